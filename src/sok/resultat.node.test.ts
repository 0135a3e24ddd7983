import { describe, expect, test } from 'vitest';
import { INGEN_VALGT, type Fasettverdier } from './fasetter.ts';
import { nodsok } from './nodsok.ts';
import { resultat } from './resultat.ts';
import type { Sokepost } from './sokepost.ts';
import { lesTilstand } from './tilstand.ts';

const post = (treff: string, tittel: string, sistKontrollert: string, fasetter: Partial<Fasettverdier> = {}): Sokepost => ({
  treff,
  adresse: `/${treff}/`,
  tittel,
  kortOm: `Om ${tittel}.`,
  statusId: 'pagar',
  status: 'Pågår',
  forHvem: 'Unge',
  hvor: 'NAV Alna, Oslo',
  utprovingsstatusId: 'provd-lokalt',
  utprovingsstatus: 'Prøvd lokalt',
  sistKontrollert,
  fasetter: { ...INGEN_VALGT, ...fasetter },
});
const POSTER = [
  post('m/a', 'Ål', '2026-01-01', { fylke: ['oslo'] }),
  post('m/b', 'Ær', '2026-03-01', { fylke: ['agder'] }),
  post('m/c', 'Bro', '2026-03-01', { fylke: ['oslo'] }),
];
const vis = (sporring: string, rangert?: string[]) => resultat(POSTER, lesTilstand(new URLSearchParams(sporring)), rangert);
const rekke = (sporring: string, rangert?: string[]) => vis(sporring, rangert).poster.map(({ treff }) => treff.at(-1)).join('');

describe('resultat', () => {
  test.each<[string, string, string[] | undefined, string]>([
    ['uten spørring står alle i egen rekkefølge', '', undefined, 'abc'],
    ['med spørring gjelder rangeringen', 'q=x', ['m/c', 'm/a'], 'ca'],
    ['samme treff to ganger vises én gang', 'q=x', ['m/c', 'm/c'], 'c'],
    ['et treff basen ikke kjenner, hoppes over', 'q=x', ['m/z', 'm/a'], 'a'],
    ['tittel følger det norske alfabetet', 'sorter=tittel', undefined, 'cba'],
    ['nyest kontrollert først, så tittel', 'sorter=kontrollert', undefined, 'cba'],
    ['filter og rangering sammen', 'q=x&fylke=oslo', ['m/b', 'm/c', 'm/a'], 'ca'],
  ])('%s', (_navn, sporring, rangert, ventet) => {
    expect(rekke(sporring, rangert)).toBe(ventet);
  });

  test('når ingenting passer, sier den hvilket filter som stenger', () => {
    const { utvei } = vis('q=x&fylke=agder', ['m/a', 'm/c']);
    expect(utvei).toEqual([{ navn: 'fylke', verdi: 'agder', antall: 2 }]);
  });
});

describe('nødsøk', () => {
  test.each([
    ['bro', 'm/c'],
    ['BRO oslo', 'm/c'],
    ['ål alna', 'm/a'],
    ['bro agder', ''],
  ])('«%s» gir «%s»', (q, ventet) => {
    expect(nodsok(POSTER, q).join()).toBe(ventet);
  });
});
