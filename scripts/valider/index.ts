import { kjoredag } from '../../src/domene/idag.ts';
import { gi } from '../kommando/svar.ts';
import { kjor } from './kommando.ts';

gi(await kjor(process.argv.slice(2), kjoredag(process.env)));
