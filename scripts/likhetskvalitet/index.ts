import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UTKAST, type Utkast } from '../../tests/likhet/utkast.ts';
import { ROT } from '../bygg/sti.ts';
import { kjor, lesLikhetsfil } from './kjor.ts';
import { foldene, mal, medSvar, plass, styrkerUten, utenSvar, type Maling } from './mal.ts';
import { lesValg } from '../kommando/valg.ts';

const values = lesValg({ fil: { type: 'string' }, dist: { type: 'string', default: join(ROT, 'dist') } });

/** The drafts of another file: every list it exports, one after the other. */
async function lesUtkast(fil: string): Promise<Utkast[]> {
  const modul = (await import(pathToFileURL(resolve(fil)).href)) as Record<string, unknown>;
  return Object.values(modul).filter(Array.isArray).flat() as Utkast[];
}

const utkast = values.fil === undefined ? UTKAST : await lesUtkast(values.fil);
const { vart, rent } = kjor(await lesLikhetsfil(values.dist), utkast);
const prosent = (andel: number) => `${(100 * andel).toFixed(1)} %`.padStart(8);
const linje = (navn: string, { forst, blantTre }: Maling) => console.log(`${navn.padEnd(18)}${prosent(forst)}  ${prosent(blantTre)}`);

console.log(`${medSvar(vart).length} utkast som har et riktig svar`);
console.log(`${''.padEnd(18)}   først   blant tre`);
linje('vår sammenligning', mal(medSvar(vart)));
linje('ren ordoverlapp', mal(medSvar(rent)));
if (values.fil === undefined) {
  console.log('\nFem like store deler, hver for seg (sprer tallene seg, er de usikre):');
  foldene(vart).forEach((del, nr) => linje(`del ${nr + 1}`, mal(medSvar(del))));
}
const uten = styrkerUten(utenSvar(vart));
console.log(
  `\n${utenSvar(vart).length} utkast uten noe lignende: ${uten.ingen} uten treff, ${uten.svak} svakt, ${uten.middels} middels, ${uten.sterk} sterkt`,
);
const styrker = medSvar(vart).map(({ styrke }) => styrke ?? 'ingen');
const antall = (styrke: string) => styrker.filter((ett) => ett === styrke).length;
console.log(`Første treff der noe ligner: ${antall('sterk')} sterkt, ${antall('middels')} middels, ${antall('svak')} svakt, ${antall('ingen')} uten treff`);
const bom = medSvar(vart).filter((ett) => plass(ett) !== 1);
console.log(`\nIkke først (${bom.length}):`);
for (const ett of bom) console.log(`  ${ett.id}: plass ${plass(ett) || '–'} (${ett.riktige[0] ?? ''}); først: ${ett.treff.slice(0, 3).join(', ') || 'ingenting'}`);
for (const ett of utenSvar(vart).filter(({ styrke }) => styrke === 'sterk' || styrke === 'middels')) {
  console.log(`  uten svar, men ${ett.styrke}: ${ett.id} ga ${ett.treff[0] ?? ''}`);
}
