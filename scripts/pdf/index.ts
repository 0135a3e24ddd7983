import { gi } from '../kommando/svar.ts';
import { kjor } from './kommando.ts';
import { skrivUt } from './skriv-ut.ts';

try {
  gi(await kjor(process.argv.slice(2), skrivUt));
} catch (feil) {
  const grunn = feil instanceof Error ? feil.message : String(feil);
  gi({ ut: '', feilmelding: `Kunne ikke lage PDF-ene: ${grunn}\n`, kode: 2 });
}
