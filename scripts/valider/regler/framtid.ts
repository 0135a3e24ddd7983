import type { Sti } from '../dokument.ts';
import type { Merknad } from '../feil.ts';
import { oppslagsregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

type Tid = readonly [sti: Sti, navn: string, verdi: unknown];

const radene = (verdi: unknown) => (Array.isArray(verdi) ? (verdi as unknown[]) : []).map((rad) => (erObjekt(rad) ? rad : {}));

/** The points in time of an entry that tell what has been, with the name of the field. */
function tiderI(type: string, data: Record<string, unknown>): Tid[] {
  if (type === 'kilde') return [[['aar'], 'År', data['aar']]];
  if (type !== 'metode') return [];
  return [
    [['beskrevetPer'], 'Beskrevet per', data['beskrevetPer']],
    ...radene(data['utprovinger']).flatMap(({ start, slutt, status }, nr): Tid[] => [
      // An idea may have a day it is meant to start.
      [['utprovinger', nr, 'start'], 'Start', status === 'ide' ? undefined : start],
      [['utprovinger', nr, 'slutt'], 'Slutt', slutt],
    ]),
    ...radene(data['funn']).map(({ per }, nr): Tid => [['funn', nr, 'per'], 'Per', per]),
  ];
}

/** Compared to the precision that is given: 2026 is not after a day in 2026. */
const erEtter = (verdi: unknown, idag: string) =>
  (typeof verdi === 'number' || (typeof verdi === 'string' && /^\d/u.test(verdi))) &&
  String(verdi) > idag.slice(0, String(verdi).length);

/** What is told as having happened, has happened. */
export const regel = oppslagsregel('framtid', function* ({ type, frontmatter: { data, linjeFor } }, { idag }): Iterable<Merknad> {
  if (!erObjekt(data)) return;
  for (const [sti, navn, verdi] of tiderI(type.type, data)) {
    if (!erEtter(verdi, idag)) continue;
    const melding = `${navn} (${String(verdi)}) er fram i tid. I dag er ${idag}.`;
    yield { melding, råd: 'Skriv når det skjedde, eller «ukjent» der feltet tillater det.', felt: sti.join('.'), linje: linjeFor(sti) };
  }
});
