import { ROT } from '../../scripts/bygg/sti.ts';
import { STEG } from '../../scripts/bygg/steg.ts';
import { terminalrapport } from '../../scripts/valider/rapport/terminal.ts';

/** Builds, indexes and checks the site into the folder given, without touching dist/. For bygg-med.ts. */
const [ut = ''] = process.argv.slice(2);
await STEG.byggSider(ROT, ut);
const lest = await STEG.les(ut);
const sider = await STEG.indekser(ut, lest);
const funn = await STEG.sjekk(ut, lest);
if (funn.length > 0) {
  console.error(terminalrapport(funn, sider));
  process.exitCode = 1;
}
