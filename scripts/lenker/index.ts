import { idag } from '../../src/domene/idag.ts';
import { gi } from '../kommando/svar.ts';
import { kjor } from './kommando.ts';

const vis = process.stderr.isTTY ? (tekst: string) => void process.stderr.write(tekst) : undefined;
const svar = await kjor(process.argv.slice(2), { idag: idag(), ...(vis && { fremdrift: vis }) });
vis?.('\r\u001B[K');
gi(svar);
