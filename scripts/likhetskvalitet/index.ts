import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UTKAST } from '../../tests/likhet/utkast.ts';
import { ROT } from '../bygg/sti.ts';
import { kjor, lesLikhetsfil } from './kjor.ts';
import { mal, medSvar, plass, styrkerUten, utenSvar, type Maling } from './mal.ts';

const { values } = parseArgs({
  options: { utvalg: { type: 'string', default: 'stilt' }, dist: { type: 'string', default: join(ROT, 'dist') } },
});
const UTVALG = { stilt: (aside: boolean) => !aside, aside: (aside: boolean) => aside, alle: () => true } as const;
const velg = Object.hasOwn(UTVALG, values.utvalg) ? UTVALG[values.utvalg as keyof typeof UTVALG] : UTVALG.stilt;

const utkast = UTKAST.filter(({ aside }) => velg(aside === true));
const { vart, rent } = kjor(await lesLikhetsfil(values.dist), utkast);
const prosent = (andel: number) => `${(100 * andel).toFixed(1)} %`.padStart(8);
const linje = (navn: string, { forst, blantTre }: Maling) => console.log(`${navn.padEnd(18)}${prosent(forst)}  ${prosent(blantTre)}`);

console.log(`${medSvar(vart).length} utkast som har et riktig svar (utvalg: ${values.utvalg})`);
console.log(`${''.padEnd(18)}   først   blant tre`);
linje('vår sammenligning', mal(medSvar(vart)));
linje('ren ordoverlapp', mal(medSvar(rent)));
const uten = styrkerUten(utenSvar(vart));
console.log(
  `\n${utenSvar(vart).length} utkast uten noe lignende: ${uten.ingen} uten treff, ${uten.svak} svakt, ${uten.middels} middels, ${uten.sterk} sterkt`,
);
const bom = medSvar(vart).filter((ett) => plass(ett) !== 1);
console.log(`\nIkke først (${bom.length}):`);
for (const ett of bom) console.log(`  ${ett.id}: plass ${plass(ett) || '–'} (${ett.riktige[0] ?? ''}); først: ${ett.treff.slice(0, 3).join(', ') || 'ingenting'}`);
for (const ett of utenSvar(vart).filter(({ styrke }) => styrke === 'sterk' || styrke === 'middels')) {
  console.log(`  uten svar, men ${ett.styrke}: ${ett.id} ga ${ett.treff[0] ?? ''}`);
}
