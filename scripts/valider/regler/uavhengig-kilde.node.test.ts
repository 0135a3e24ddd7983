import { expect, test } from 'vitest';
import { side, sjekk } from '../../../tests/prove/base.ts';
import { provefunn } from '../../../tests/prove/metode.ts';
import { regel } from './uavhengig-kilde.ts';

const kilder = {
  'content/kilder/egen.yaml': 'uavhengig: false\n',
  'content/kilder/fri.yaml': 'uavhengig: true\n',
};
const funn = (id: string, rapportertAv: string) => provefunn({ rapportertAv, kilde: { id, sted: 'x' } });

test.each([
  [
    'evaluert-uavhengig',
    [funn('egen', 'forskere')],
    ['«evaluert-uavhengig» krever et funn med en uavhengig kilde. «egen» er ikke det.'],
  ],
  [
    'effekt-undersokt',
    [funn('egen', 'register'), funn('fri', 'kontoret')],
    ['«effekt-undersokt» krever et funn med en uavhengig kilde. «egen» er ikke det.'],
  ],
  ['evaluert-uavhengig', [funn('egen', 'forskere'), funn('fri', 'forskere')], []],
  ['evaluert-uavhengig', [funn('finnes-ikke', 'forskere')], []],
  ['evaluert-lokalt', [funn('egen', 'forskere')], []],
])('%s', (utprovingsstatus, liste, ventet) => {
  const filer = { ...kilder, 'content/metoder/m.mdx': side({ tittel: 'M', utprovingsstatus, funn: liste }) };
  expect(sjekk(regel, filer)).toEqual(
    ventet.map((melding) => `metoder/m.mdx:3 utprovingsstatus: ${melding}`),
  );
});
