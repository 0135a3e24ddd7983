import { expect, test } from 'vitest';
import { provebase, sjekk, sjekkKropp } from '../../../tests/prove/base.ts';
import { FORNAVN } from '../fornavn.ts';
import { regel } from './personnavn.ts';

const melding = (navn: string, linje = 1) =>
  `advarsel ${linje} «${navn}…» ser ut som navnet på en person. Basen er åpen for alle, og den det gjelder, har ikke bedt om å stå her.`;

test.each<[string, string[]]>([
  ['Kari Hansen ledet arbeidet.', [melding('Kari H')]],
  ['Vi snakket med Ola Andreas Nordmann i går.', [melding('Ola N')]],
  ['Anne-Lise Øverås og Mohammed Ali.', [melding('Anne-Lise Ø'), melding('Mohammed A')]],
  ['Kontakt Kaja von der Leyen.', [melding('Kaja L')]],
  ['Ring Espen S. Dahl.', [melding('Espen D')]],
  ['Ledet av Kari\nHansen og\n\nOla Nordmann.', [melding('Kari H'), melding('Ola N', 4)]],
  ['Prosjektansvarlig Åse Bø', [melding('Åse B')]],
  ['Kari\n\nHansen', []],
  ['Kari og Ola, eller Per i Oslo', []],
  ['Festesona på Alna, Gamle Oslo, Ny Giv', []],
  ['Per Januar 2020 og Mai Juni', []],
  ['Marie Treschow stiftelse og Johan Skytte skole', []],
  ['Kari Hansens vei', []],
  ['«Ola Nordmann» er et eksempel', []],
  ['Eva Forfatter skriver, og NAV Maria Sted svarer', []],
  ['Individual Placement and Support', []],
  ['ART, MI og Motiverende Intervju', []],
])('%j', (kropp, ventet) => {
  const andre = {
    ...provebase(),
    'content/kilder/k.yaml': 'tittel: K\nforfattere:\n  - Eva Forfatter\n',
    'content/kontorer.yaml': '- { id: a, navn: NAV Maria Sted, kommune: A }\n',
  };
  expect(sjekkKropp(regel, kropp, andre)).toEqual(ventet);
});

test('navn i feltene, også de som er delt over to linjer', () => {
  const filer = { 'content/metoder/m.mdx': '---\nkontakt:\n  rolle: >-\n    Leder Kari\n    Hansen\n---\nx' };
  expect(sjekk(regel, filer)).toEqual([melding('Kari H', 4).replace('advarsel ', 'advarsel metoder/m.mdx:')]);
});

test('listen har de vanlige navnene', () => {
  expect(FORNAVN.size).toBeGreaterThan(400);
  for (const navn of [
    'Jan',
    'Per',
    'Bjørn',
    'Ole',
    'Lars',
    'Anne',
    'Inger',
    'Kari',
    'Marit',
    'Nora',
    'Jakob',
    'Fatima',
  ]) {
    expect(FORNAVN).toContain(navn);
  }
});
