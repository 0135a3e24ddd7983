import { idag } from './idag.ts';
import { kjor } from './kommando.ts';

const { ut, feilmelding, kode } = await kjor(process.argv.slice(2), idag());
process.stdout.write(ut);
process.stderr.write(feilmelding);
process.exitCode = kode;
