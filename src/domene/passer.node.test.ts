import { describe, expect, test } from 'vitest';
import { domenebase, proveoppforing } from '../../tests/prove/domenebase.ts';
import { hvemSporre, passersporsmal } from './passer.ts';
import { PASSERIDER, type Passerid } from './passer-oppsummering.ts';

const kilde = { id: 'prove-2020', sted: 'kap. 1' };
const sporsmal = (id: Passerid, endringer: object = {}) =>
  passersporsmal(domenebase(), proveoppforing({ ...endringer }).data)
    .find((ett) => ett.id === id)
    ?.grunnlag.map(({ tittel, punkter }) => `${tittel}: ${punkter.join(' / ')}`);
const erfart = (...punkter: string[]) => ({ fallgruver: { punkter, kilde } });

describe('grunnlaget for hvert spørsmål', () => {
  test('de seks spørsmålene i rekkefølge', () => {
    expect(passersporsmal(domenebase(), proveoppforing().data).map(({ id }) => id)).toEqual([...PASSERIDER]);
  });

  test.each<[Passerid, object, string[]]>([
    ['behov', { utfordringer: ['gjeld', 'frafall'] }, ['Metoden er for: Unge mellom 18 og 30 år', 'Den skal gjøre noe med: Gjeld · Frafall']],
    ['passform', {}, ['Kontorstørrelse: ', 'Taler for at andre kan gjøre det: ', 'Taler mot: ']],
    [
      'passform',
      { kontorstorrelse: { passer: ['liten', 'stor'], tekst: 'Alle greier det.', kilde }, overforbarhet: { talerFor: ['Enkelt.'], talerMot: ['Dyrt.'], kilde } },
      ['Kontorstørrelse: Små kontor · Store kontor. Alle greier det.', 'Taler for at andre kan gjøre det: Enkelt.', 'Taler mot: Dyrt.'],
    ],
    ['kapasitet', {}, ['Bemanning: ', 'Utstyr og lokaler: ', 'Kostnad: ']],
    ['kapasitet', erfart('Det tok mye tid.', 'Folk var syke.'), ['Bemanning: ', 'Utstyr og lokaler: ', 'Kostnad: ', 'Gjorde det vanskelig: Det tok mye tid.']],
    ['kompetanse', {}, ['Kompetanse: ']],
    ['ledelse', {}, []],
    ['ledelse', erfart('Veilederen sluttet.', 'Kurslederen ble syk.', 'Lederen sluttet.', 'NAV-ledere byttet jobb.', 'Svak forankring.'), ['Gjorde det vanskelig: Lederen sluttet. / NAV-ledere byttet jobb. / Svak forankring.']],
    ['samarbeid', { samarbeidsparter: [{ id: 'kommunen', rolle: 'Låner ut lokaler' }, { id: 'skolen' }] }, ['Parter: Kommunen: Låner ut lokaler / Skolen']],
    ['samarbeid', { samarbeidsparter: [] }, ['Parter: ']],
  ])('%s %j', (id, endringer, ventet) => expect(sporsmal(id, endringer)).toEqual(ventet));
});

describe('hvem dere kan spørre', () => {
  const [utproving] = proveoppforing().data.utprovinger;
  test.each([
    ['en rolle ved et kontor', {}, 'Prosjektansvarlig, NAV Prøve'],
    ['kontorene, hvert én gang', { kontakt: 'ukjent', utprovinger: [utproving, utproving, { ...utproving, kontor: 'nav-andre' }] }, 'Kilden oppgir ingen kontakt. Ring NAV Prøve og NAV Andre.'],
    ['ingen', { kontakt: 'ukjent', utprovinger: [] }, 'Kilden oppgir verken kontakt eller kontor.'],
  ])('%s', (_navn, endringer, ventet) => {
    expect(hvemSporre(domenebase(), proveoppforing({ ...endringer }).data)).toBe(ventet);
  });
});
