import { describe, expect, test } from 'vitest';
import { lagAnalysator, ordnokkel } from './analyse.ts';
import { setninger, somBiter } from './biter.ts';
import type { Likhetsdokument } from './dokument.ts';
import { enheter } from './enheter.ts';
import { foreslaFasetter } from './fasetter.ts';
import { byggTermer } from './indeks.ts';
import { lagLeksikon, type Begrepsgruppe } from './leksikon.ts';
import type { Likhetsfil } from './likhetsfil.ts';
import { UTEN_MERKING } from './merking.ts';
import { rentekst, seksjoner } from './seksjoner.ts';
import { dekning, styrke } from './styrke.ts';
import { lagSammenligner } from './svar.ts';

const GRUPPER: Begrepsgruppe[] = [
  ['#malgruppe/straffedomte', ['straffedømte', 'innsatte', 'ut av fengsel']],
  ['#malgruppe/barn', ['barn', 'unger']],
  ['#s/1', ['gjeld', 'pengeproblemer']],
];
const leksikon = lagLeksikon(['språk', 'mentor', 'koordinator', 'skole'].map(ordnokkel), GRUPPER, true);
const analyser = lagAnalysator(leksikon);
const termer = (tekst: string) => analyser(tekst).forekomster.map(({ term, slag }) => `${slag}:${term}`);

describe('analyser', () => {
  test.each([
    ['Språkmentorene', ['ord:språkmentor', 'del:språk', 'del:mentor']],
    ['innsatt', ['ord:innsat', 'begrep:#malgruppe/straffedomte']],
    ['kordinator', ['rettet:koordinator']],
    ['som og til 2019', []],
    ['unger', ['ord:barn', 'begrep:#malgruppe/barn']],
    ['unge', ['ord:ung']],
    ['skular', ['ord:skol']],
    ['vaksne', ['ord:voksn']],
  ])('%s → %j', (tekst, ventet) => expect(termer(tekst)).toEqual(ventet));

  test('et uttrykk finnes med stoppord i, og stedet er hele uttrykket', () => {
    const { tekst, forekomster } = analyser('Unge skal ut av fengsel nå.');
    const uttrykket = forekomster.find(({ term }) => term === '#malgruppe/straffedomte');
    expect(tekst.slice(uttrykket?.fra, uttrykket?.til)).toBe('ut av fengsel');
  });

  test('usynlige tegn forskyver ingen steder', () => {
    const { tekst, forekomster } = analyser('språk\u00admentor');
    expect(tekst.slice(forekomster[0]?.fra, forekomster[0]?.til)).toBe('språkmentor');
  });
});

test('det samme sagt to ganger er én enhet med to steder', () => {
  const [gjeld] = enheter(analyser('Gjeld og mer gjeld'));
  expect([gjeld?.rot, gjeld?.steder.length]).toEqual(['#s/1', 2]);
});

test('fasettene i teksten foreslås, og det leseren har valgt, står først', () => {
  const { malgruppe } = foreslaFasetter(analyser('Innsatte som skal ut av fengsel'), { malgruppe: ['barn'] });
  expect(malgruppe).toEqual(['barn', 'straffedomte']);
});

test('seksjonene er ren tekst uten kilder, lenker og punkttegn', () => {
  const body = '## Problemet\n\nUnge **mangler** [skole](/x/).<Kilde id="a" sted="b" />\n\n## Slik gjør dere det\n\n1. **Spør.** Hør.\n';
  expect([...seksjoner(body)]).toEqual([
    ['Problemet', 'Unge mangler skole.'],
    ['Slik gjør dere det', 'Spør. Hør.'],
  ]);
  expect(rentekst('| a | b |\nTekst')).toBe('Tekst');
});

describe('biter', () => {
  test('setninger deles ved punktum og linjeskift', () => {
    const tekst = 'Én her. To der\nTre';
    expect(setninger(tekst).map((sted) => tekst.slice(...sted))).toEqual(['Én her.', 'To der', 'Tre']);
  });

  test('det felles merkes, resten står som det er', () => {
    expect(somBiter('Unge i fengsel', [0, 14], [[7, 14]])).toEqual([
      { tekst: 'Unge i ', felles: false },
      { tekst: 'fengsel', felles: true },
    ]);
  });

  test('en lang setning kortes rundt det felles', () => {
    const tekst = `${'ord '.repeat(100)}fengsel ${'ord '.repeat(100)}`.trim();
    const biter = somBiter(tekst, [0, tekst.length], [[400, 407]]);
    expect(biter.map(({ tekst: ett }) => ett).join('').length).toBeLessThan(260);
    expect(biter.some(({ felles }) => felles)).toBe(true);
  });
});

