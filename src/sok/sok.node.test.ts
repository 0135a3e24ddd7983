import { describe, expect, test } from 'vitest';
import { lagLeksikon } from './leksikon.ts';
import { medMinne, type Motor, type Motortreff } from './motor.ts';
import { lagPlan } from './plan.ts';
import { sok } from './sok.ts';

const LEKSIKON = lagLeksikon({
  antall: 40,
  ord: { innsatt: 1, slutte: 2, fengsel: 3, ungdom: 20, språkmentor: 2, mentor: 1, språk: 4, jobbsentralen: 1, kartlegging: 5, frafall: 2, skole: 8, familie: 6, koordinator: 3, øygarden: 1, gruppe: 7, veiledning: 9, veileder: 8, fastlege: 1 },
  synonymer: [['frafall', 'slutte på skolen', 'dropout'], ['innsatt', 'fengsel']],
  utenfor: [{ navn: 'Dagpenger', ord: ['dagpenger', 'søke dagpenger'], svar: 'Dagpenger er ikke her.', hvor: 'nav.no', adresse: 'https://www.nav.no/dagpenger' }],
});

const varianter = (q: string) =>
  lagPlan(q, LEKSIKON).ledd.map((ledd) => `${ledd.skrevet}: ${ledd.varianter.map(({ term, slag }) => `${term}/${slag}`).join(' ')}`.trim());

describe('planen', () => {
  test.each([
    ['et kjent ord', 'fengsel', ['fengsel: fengsel/skrevet innsatt/synonym']],
    ['spørreord faller bort', 'hva gjør jeg med ungdom', ['ungdom: ungdom/skrevet']],
    ['bare spørreord beholdes', 'hva er', ['hva:', 'er:']],
    ['æøå tastet som ascii', 'oygarden', ['oygarden: øygarden/stavet']],
    ['skrivefeil', 'jobsentralen', ['jobsentralen: jobbsentralen/stavet']],
    ['sammensetning deles', 'familiekoordinator', ['familiekoordinator: familie koordinator/deler familie/deler koordinator/deler']],
    ['særskriving samles', 'språk mentor', ['språk: språk/skrevet', 'mentor: mentor/skrevet', 'språk mentor: språkmentor/skrevet']],
    ['verbalsubstantiv og verb møtes', 'kartlegging', ['kartlegging: kartlegging/skrevet kartlegg/form']],
    ['et uttrykk har synonymer', 'slutte på skolen', ['slutte: slutte/skrevet', 'skolen: skolen/skrevet', 'slutte på skolen: slutte skolen/skrevet frafall/synonym']],
    ['et synonym basen ikke selv bruker', 'dropout', ['dropout: frafall/synonym slutte skolen/synonym']],
    ['nynorsk', 'korleis gjere kartleggingar i skulen', ['kartleggingar: kartleggingar/skrevet kartlegg/form', 'skulen: skolen/form']],
    ['flere som gjør noe', 'koordinatorene', ['koordinatorene: koordinatorene/skrevet']],
    ['flere som gjør noe, med endelsen -er', 'veilederne', ['veilederne: veilederne/skrevet veileder/form']],
    ['en lege er ikke et adjektiv', 'fastlegene', ['fastlegene: fastlegene lege/form']],
    ['et ord basen ikke kjenner', 'helikopter', ['helikopter:']],
    ['noe som er for langt til å være et ord', 'fengsel'.repeat(9), [`${'fengsel'.repeat(9)}:`]],
  ])('%s', (_navn, q, ventet) => expect(varianter(q)).toEqual(ventet));

  test('nøyaktig: bare ordene som er skrevet', () => {
    const ledd = lagPlan('slutte på skolen jobsentralen', LEKSIKON, { noyaktig: true }).ledd;
    expect(ledd.map(({ varianter: ett }) => ett.map(({ term }) => term))).toEqual([['slutte'], ['skolen'], []]);
  });

  test('sjeldne ord veier mer', () => {
    const [vanlig, sjelden] = lagPlan('ungdom mentor', LEKSIKON).ledd;
    expect(sjelden?.vekt).toBeGreaterThan(vanlig?.vekt ?? 0);
  });

  test.each([
    ['«ordrett tekst»', 'ordrett tekst'],
    ['"ordrett tekst"', 'ordrett tekst'],
    ['en "bit" midt i', undefined],
  ])('%s er frasen %s', (q, frase) => expect(lagPlan(q, LEKSIKON).frase).toBe(frase));
});

const treff = (side: string, felt: string[], forekomster = 1, poeng = 10): Motortreff => ({ treff: side, felt, forekomster, poeng });
const motor =
  (svar: Record<string, Motortreff[]>): Motor =>
  async (term) =>
    svar[term] ?? [];
const ingenNavn = () => [];
const rekke = async (q: string, svar: Record<string, Motortreff[]>, medNavn: (q: string) => string[] = ingenNavn) =>
  (await sok(q, LEKSIKON, motor(svar), medNavn)).treff.map((ett) => `${ett.treff} ${ett.styrke}`);

