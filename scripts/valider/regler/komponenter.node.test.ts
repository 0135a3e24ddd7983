import { expect, test } from 'vitest';
import { sjekkKropp } from '../../../tests/prove/base.ts';
import { PROVEKROPP } from '../../../tests/prove/metode.ts';
import { regel } from './komponenter.ts';

const ord = (antall: number) => Array.from({ length: antall }, () => 'ord').join(' ');
const KRØLL = 'Krøllparenteser («{» og «}») kan ikke brukes i teksten.';

test.each<[string, string[]]>([
  [PROVEKROPP, []],
  ['export const a = 1', ['1 «import» og «export» kan ikke brukes i teksten.']],
  ['import a from "b"', ['1 «import» og «export» kan ikke brukes i teksten.']],
  ['x\n\n{1 + 1}', [`3 ${KRØLL}`]],
  ['x {y} z', [`1 ${KRØLL}`]],
  ['x <b>y</b>', ['1 HTML-taggen «<b>» kan ikke brukes i teksten.']],
  [
    '<div>\n\n<script>x</script>\n\n</div>',
    [
      '1 HTML-taggen «<div>» kan ikke brukes i teksten.',
      '3 HTML-taggen «<script>» kan ikke brukes i teksten.',
    ],
  ],
  ['<>x</>', ['1 «<>» kan ikke brukes i teksten.']],
  ['<Klide id="a" sted="b" />', ['1 Komponenten «Klide» finnes ikke. Mente du «Kilde»?']],
  ['<Aside>x</Aside>', ['1 Komponenten «Aside» finnes ikke.']],
  ['x<Kilde id="a" />', ['1 <Kilde> mangler «sted».']],
  ['x<Kilde />', ['1 <Kilde> mangler «id».', '1 <Kilde> mangler «sted».']],
  [
    'x<Kilde id="a" stad="b" />',
    ['1 <Kilde> har ikke «stad». Mente du «sted»?', '1 <Kilde> mangler «sted».'],
  ],
  ['x<Kilde id={a} sted="b" />', ['1 «id» i <Kilde> må ha en verdi i anførselstegn.']],
  ['x<Kilde id="a" sted="b" {...c} />', ['1 <Kilde> kan ikke ha krøllparenteser.']],
  ['x<Kilde id=" " sted="b" />', ['1 «id» i <Kilde> er tom.']],
  ['x<Kilde id="a" sted="b">y</Kilde>', ['1 <Kilde> kan ikke ha tekst inni. Avslutt med «/>».']],
  [`<Sitat id="a" sted="b">${ord(25)}</Sitat>`, []],
  [`<Sitat id="a" sted="b">${ord(26)}</Sitat>`, ['1 <Sitat> har 26 ord. Et sitat kan ha høyst 25.']],
  ['<Sitat id="a" sted="b"></Sitat>', ['1 <Sitat> er tom.']],
  ['<Fakta>x</Fakta>', ['1 <Fakta> mangler «tittel».']],
  ['![alt](/b.png)', ['1 Bilder kan ikke brukes i teksten.']],
])('%j', (kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});
