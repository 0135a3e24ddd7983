import { expect, test } from 'vitest';
import { tallrekke } from '../maal/sok/syntetisk.ts';
import { lesEnkelMdx } from '../../src/tekst/enkel-mdx.ts';
import { lesMdx } from '../valider/les/mdx.ts';
import { muter, velg, type Tall } from './muter.ts';

/** Bodies the quick reader knows, so that what is nearly one of them is tried. */
const KROPPER = [
  `## Problemet

Noen «faller» utenfor, 18–24 år.<Kilde id="prove-2020" sted="kap. 1" /> Og **så.** Se [metodene](/metoder/) (2021).

## Slik gjør dere det

1. **Avtal et møte.** Ring først.
2. **Møt opp.** Ta med kaffe.
3. Ferdig: 100 % og 1/2 + 1 = "x".

- **Hva?** Noe.<Kilde id="a" sted="b" />
- To ting – én her

### Etterpå

En linje
og en til **fet
tekst** her.

10. Ti
11. Elleve
`,
  '## Ja\nTekst rett under.\n\n- en\n- to\n\nTekst.\n\n1. en\n\n- to\n',
  '[KLAR](/metoder/klar/) og [«Alle»](/a/).\n\n| Hvem | Hva |\n| --- | :-: |\n| Ola<Kilde id="a" sted="b" /> | **3** |\n\nEtter.\n\n## Mer\n| en |\n| - |\n',
  '<Fakta tittel="Kort sagt">\n\nNoe **om** Ung@jobb.\n\n- en\n- to\n\n</Fakta>\n\n- tre\n- fire\n',
  'Bare **to** ord **fet**, og [a b](/x/#y).\n\n### B\n\n**Fet.** Tekst (i parentes) «sitat»… slutt!\n',
] as const;

const BITER = [
  '@', '@a.b', '<Fakta tittel="x">\n\n', '\n\n</Fakta>\n\n', '</Fakta>', '|', '| a |\n', '| - |\n', '\n|', '**', '*', ' ', '\n', '\n\n', '- ', '1. ', '2) ', '## ', '#', ' **', '** ', '**a**', '(', ')', '«', '»', '.', ',', '!', '[', ']', '](/a/)', '[a](/b/)',
  '<Kilde id="a" sted="b" />', '<Kilde id="a" sted="b">', '</Kilde>', '   ', '    ', '\\', '=', '===', '+ ', '– ', 'import ', 'export ', '0. ', '-', '--', '_', 'Å', ':', ';', "'", '"', '%', '/', '§',
] as const;

const lesTabell = (tekst: string, linje: number) => lesMdx(tekst, linje, true).kropp;

function endre(tekst: string, tall: Tall): string {
  const plass = Math.floor(tall() * (tekst.length + 1));
  if (tall() < 0.25) return tekst.slice(0, plass) + tekst.slice(plass + 1 + Math.floor(tall() * 3));
  return tekst.slice(0, plass) + velg(BITER, tall) + tekst.slice(plass);
}

test('den raske lesingen av teksten gir det samme treet som remark, eller ikke noe tre', () => {
  const tall = tallrekke(9);
  let enkle = 0;
  for (let nr = 0; nr < 12_000; nr += 1) {
    const god = velg(KROPPER, tall);
    const tekst =
      tall() < 0.2 ? new TextDecoder().decode(muter(god, velg(KROPPER, tall), tall)).replaceAll(/\r\n?/gu, '\n') : endre(tall() < 0.5 ? god : endre(god, tall), tall);
    const { kropp } = lesMdx(tekst, 1);
    if (kropp === undefined || lesEnkelMdx(tekst, 1, lesTabell) === undefined) continue;
    enkle += 1;
    expect({ tekst, kropp }).toEqual({ tekst, kropp: lesMdx(tekst, 1, true).kropp });
  }
  expect(enkle).toBeGreaterThan(1000);
}, 600_000);

test.each(KROPPER.map((kropp) => [kropp]))('den kjenner %j', (kropp) => {
  expect(lesEnkelMdx(kropp, 7, lesTabell)).toEqual(lesMdx(kropp, 7, true).kropp);
});

test.each([
  ['    kode'], ['- a\n\n- b'], ['- a\n  b'], ['1. a\n- b'], ['a\n- b'], ['a\n## B'], ['a\n---'], ['> a'], ['a  \nb'], ['a\\\nb'], ['*a*'], ['a _b_'], ['`a`'], ['{a}'],
  ['<b>a</b>'], ['<Kilde id="a" sted="b" />'], ['a<Kilde sted="b" id="a" />'], ['![a](/b/)'], ['[a](b)'], ['a\n| b |\n| - |'], ['| b |\n| - |\nc'], ['| b |'], ['www.nav.no'], ['ola@nav.no'], ['<Fakta tittel="x">\n\nTekst.'], ['<Fakta tittel="x">\nTekst.\n</Fakta>'], ['Tekst.\n\n</Fakta>'], ['[a]: /b/'], ['import a'], ['# A'], ['## A #'], ['a\u00A0b'], ['**a**b'], [''],
])('den overlater %j til remark', (kropp) => {
  expect(lesEnkelMdx(kropp, 1, lesTabell)).toBeUndefined();
});