describe('svaret', () => {
  test('den som svarer på hele spørsmålet, står først', async () => {
    const svar = { ungdom: [treff('metoder/a', ['tittel']), treff('metoder/b', ['kortOm'])], fengsel: [treff('metoder/b', ['kortOm'])] };
    expect(await rekke('ungdom fengsel', svar)).toEqual(['metoder/b sterk', 'metoder/a svak']);
  });

  test('treff i tittelen slår treff i teksten', async () => {
    expect(await rekke('mentor', { mentor: [treff('metoder/a', [], 9), treff('metoder/b', ['tittel'], 0)] })).toEqual(['metoder/b sterk', 'metoder/a sterk']);
  });

  test('metoder før studier og begreper som svarer like godt', async () => {
    const svar = { mentor: [treff('begreper/a', ['tittel']), treff('forskning/b', ['tittel']), treff('metoder/c', ['tittel'])] };
    expect(await rekke('mentor', svar)).toEqual(['metoder/c sterk', 'forskning/b sterk', 'begreper/a sterk']);
  });

  test('det som heter nøyaktig det, står først', async () => {
    const svar = { mentor: [treff('metoder/a', [], 1)] };
    expect(await rekke('mentor', svar, () => ['veiledninger/x'])).toEqual(['veiledninger/x sterk', 'metoder/a svak']);
  });

  test('en bisetning om ordet er et svakt treff', async () => {
    expect(await rekke('mentor', { mentor: [treff('metoder/a', [], 1)] })).toEqual(['metoder/a svak']);
  });

  test('etter de tre beste: sterke før svake, og metoder før studier og begreper', async () => {
    const mange = ['begreper/a', 'forskning/b', 'metoder/c', 'metoder/d', 'metoder/e', 'begreper/f', 'forskning/g'];
    const svar = { mentor: [...mange.map((side) => treff(side, ['tittel'])), treff('metoder/h', [], 1), treff('metoder/i', ['tittel'])] };
    expect((await rekke('mentor', svar)).slice(3)).toEqual([
      'metoder/i sterk',
      'forskning/b sterk',
      'forskning/g sterk',
      'begreper/a sterk',
      'begreper/f sterk',
      'metoder/h svak',
    ]);
  });

  test('et begrep som heter nøyaktig det noen spør hva betyr, står først', async () => {
    const svar = { mentor: [treff('metoder/a', ['tittel', 'kortOm']), treff('begreper/mentor', ['kortOm'])] };
    const navn = (q: string) => (q === 'mentor' ? ['begreper/mentor'] : []);
    expect(await rekke('hva er mentor?', svar, navn)).toEqual(['begreper/mentor sterk', 'metoder/a sterk']);
  });

  test('en veiledning svarer på hvordan man søker', async () => {
    const svar = { fengsel: [treff('metoder/a', ['tittel']), treff('veiledninger/b', ['tittel'])] };
    expect((await rekke('fengsel', svar))[0]).toBe('metoder/a sterk');
    expect((await rekke('hvor mye søknad fengsel', svar))[0]).toBe('veiledninger/b middels');
  });

  test('et emne utenfor basen gir svar, vei videre og bare svake treff', async () => {
    const { utenfor, treff: funnet } = await sok('søke om dagpenger til ungdom', LEKSIKON, motor({ ungdom: [treff('metoder/a', ['tittel'])] }), ingenNavn);
    expect(utenfor?.navn).toBe('Dagpenger');
    expect(funnet.map(({ styrke }) => styrke)).toEqual(['svak']);
  });

  test.each([
    ['når kommer dagpengesøknaden', 'Dagpenger'],
    ['dag og penger', undefined],
  ])('«%s» er om emnet utenfor når det begynner et ord basen ikke har', async (q, ventet) => {
    expect((await sok(q, LEKSIKON, motor({}), ingenNavn)).utenfor?.navn).toBe(ventet);
  });

  test('sier hvilke ord leseren ikke skrev', async () => {
    const { ogsa } = await sok('jobsentralen', LEKSIKON, motor({ jobbsentralen: [treff('metoder/a', ['tittel'])] }), ingenNavn);
    expect(ogsa).toEqual([{ slag: 'stavet', skrevet: 'jobsentralen', term: 'jobbsentralen' }]);
  });

  test('ukjente ord gir ingenting, uten at indeksen spørres', async () => {
    const spurt: string[] = [];
    const svar = await sok('helikopter', LEKSIKON, async (term) => (spurt.push(term), []), ingenNavn);
    expect([svar.treff, spurt]).toEqual([[], []]);
  });
});

test('motoren husker svar, men ikke feil', async () => {
  let kall = 0;
  const husker = medMinne(async (term) => {
    kall++;
    if (term === 'feil') throw new Error('borte');
    return [];
  }, 2);
  await husker('a');
  await husker('a');
  expect(kall).toBe(1);
  await expect(husker('feil')).rejects.toThrow('borte');
  await expect(husker('feil')).rejects.toThrow('borte');
  expect(kall).toBe(3);
});
