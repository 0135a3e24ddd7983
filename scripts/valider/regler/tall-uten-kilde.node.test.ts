import { expect, test } from 'vitest';
import { sjekkKropp } from '../../../tests/prove/base.ts';
import { PROVEKROPP } from '../../../tests/prove/metode.ts';
import { regel } from './tall-uten-kilde.ts';

const K = '<Kilde id="a" sted="b" />';
const melding = (tall: string) => `Seksjonen «A» har tall («${tall}»), men ingen <Kilde>.`;

test.each<[string, string[]]>([
  [PROVEKROPP, []],
  ['## A\n\nHele 12 000 møtte.', [`3 ${melding('12')}`]],
  [`## A\n\nHele 12 møtte.${K}`, []],
  [`## A\n\nHele 12 møtte.\n\n### B\n\nSlik var det.${K}`, []],
  [`## A\n\nHele\n12,5 møtte.\n\n## B\n\nSlik var det.${K}`, [`4 ${melding('12,5')}`]],
  ['## A\n\n<Sitat id="a" sted="b">Hele 12</Sitat>', []],
  ['## A\n\n| x | y |\n| - | - |\n| a | 7 |', [`5 ${melding('7')}`]],
  ['## A\n\n1. Ring.\n2. Møt.', []],
  ['## A 2020\n\n### B 2\n\nTekst.', []],
  ['## A\n\n[rapport](https://x.no/2020/12) og https://x.no/2021', []],
  ['## A\n\nEtter § 17, §§ 18–20 og § 20 a, steg 2, A4 og covid-19.', []],
])('%j', (kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});
