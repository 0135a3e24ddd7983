import { kjoredag } from '../../src/domene/idag.ts';
import { gi } from '../kommando/svar.ts';
import { lagFramdrift } from './framdrift.ts';
import { kjor } from './kommando.ts';

const framdrift = lagFramdrift(process.stderr);
const svar = await kjor(process.argv.slice(2), kjoredag(process.env), (...hvor) => framdrift.vis(...hvor));
framdrift.ferdig();
gi(svar);
