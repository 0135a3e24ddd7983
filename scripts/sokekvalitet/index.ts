import { join } from 'node:path';
import { BLIND } from '../../tests/sok/gullsett/blind.ts';
import { KONTROLL } from '../../tests/sok/gullsett/kontroll.ts';
import { GULLSETT } from '../../tests/sok/gullsett.ts';
import { ROT } from '../bygg/sti.ts';
import { kjor } from './kjor.ts';
import { falskSterk, mal, plass, type Maling, type Utfall } from './mal.ts';
import { lesEnAv, lesValg } from '../kommando/valg.ts';

const values = lesValg({
  format: { type: 'string', default: 'tekst' },
  utvalg: { type: 'string', default: 'stilt' },
  dist: { type: 'string', default: join(ROT, 'dist') },
});
/** Queries the ranking is set by, those kept aside, both, and two sets written by others than those who set it. */
const UTVALG = {
  stilt: GULLSETT.filter(({ aside }) => aside !== true),
  aside: GULLSETT.filter(({ aside }) => aside === true),
  alle: GULLSETT,
  kontroll: KONTROLL,
  blind: BLIND,
};
const sporringer = lesEnAv('utvalg', values.utvalg, UTVALG);
const { vart, rent } = await kjor(values.dist, sporringer);
const medSvar = (utfall: readonly Utfall[]) => utfall.filter(({ riktige }) => riktige.length > 0);
const grupper = [...Map.groupBy(medSvar(vart), ({ gruppe }) => gruppe).keys()];
const rader = grupper.map((gruppe) => ({
  gruppe,
  vart: mal(vart.filter((ett) => ett.gruppe === gruppe)),
  rent: mal(rent.filter((ett) => ett.gruppe === gruppe)),
}));
const alle = { gruppe: 'alle', vart: mal(medSvar(vart)), rent: mal(medSvar(rent)) };
const utenSvar = vart.filter(({ riktige }) => riktige.length === 0);
const bom = medSvar(vart).filter((ett) => plass(ett) !== 1);

if (values.format === 'json') {
  console.log(JSON.stringify({ utvalg: values.utvalg, rader: [...rader, alle], falskSterk: falskSterk(utenSvar), bom }, null, 2));
} else {
  const prosent = (andel: number) => `${(100 * andel).toFixed(1)} %`.padStart(8);
  const linje = (navn: string, a: Maling, b: Maling) =>
    `${navn.padEnd(14)}${String(a.antall).padStart(4)}  ${[a, b].map((m) => [m.forst, m.blantTre, m.mrr, m.uten].map(prosent).join('')).join('   |')}`;
  console.log(`${''.padEnd(20)}vårt: først  blant tre   MRR    uten    | ren Pagefind: det samme`);
  for (const rad of [...rader, alle]) console.log(linje(rad.gruppe, rad.vart, rad.rent));
  console.log(`\nUten svar i basen: ${utenSvar.length}, vist som sterkt treff: ${prosent(falskSterk(utenSvar)).trim()}`);
  for (const { q, treff } of utenSvar.filter(({ styrke }) => styrke === 'sterk')) console.log(`  «${q}» ga ${treff[0] ?? ''}`);
  console.log(`\nBom (${bom.length}):`);
  for (const ett of bom) {
    console.log(`  ${ett.gruppe}: «${ett.q}» – riktig på plass ${plass(ett) || '–'} (${ett.riktige[0] ?? ''}); først: ${ett.treff.slice(0, 3).join(', ') || 'ingenting'}`);
  }
}
