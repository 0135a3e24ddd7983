import { join } from 'node:path';
import { ROT } from './bygg/sti.ts';
import { STEG, type Byggesteg } from './bygg/steg.ts';
import { byttUt, nyMappe, ryddArbeidsmappe } from './bygg/utbytting.ts';
import { terminalrapport } from './valider/rapport/terminal.ts';

/** Where to build from and to, and with which steps. The defaults are the project's own. */
export interface Byggvalg {
  rot?: string;
  steg?: Byggesteg;
}

/**
 * Validates, builds into a fresh folder, indexes, checks the built site, and only then replaces
 * `dist/`. Returns false, with all errors printed and `dist/` as it was, when a step fails.
 */
export async function bygg({ rot = ROT, steg = STEG }: Byggvalg = {}): Promise<boolean> {
  try {
    const innhold = await steg.valider(rot);
    console.log(terminalrapport(innhold.feil, innhold.antallFiler));
    if (innhold.feil.some(({ alvor }) => alvor === 'feil')) return false;

    const ny = await nyMappe(rot);
    await steg.byggSider(rot, ny);
    const lest = await steg.les(ny);
    const sider = await steg.indekser(ny, lest);
    const funn = await steg.sjekk(ny, lest);
    if (funn.length > 0) {
      console.error(`Det bygde nettstedet har feil:\n\n${terminalrapport(funn, sider)}`);
      return false;
    }
    await byttUt(rot, ny, join(rot, 'dist'));
    console.log(`Bygget. ${sider} sider er søkbare.`);
    return true;
  } catch (feil) {
    console.error(`Byggingen stoppet: ${feil instanceof Error ? feil.message : String(feil)}`);
    return false;
  } finally {
    await ryddArbeidsmappe(rot);
  }
}

if (import.meta.main) process.exitCode = (await bygg()) ? 0 : 1;