test.each([
  [0, 1, undefined],
  [8, 1, 'svak'],
  [12, 1, 'middels'],
  [18, 1, 'sterk'],
  [24, 0.5, 'middels'],
  [25, 0, undefined],
])('%d poeng av 100, med %d av ordene kjent, er %s', (poeng, kjent, ventet) => {
  expect(styrke(poeng, { alt: 100, kjent, sjeldnest: 5 })).toBe(ventet);
});

test.each([
  [2, 'svak'],
  [6, 'middels'],
  [10, 'sterk'],
])('en kort tekst som dekkes helt, med %d poeng, er %s', (poeng, ventet) => {
  expect(styrke(poeng, { alt: poeng, kjent: 1, sjeldnest: 5 })).toBe(ventet);
});

test('en tom tekst dekkes ikke av noe', () => expect(dekning(0, { alt: 0, kjent: 0 })).toBe(0));

describe('sammenligningen', () => {
  const dokument = (id: string, kort: string, problem: string): Likhetsdokument => ({
    treff: `metoder/${id}`,
    felt: { navn: id, stikkord: '', kort, problem, steg: '', resten: '' },
    merking: id === 'soning' ? { ...UTEN_MERKING, malgruppe: ['straffedomte'] } : UTEN_MERKING,
    fylker: id === 'soning' ? ['oslo'] : [],
    kort: { tittel: id, kortOm: kort, forHvem: '', sted: '', undersokt: [1, 'Prøvd lokalt'], laerdom: [], sporHvem: '', utdrag: [['Problemet', problem]] },
  });
  const fyll = ['kaffe', 'regnskap', 'hytte', 'piano', 'sykkel', 'båt', 'kake', 'fiske', 'strikking', 'sjakk'];
  const dokumenter = [
    dokument('soning', 'Veiledere følger innsatte mens de soner, med bolig og bank.', 'Mange mangler bolig etter løslatelse.'),
    dokument('skolehjelp', 'Elever får leksehjelp.', 'Elever slutter på skolen før eksamen.'),
    ...fyll.map((ett) => dokument(ett, `Kurs i ${ett} med lærer, lokaler og kaffe.`, `Lite ${ett} i bygda, sier lærer og ordfører.`)),
  ];
  const fil: Likhetsfil = {
    basedato: '2026-11-20',
    utgave: '0',
    antall: { metoder: dokumenter.length, forskning: 0 },
    termer: byggTermer(dokumenter, GRUPPER, new Map()),
    grupper: GRUPPER,
    poster: dokumenter,
    navn: { malgruppe: { straffedomte: 'Straffedømte', barn: 'Barn' }, utfordring: {}, tiltakskategori: {}, samarbeidspart: {} },
    fylker: { oslo: 'Oslo' },
    overordnet: {},
  };
  const sammenligner = lagSammenligner(JSON.parse(JSON.stringify(fil)) as Likhetsfil);
  const UTKAST = 'Innsatte trenger bolig. Vi vil følge dem mens de soner, og hjelpe med bank.';

  test('den mest like står først, med grunnen i ord fra begge tekster', () => {
    const [forste] = sammenligner.finn(UTKAST).treff;
    expect([forste?.post.treff, forste?.styrke]).toEqual(['metoder/soning', 'sterk']);
    expect(forste?.fasetter.samme.malgruppe).toEqual(['straffedomte']);
    expect(forste?.ord).toContainEqual({ hosDere: 'bolig', hosDem: 'bolig' });
    expect(forste?.utdrag?.hosDem.filter(({ felles }) => felles).map(({ tekst }) => tekst)).toEqual(['bolig']);
  });

  test('det teksten har og metoden mangler, sies', () => {
    const [forste] = sammenligner.finn(`${UTKAST} De har barn.`).treff;
    expect(forste?.fasetter.bareDere.malgruppe).toEqual(['barn']);
  });

  test('fylket leseren har valgt, sies det at metoden er prøvd i', () => {
    expect(sammenligner.finn(UTKAST, { fylke: 'oslo' }).treff[0]?.iFylket).toBe(true);
    expect(sammenligner.finn(UTKAST, { fylke: 'troms' }).treff[0]?.iFylket).toBe(false);
  });

  test.each(['', '   ', 'Vi bygger en bro av stål over elva.', '<script>alert(1)</script>', '((((*))))', 'og i på at som'])(
    '%j ligner ingenting',
    (tekst) => expect(sammenligner.finn(tekst).treff).toEqual([]),
  );
});
