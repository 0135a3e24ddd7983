import { expect, test } from 'vitest';
import { sjekkKropp } from '../../../tests/prove/base.ts';
import { regel } from './unicode.ts';

test.each<[string, string[]]>([
  ['Blåbærsyltetøy – «é» 10\u00A0000 §', []],
  [
    'x\n\nMa\u030Al',
    ['3 Bokstaver som å eller é er satt sammen av to tegn (ikke NFC), og blir ikke funnet i søk.'],
  ],
  ['x\u200By', ['1 Linjen har tegn som ikke vises: mellomrom uten bredde (U+200B).']],
  [
    'x\u00ADy\u2011z\uF0B7',
    [
      '1 Linjen har tegn som ikke vises: myk bindestrek (U+00AD), hard bindestrek (U+2011), usynlig tegn (U+F0B7).',
    ],
  ],
  ['x\u202Ey', ['1 Linjen har tegn som ikke vises: usynlig tegn (U+202E).']],
  ['x\u0007y', ['1 Linjen har tegn som ikke vises: usynlig tegn (U+0007).']],
  ['bl\uFFFD', ['1 Æ, ø eller å er blitt ødelagt i denne linjen.']],
  ['blÃ¥', ['1 Æ, ø eller å er blitt ødelagt i denne linjen.']],
])('%j', (kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});
