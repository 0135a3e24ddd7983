import { describe, expect, test } from 'vitest';
import { domenebase, proveoppforing } from '../../tests/prove/domenebase.ts';
import { sammenligningskolonne, SAMMENLIGNINGSRADER, type Radid } from './sammenligning.ts';
import type { Celle } from './forskjell.ts';

const kilde = { id: 'prove-2020', sted: 'kap. 1' };
const kolonne = (endringer: object = {}) => sammenligningskolonne(domenebase(), proveoppforing({ ...endringer }));

describe('sammenligningskolonne', () => {
  test('har hver rad, i samme rekkefølge for alle', () => {
    expect(Object.keys(kolonne().rader)).toEqual(Object.keys(SAMMENLIGNINGSRADER));
    expect(kolonne()).toMatchObject({ id: 'provemetoden', tittel: 'Prøvemetoden' });
  });

  test.each<[Radid, object, Celle]>([
    ['forHvem', {}, { merker: ['Unge'], grupper: [{ punkter: ['Unge mellom 18 og 30 år'] }] }],
    ['alder', {}, { merker: ['18–30 år'] }],
    ['alder', { alder: 'ukjent' }, {}],
    ['problem', { utfordringer: ['gjeld', 'frafall'] }, { merker: ['Gjeld', 'Frafall'] }],
    ['problem', { utfordringer: [] }, {}],
    ['hva', {}, { merker: ['Metode', 'Opplæring'], grupper: [{ punkter: ['En metode som bare finnes i testene.'] }] }],
    ['hvordan', {}, { grupper: [{ punkter: ['Faste avtaler'] }] }],
    ['hvordan', { kjernekomponenter: 'ukjent' }, {}],
    ['samarbeid', {}, { merker: ['Kommunen'] }],
    ['ressurser', {}, {}],
    [
      'ressurser',
      { ressurser: { bemanning: { tekst: 'To stillinger.', kilde }, kompetanse: 'ukjent', utstyr: { tekst: 'Et rom.', kilde }, kostnad: 'ukjent' } },
      { grupper: [{ tittel: 'Bemanning', punkter: ['To stillinger.'] }, { tittel: 'Utstyr og lokaler', punkter: ['Et rom.'] }] },
    ],
    ['kostnad', {}, {}],
    [
      'kostnad',
      { ressurser: { bemanning: 'ukjent', kompetanse: 'ukjent', utstyr: 'ukjent', kostnad: { tekst: '1 mill. kr i 2020.', grunnlag: 'Oppgitt av kontoret.', kilde } } },
      { grupper: [{ punkter: ['1 mill. kr i 2020.', 'Grunnlag: Oppgitt av kontoret.'] }] },
    ],
    ['provdAv', {}, { merker: ['NAV Prøve'] }],
    ['provdAv', { utprovinger: [] }, {}],
    ['status', {}, { merker: ['pagar'], grupper: [{ punkter: ['Per juni 2020'] }] }],
    ['undersokt', {}, { merker: ['provd-lokalt'] }],
    ['utfall', {}, { merker: ['lovende'], grupper: [{ punkter: ['Kontoret forteller om færre avbrudd.'] }] }],
    ['laert', {}, {}],
    [
      'laert',
      { fallgruver: { punkter: ['For få folk.'], kilde }, villeGjortAnnerledes: { punkter: ['Begynt før.'], kilde } },
      { grupper: [{ tittel: 'Hva som er vanskelig', punkter: ['For få folk.'] }, { tittel: 'Hva de ville gjort annerledes', punkter: ['Begynt før.'] }] },
    ],
    [
      'kontorstorrelse',
      { kontorstorrelse: { passer: ['liten', 'stor'], tekst: 'Alle greier det.', kilde } },
      { merker: ['Små kontor', 'Store kontor'], grupper: [{ punkter: ['Alle greier det.'] }] },
    ],
    ['talerFor', { overforbarhet: { talerFor: ['Enkelt.'], talerMot: [], kilde } }, { grupper: [{ punkter: ['Enkelt.'] }] }],
    ['talerMot', { overforbarhet: { talerFor: ['Enkelt.'], talerMot: [], kilde } }, {}],
    ['sistKontrollert', {}, { merker: ['20. november 2026'] }],
  ])('%s %j', (rad, endringer, ventet) => expect(kolonne(endringer).rader[rad]).toEqual(ventet));
});
