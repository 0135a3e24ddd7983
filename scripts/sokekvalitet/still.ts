import { join } from 'node:path';
import { nrFra } from '../../src/sok/data/filer.ts';
import { lagSoker } from '../../src/sok/soker.ts';
import { VEKTER, type Vekter } from '../../src/sok/vekter.ts';
import { KONTROLL } from '../../tests/sok/gullsett/kontroll.ts';
import { GULLSETT } from '../../tests/sok/gullsett.ts';
import type { Gullsporring } from '../../tests/sok/gullsett/gruppe.ts';
import { ROT } from '../bygg/sti.ts';
import { lastPagefind } from '../indekser/pagefind-i-node.ts';
import { mal, type Maling, type Utfall } from './mal.ts';
import { lesSokedata, lesTreff } from './sokedata-i-node.ts';
import { medTall, tallene } from './tallene.ts';
import { lesTall, lesValg } from '../kommando/valg.ts';

const values = lesValg({ folder: { type: 'string', default: '5' }, dist: { type: 'string', default: join(ROT, 'dist') } });
const [folder = 5] = lesTall('folder', values.folder);
/** A number is tried this much smaller and larger. */
const FAKTORER = [0.7, 1.4];
/** Smallest gain that is taken for more than chance: half a query in a hundred. */
const VERDT = 0.005;

const pagefind = await lastPagefind(values.dist);
const data = lesSokedata(values.dist);
const treffene = await lesTreff(data);
const soker = await lagSoker(data, async () => pagefind.modul, 50_000);

async function kjor(sporringer: readonly Gullsporring[], vekter: Vekter): Promise<Maling> {
  const utfall: Utfall[] = [];
  for (const { q, gruppe, riktige } of sporringer) {
    const { treff } = await soker(q, { vekter });
    utfall.push({ q, gruppe, riktige, treff: treff.map((ett) => treffene[nrFra(ett.treff)] ?? '') });
  }
  return mal(utfall);
}

const verdi = ({ forst, blantTre, mrr }: Maling) => forst + blantTre + mrr;

/** Each number in turn, one step down or up, kept where the queries are answered better. */
async function still(sporringer: readonly Gullsporring[]): Promise<Vekter> {
  let vekter: Vekter = VEKTER;
  let best = verdi(await kjor(sporringer, vekter));
  for (const navn of tallene(VEKTER).keys()) {
    for (const faktor of FAKTORER) {
      const provd = medTall(vekter, navn, (tall) => tall * faktor);
      const nadd = verdi(await kjor(sporringer, provd));
      if (nadd > best + VERDT) [vekter, best] = [provd, nadd];
    }
  }
  return vekter;
}

const prosent = (andel: number) => `${(100 * andel).toFixed(1)} %`;
const linje = ({ antall, forst, blantTre, mrr }: Maling) =>
  `${antall} spørringer: først ${prosent(forst)}, blant tre ${prosent(blantTre)}, MRR ${prosent(mrr)}`;

const alle = [...GULLSETT, ...KONTROLL].filter(({ riktige }) => riktige.length > 0);
console.log(`Vektene som de er: ${linje(await kjor(alle, VEKTER))}`);
for (let nr = 0; nr < folder; nr++) {
  const utenfor = alle.filter((_, plass) => plass % folder === nr);
  const stilt = await still(alle.filter((_, plass) => plass % folder !== nr));
  console.log(`Fold ${nr + 1}, som de er: ${linje(await kjor(utenfor, VEKTER))}`);
  console.log(`        stilt på resten: ${linje(await kjor(utenfor, stilt))}`);
}
const stilt = await still(alle);
const naa = tallene(VEKTER);
const endret = [...tallene(stilt)].filter(([navn, tall]) => naa.get(navn) !== tall);
console.log(`Stilt på alle: ${linje(await kjor(alle, stilt))}`);
for (const [navn, tall] of endret) console.log(`  ${navn}: ${naa.get(navn) ?? ''} → ${tall.toFixed(3)}`);
await pagefind.stopp();
