import { describe, expect, test } from 'vitest';
import { nyFeil, sorterFeil } from '../feil.ts';
import { githubrapport } from './github.ts';
import { jsonrapport } from './json.ts';
import { oppsummer, visFelt } from './tekst.ts';
import { terminalrapport } from './terminal.ts';

const festesona = nyFeil('content/metoder/festesona.mdx', 'referanse', {
  linje: 14,
  felt: 'malgrupper.0',
  melding: '«ungdommer» finnes ikke. Mente du «unge»?',
  råd: 'Velg en id fra content/vokabular/malgrupper.yaml.',
});
const gammel = nyFeil('content/metoder/festesona.mdx', 'ferskhet', {
  linje: 90,
  melding: 'Gammel.',
  alvor: 'advarsel',
});
const kilde = nyFeil('content/kilder/a,b.yaml', 'yaml', {
  linje: 2,
  melding: '100 % feil:\nto linjer',
  råd: 'Rett.',
});
const alle = [kilde, festesona, gammel];

test('terminalen viser fil for fil, råd under, og en sluttsetning', () => {
  expect(terminalrapport(alle, 9)).toBe(
    `content/kilder/a,b.yaml:2  100 % feil:
to linjer
    Rett.

content/metoder/festesona.mdx:14  malgrupper: «ungdommer» finnes ikke. Mente du «unge»?
    Velg en id fra content/vokabular/malgrupper.yaml.
content/metoder/festesona.mdx:90  Advarsel. Gammel.

2 feil og 1 advarsel i 2 filer.`,
  );
});

test('GitHub får én linje for hver, med tegn gjort ufarlige', () => {
  expect(githubrapport(alle, 9).split('\n')).toEqual([
    '::error file=content/kilder/a%2Cb.yaml,line=2,title=yaml::100 %25 feil:%0Ato linjer%0ARett.',
    '::error file=content/metoder/festesona.mdx,line=14,title=referanse::malgrupper: «ungdommer» finnes ikke. ' +
      'Mente du «unge»?%0AVelg en id fra content/vokabular/malgrupper.yaml.',
    '::warning file=content/metoder/festesona.mdx,line=90,title=ferskhet::Gammel.',
    '2 feil og 1 advarsel i 2 filer.',
  ]);
});

test('JSON har alt', () => {
  expect(JSON.parse(jsonrapport(alle, 9))).toEqual({
    feil: alle,
    oppsummering: { filer: 9, feil: 2, advarsler: 1, tekst: '2 feil og 1 advarsel i 2 filer.' },
  });
});

test.each([
  [[], 41, 'Alt i orden: 41 filer kontrollert.'],
  [[], 1, 'Alt i orden: 1 fil kontrollert.'],
  [[festesona], 41, '1 feil i 1 fil.'],
  [[gammel, gammel], 41, '2 advarsler i 1 fil.'],
])('oppsummering %#', (feil, antall, ventet) => {
  expect(oppsummer(feil, antall)).toBe(ventet);
});

describe('visFelt', () => {
  test.each([
    ['malgrupper.0', 'malgrupper'],
    ['utprovinger.0.kilde.id', 'utprovinger nr. 1, kilde, id'],
    ['utprovinger.11', 'utprovinger'],
    ['0.fylke', 'nr. 1, fylke'],
    ['verdier.2.synonymer.1', 'verdier nr. 3, synonymer'],
    ['<Kilde>', '<Kilde>'],
    ['tittel', 'tittel'],
  ])('%s', (felt, ventet) => {
    expect(visFelt(felt)).toBe(ventet);
  });
});

test('sortert etter fil, linje, felt og regel', () => {
  const a2 = nyFeil('a', 'x', { linje: 2, melding: '' });
  const a10 = nyFeil('a', 'x', { linje: 10, melding: '' });
  const a10felt = nyFeil('a', 'x', { linje: 10, felt: 'f', melding: '' });
  const a10regel = nyFeil('a', 'y', { linje: 10, melding: '' });
  const b1 = nyFeil('b', 'x', { melding: '' });
  expect(sorterFeil([b1, a10felt, a10regel, a10, a2])).toEqual([a2, a10, a10regel, a10felt, b1]);
});
