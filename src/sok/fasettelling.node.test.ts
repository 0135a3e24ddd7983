import { describe, expect, test } from 'vitest';
import { pakkFasetter } from './data/fasettkolonner.ts';
import { FASETTER, INGEN_VALGT, type Fasettnavn, type Fasettverdier } from './fasetter.ts';
import { filtrerNumre, lagFasettsett, tellNumre } from './fasettelling.ts';
import type { Sokepost } from './sokepost.ts';
import { filtrer, tell } from './telling.ts';

const ANTALL = 10_000;

/** Repeatable numbers in 0–1. */
function tallrekke(): () => number {
  let tilstand = 7;
  return () => (tilstand = (Math.imul(tilstand, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}

const tall = tallrekke();
const verdier = (navn: Fasettnavn) => Array.from({ length: 3 + navn.length }, (_, nr) => `${navn}-${nr}`);
const noen = (liste: readonly string[], flest: number) =>
  [...new Set(Array.from({ length: Math.floor(tall() * (flest + 1)) }, () => liste[Math.floor(tall() * liste.length)] ?? ''))];
const tilfeldige = (flest: number) =>
  ({ ...INGEN_VALGT, ...Object.fromEntries(FASETTER.map(({ navn }) => [navn, noen(verdier(navn), flest)])) }) as Fasettverdier;

const POSTER: Sokepost[] = Array.from({ length: ANTALL }, (_, nr) => ({
  treff: `metoder/${nr}`,
  type: 'metoder',
  rang: nr,
  sistKontrollert: '2026-01-01',
  fasetter: tilfeldige(3),
}));
const SETT = lagFasettsett(pakkFasetter(POSTER));
const ALLE = POSTER.map((_, nr) => nr);
const som = (antall: ReturnType<typeof tell>) => Object.fromEntries([...antall].map(([navn, verdi]) => [navn, Object.fromEntries(verdi)]));

const velg = (valgt: Partial<Fasettverdier>): Fasettverdier => ({ ...INGEN_VALGT, ...valgt });
const UTVALG: [string, Fasettverdier][] = [
  ['ingenting valgt', INGEN_VALGT],
  ['én verdi', velg({ malgruppe: ['malgruppe-1'] })],
  ['to verdier i samme fasett', velg({ malgruppe: ['malgruppe-1', 'malgruppe-4'] })],
  ['to fasetter', velg({ malgruppe: ['malgruppe-1'], fylke: ['fylke-2'] })],
  ['en verdi ingen har', velg({ fylke: ['atlantis'] })],
  ['en ukjent verdi ved siden av en kjent', velg({ fylke: ['atlantis', 'fylke-1'] })],
  ...Array.from({ length: 12 }, (_, nr): [string, Fasettverdier] => [`tilfeldig utvalg ${nr}`, tilfeldige(1)]),
];

describe(`fasetter over ${ANTALL} oppføringer teller som én for én`, () => {
  test.each(UTVALG)('hele basen, %s', (_navn, valgt) => {
    expect(som(tellNumre(ALLE, SETT, valgt))).toEqual(som(tell(POSTER, valgt)));
    expect(filtrerNumre(ALLE, SETT, valgt)).toEqual(filtrer(POSTER, valgt).map(({ rang }) => rang));
  });

  test.each(UTVALG)('treffene av et søk, i sin rekkefølge, %s', (_navn, valgt) => {
    const treff = ALLE.filter((nr) => nr % 25 === 3).reverse();
    const poster = treff.flatMap((nr) => POSTER[nr] ?? []);
    expect(som(tellNumre(treff, SETT, valgt))).toEqual(som(tell(poster, valgt)));
    expect(filtrerNumre(treff, SETT, valgt)).toEqual(filtrer(poster, valgt).map(({ rang }) => rang));
  });

  test('hvert tall er det leseren får ved å krysse av i tillegg', () => {
    const valgt = velg({ malgruppe: ['malgruppe-1'], fylke: ['fylke-2'] });
    for (const [verdi, antall] of tellNumre(ALLE, SETT, valgt).get('fylke') ?? []) {
      expect(filtrerNumre(ALLE, SETT, { ...valgt, fylke: [verdi] })).toHaveLength(antall);
    }
  });
});
