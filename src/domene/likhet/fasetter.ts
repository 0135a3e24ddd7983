import type { Analyse } from './analyse.ts';
import { LIKHETSFASETTNAVN, UTEN_MERKING, type Likhetsfasett, type Merking } from './merking.ts';

const TERM = /^#(malgruppe|utfordring|tiltakskategori|samarbeidspart)\/(.+)$/u;
/** Suggestions of one kind, at most. */
const FLEST = 4;

const erFasett = (navn: string): navn is Likhetsfasett => (LIKHETSFASETTNAVN as readonly string[]).includes(navn);

/** How often a text speaks of each word of the vocabularies, most often first. */
export function fasetterITekst({ forekomster }: Analyse): Record<Likhetsfasett, Map<string, number>> {
  const antall: Record<Likhetsfasett, Map<string, number>> = {
    malgruppe: new Map(),
    utfordring: new Map(),
    tiltakskategori: new Map(),
    samarbeidspart: new Map(),
  };
  for (const { term, slag } of forekomster) {
    const [, navn, id] = TERM.exec(term) ?? [];
    if (navn === undefined || id === undefined || !erFasett(navn)) continue;
    antall[navn].set(id, (antall[navn].get(id) ?? 0) + (slag === 'begrep' ? 1 : 0.5));
  }
  return antall;
}

/** The facets a text is about: what it says most often, and what the writer has chosen herself. */
export function foreslaFasetter(analyse: Analyse, valgt: Partial<Merking>): Merking {
  const antall = fasetterITekst(analyse);
  const forslag = LIKHETSFASETTNAVN.map((navn) => {
    const fraTekst = [...antall[navn]]
      .filter(([, ganger]) => ganger >= 1)
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id);
    return [navn, [...new Set([...(valgt[navn] ?? []), ...fraTekst.slice(0, FLEST)])]] as const;
  });
  return { ...UTEN_MERKING, ...Object.fromEntries(forslag) };
}
