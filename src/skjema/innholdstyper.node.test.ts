import { expect, test } from 'vitest';
import { erMal, finnInnholdstype } from './innholdstyper.ts';

test.each([
  ['metoder/festesona.mdx', 'metode'],
  ['metoder/_mal.mdx', 'metode'],
  ['kilder/sof-01-23.yaml', 'kilde'],
  ['kontorer.yaml', 'kontor'],
  ['fjernet.yaml', 'fjernet'],
  ['vokabular/status.yaml', 'vokabular'],
  ['sokeord/synonymer.yaml', 'synonymgrupper'],
  ['sokeord/tema.yaml', 'temaer'],
  ['sokeord/utenfor.yaml', 'utenfor'],
  ['sokeord/andre.yaml', undefined],
  ['synonymer.yaml', undefined],
  ['metoder/festesona.md', undefined],
  ['metoder/ny/festesona.mdx', undefined],
  ['metoder/.mdx', undefined],
  ['kilder/kontorer.yml', undefined],
  ['vokabular', undefined],
  ['', undefined],
])('%s → %s', (sti, type) => {
  expect(finnInnholdstype(sti)?.type).toBe(type);
});

test('maler begynner med strek', () => {
  expect(erMal('content/metoder/_mal.mdx')).toBe(true);
  expect(erMal('content/_metoder/mal.mdx')).toBe(false);
});

test('oppføringer har navnene folk kaller dem', () => {
  const oppforinger = (sti: string, id: string, data: unknown) =>
    finnInnholdstype(sti)?.oppforinger(id, data);
  expect(oppforinger('metoder/a.mdx', 'a', { tittel: 'A', aliaser: ['Aa', 7] })).toEqual([
    { samling: 'metoder', id: 'a', navn: ['A', 'Aa'], sti: [] },
  ]);
  expect(
    oppforinger('kontorer.yaml', 'kontorer', [{ id: 'nav-a', navn: 'NAV A', kommune: 'A' }, 'tull']),
  ).toEqual([{ samling: 'kontorer', id: 'nav-a', navn: ['NAV A', 'A'], sti: [0, 'id'] }]);
  expect(
    oppforinger('vokabular/malgrupper.yaml', 'malgrupper', {
      verdier: [{ id: 'unge', navn: 'Unge', synonymer: ['ungdom'] }],
    }),
  ).toEqual([
    { samling: 'vokabular/malgrupper', id: 'unge', navn: ['Unge', 'ungdom'], sti: ['verdier', 0, 'id'] },
  ]);
  expect(oppforinger('metoder/a.mdx', 'a', undefined)).toEqual([
    { samling: 'metoder', id: 'a', navn: [], sti: [] },
  ]);
});
