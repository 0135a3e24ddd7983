import { expect, test } from 'vitest';
import { alfabetisk } from './alfabetisk.ts';

test('hver bokstav er én gruppe med sin egen id, også de norske', () => {
  const grupper = alfabetisk(['2-års plan', 'Arbeid', 'Oslo', 'Ærlig', 'Økonomi', 'ørn', 'Åpen', 'A\u030arsplan'], (ord) => ord);
  expect(grupper.map(({ bokstav, id, ord }) => [bokstav, id, ord.length])).toEqual([
    ['0–9', 'bokstav-tall', 1],
    ['A', 'bokstav-a', 1],
    ['O', 'bokstav-o', 1],
    ['Æ', 'bokstav-ae', 1],
    ['Ø', 'bokstav-oe', 2],
    ['Å', 'bokstav-aa', 2],
  ]);
});
