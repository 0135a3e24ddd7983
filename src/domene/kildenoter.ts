import type { Kildehenvisning } from '../skjema/kildehenvisning.ts';

/** A numbered reference to a place in a source. */
export interface Note extends Kildehenvisning {
  nr: number;
}

/** `(id, sted)` → the number it has on this page. */
export type Noter = readonly Note[];

const BRUK = /<(?:Kilde|Sitat)\b([^>]*)>/gu;
const attributt = (tekst: string, navn: string) => new RegExp(`\\b${navn}="([^"]*)"`, 'u').exec(tekst)?.[1];

function fraTekst(body: string): Kildehenvisning[] {
  return [...body.matchAll(BRUK)].flatMap(([, attributter = '']) => {
    const id = attributt(attributter, 'id');
    const sted = attributt(attributter, 'sted');
    return id !== undefined && sted !== undefined ? [{ id, sted }] : [];
  });
}

function fraData(verdi: unknown): Kildehenvisning[] {
  if (Array.isArray(verdi)) return verdi.flatMap(fraData);
  if (typeof verdi !== 'object' || verdi === null) return [];
  if ('id' in verdi && 'sted' in verdi && typeof verdi.id === 'string' && typeof verdi.sted === 'string') {
    return [{ id: verdi.id, sted: verdi.sted }];
  }
  return Object.values(verdi).flatMap(fraData);
}

/** The notes of a page: those of `forst` (shown above the text), the text, then the front matter, each place once. */
export function kildenoter(forst: unknown, body: string, data: unknown): Noter {
  const unike = new Map<string, Kildehenvisning>();
  for (const henvisning of [...fraData(forst), ...fraTekst(body), ...fraData(data)]) {
    const nokkel = `${henvisning.id}\u0000${henvisning.sted}`;
    if (!unike.has(nokkel)) unike.set(nokkel, henvisning);
  }
  return [...unike.values()].map((henvisning, plass) => ({ ...henvisning, nr: plass + 1 }));
}

/** The number of a place on this page, or `undefined` when the page does not have it. */
export function notenummer(noter: Noter, { id, sted }: Kildehenvisning): number | undefined {
  return noter.find((note) => note.id === id && note.sted === sted)?.nr;
}
