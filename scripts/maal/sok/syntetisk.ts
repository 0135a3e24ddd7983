import { FASETTER, INGEN_VALGT, type Fasettnavn, type Fasettverdier } from '../../../src/sok/fasetter.ts';
import type { Sokeindeks } from '../../../src/sok/sokeindeks.ts';
import type { Sokekort, Sokepost } from '../../../src/sok/sokepost.ts';

/** What made-up entries are put together from: sentences and titles of the real base, and its facet values. */
export interface Grunnstoff {
  setninger: readonly string[];
  ord: readonly string[];
  indeks: Sokeindeks;
}

export interface SyntetiskSide {
  post: Sokepost;
  kort: Sokekort;
  html: string;
}

/** Repeatable numbers in 0–1, so that two runs measure the same base. */
export function tallrekke(fro: number): () => number {
  let tilstand = fro;
  return () => {
    tilstand = (Math.imul(tilstand, 1_664_525) + 1_013_904_223) >>> 0;
    return tilstand / 4_294_967_296;
  };
}

const trygg = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A made-up method number `nr`, as long and as varied as a real one. */
export function lagSide(nr: number, { setninger, ord, indeks }: Grunnstoff, tall: () => number): SyntetiskSide {
  const velg = <T>(liste: readonly T[]): T | undefined => liste[Math.floor(tall() * liste.length)];
  const noen = (antall: number) => Array.from({ length: antall }, () => velg(setninger) ?? '');
  // New words come with new entries: two known words made one, now and then.
  const nytt = `${velg(ord) ?? 'ny'}${velg(ord) ?? 'ord'}`;
  const tittel = `${velg(ord) ?? 'Tiltak'} ${velg(ord) ?? ''} ${nytt} ${nr}`;
  const kortOm = velg(setninger) ?? '';
  const fasetter = Object.fromEntries(
    FASETTER.map(({ navn }): [Fasettnavn, string[]] => [navn, [velg(Object.keys(indeks.fasetter[navn] ?? {})) ?? ''].filter(Boolean)]),
  ) as unknown as Fasettverdier;
  const treff = `metoder/syntetisk-${nr}`;
  const avsnitt = ['Problemet', 'Slik gjør dere det', 'Hva vi ikke vet']
    .map((overskrift, plass) => `<h2 id="s${plass}">${overskrift}</h2><p>${trygg(noen(12).join(' '))} ${nytt}</p>`)
    .join('');
  const meta = [['treff', treff], ['kortOm', kortOm], ['aliaser', nytt], ['merking', noen(1).join(' ')]]
    .map(([navn, verdi]) => `<meta data-pagefind-meta="${navn ?? ''}[content]" content="${trygg(verdi ?? '')}">`)
    .join('');
  return {
    post: { treff, type: 'metoder', rang: 100_000 + nr, sistKontrollert: '2026-11-20', fasetter: { ...INGEN_VALGT, ...fasetter, type: ['metoder'] } },
    kort: { treff, type: 'metoder', adresse: `/${treff}/`, tittel, kortOm, status: ['pagar', 'Pågår (2026)'], fakta: ['Syntetisk'], undersokt: [1, 'Prøvd lokalt'] },
    html: `<!doctype html><html lang="nb"><head><title>${trygg(tittel)}</title></head><body><main><article data-pagefind-body>${meta}<h1 data-pagefind-meta="tittel">${trygg(tittel)}</h1>${avsnitt}</article></main></body></html>`,
  };
}
