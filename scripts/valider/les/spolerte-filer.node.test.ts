import { expect, test } from 'vitest';
import { sjekk, sjekkKropp, type Filer } from '../../../tests/prove/base.ts';
import { regel } from '../regler/lesefeil.ts';

const bytes = (...verdier: number[]) => new Uint8Array(verdier);
const M = 'content/metoder/m.mdx';
const K = 'content/kilder/k.yaml';
const ANNET_FELT = 'Teksten har kolon og mellomrom i seg, og leses derfor som et nytt felt.';
const IKKE_FELT = 'Linjen er ikke et felt: det mangler kolon og mellomrom etter navnet.';
const INNRYKK = 'Innrykket stemmer ikke med linjene rundt.';
const begynner = (tegn: string) => `Teksten begynner med «${tegn}», som betyr noe eget her.`;

test.each<[string, Filer, string[]]>([
  ['tom fil', { [K]: '' }, ['kilder/k.yaml:1 Filen er tom.']],
  ['bare blanke', { [M]: ' \n\n' }, ['metoder/m.mdx:1 Filen er tom.']],
  ['NUL-tegn', { [M]: bytes(45, 45, 0, 45) }, ['metoder/m.mdx:1 Filen er ikke en tekstfil.']],
  [
    'latin-1',
    { [K]: bytes(0x61, 0x3a, 0x20, 0x78, 0x0a, 0x62, 0x3a, 0x20, 0xe5) },
    ['kilder/k.yaml:2 Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses.'],
  ],
  ['BOM', { [K]: '\uFEFFa: 1\n' }, ['kilder/k.yaml:1 Filen begynner med et usynlig merke (BOM).']],
  [
    'CRLF',
    { [M]: '---\na: 1\r\n---\r\n## P\r\n' },
    ['metoder/m.mdx:2 Linjene slutter med CRLF, slik Windows skriver dem. Her skal de slutte med LF.'],
  ],
  [
    'mangler --- først',
    { [M]: 'tittel: x\n---\n' },
    ['metoder/m.mdx:1 Filen må begynne med en linje som bare er «---».'],
  ],
  [
    'blank linje først',
    { [M]: '\n---\na: 1\n---\n' },
    ['metoder/m.mdx:1 Filen må begynne med en linje som bare er «---».'],
  ],
  [
    'mangler --- etter',
    { [M]: '---\ntittel: x\n\n## Problemet\n' },
    ['metoder/m.mdx:4 Linjen «---» som skiller feltene fra teksten, mangler.'],
  ],
  [
    'flettemerker',
    { [K]: 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> gren\n' },
    [
      'kilder/k.yaml:2 Linjen begynner med «<<<<<<<»: to versjoner av filen er ikke flettet ferdig.',
      'kilder/k.yaml:6 Linjen begynner med «>>>>>>>»: to versjoner av filen er ikke flettet ferdig.',
    ],
  ],
  [
    'tabulator og en feil til',
    { [K]: 'a:\n\t- b\nc: d: e\n' },
    [
      'kilder/k.yaml:2 Linjen har tabulator. Feltene kan bare rykkes inn med mellomrom.',
      `kilder/k.yaml:3 ${ANNET_FELT}`,
    ],
  ],
])('%s', (_navn, filer, ventet) => {
  expect(sjekk(regel, filer)).toEqual(ventet);
});

test.each<[string, string[]]>([
  ['a: b: c', [`1 ${ANNET_FELT}`]],
  ['a: 1\nb: "x\nc: 2', ['2 Teksten begynner med anførselstegn, men mangler det som skal avslutte.']],
  ['a: "x" y', ['1 Det står noe etter anførselstegnet som avslutter teksten.']],
  ['a: 1\nb: 2\na: 3', ['3 Feltet «a» står to ganger.']],
  ['a:\n  b: 1\n c: 2', [`3 ${INNRYKK}`]],
  ['a:\n  - x: 1\n    y: 2\n   z: 3', [`4 ${INNRYKK}`]],
  ['a: @x', [`1 ${begynner('@')}`]],
  ['a: !x', [`1 ${begynner('!')}`]],
  ['a: *x', [`1 ${begynner('*')}`]],
  ['a: &x [*x]', [`1 ${begynner('&')}`]],
  ['a: %x', [`1 ${begynner('%')}`]],
  ['a:1\nb: 2', [`1 ${IKKE_FELT}`]],
  ['a: 1\nb\nc: 2', [`2 ${IKKE_FELT}`]],
  ['a: 1\n- b', ['2 Linjen passer ikke med linjene over: lister og felt er blandet.']],
  ['a: - b', ['1 Et punkt i en liste må stå på en egen linje.']],
  ['a: x\n  b: 1', ['1 Feltet har både en verdi og innrykkede linjer under seg.']],
  ['a: [1, 2\nb: 3', ['1 En klamme som er åpnet, er ikke lukket.']],
  ['a: ]', ['1 Klammene på linjen passer ikke sammen.']],
  ['a: 1\n---\nb: 2', ['2 Det står «---» midt i feltene.']],
  ['a: "\\q"', ['1 Omvendt skråstrek (\\) kan ikke stå slik i en tekst med doble anførselstegn.']],
  ['a: b: c\nd: e: f', [`1 ${ANNET_FELT}`, `2 ${ANNET_FELT}`]],
])('YAML %j', (yaml, ventet) => {
  expect(sjekk(regel, { [K]: `${yaml}\n` })).toEqual(ventet.map((linje) => `kilder/k.yaml:${linje}`));
});

test('linjer i sidens felter er linjer i filen', () => {
  expect(sjekk(regel, { [M]: '---\na: 1\nb: c: d\n---\n' })).toEqual([`metoder/m.mdx:3 ${ANNET_FELT}`]);
});

test('et anførselstegn som mangler, skjuler ikke at teksten også er feil', () => {
  expect(sjekk(regel, { [M]: '---\na: "b\n---\n\nfor <18 år\n' })).toEqual([
    'metoder/m.mdx:2 Teksten begynner med anførselstegn, men mangler det som skal avslutte.',
    'metoder/m.mdx:5 Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.',
  ]);
});

const STRØTEGN = 'Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.';
const KODE = 'Linjen begynner med «import» eller «export», og leses som kode.';
const KRØLL = 'Krøllparenteser («{» og «}») kan ikke brukes i teksten.';
const HALV = 'En komponent er begynt, men ikke avsluttet.';

test.each<[string, string[]]>([
  ['x\n\nfor <18 år', [`3 ${STRØTEGN}`]],
  ['a <= b', [`1 ${STRØTEGN}`]],
  ['x\n\n<Fakta tittel="x">\n\ny', ['3 «<Fakta>» er ikke lukket.']],
  ['<Kilde id="a" sted="b">\n\nx', ['1 «<Kilde>» er ikke lukket.']],
  ['x<br>y', ['1 HTML-taggen «<br>» kan ikke brukes i teksten.']],
  ['<Fakta tittel="x">\ny\n</Fak>', ['3 «</Fak>» lukker noe annet enn «<Fakta>», som er åpnet på linje 4.']],
  ['x <Sitat id="a">\n\ny</Sitat>', ['1 «<Sitat>» må lukkes i det samme avsnittet eller listepunktet.']],
  ['</Kilde>', ['1 Her lukkes noe som ikke er åpnet.']],
  ['a\n\nb { c\n\nd', [`3 ${KRØLL}`]],
  ['{a b}', [`1 ${KRØLL}`]],
  ['import av varer', [`1 ${KODE}`]],
  ['<!-- husk -->', ['1 Kommentarer («<!-- … -->») kan ikke stå i teksten.']],
  ['<https://x.no>', ['1 Adresser kan ikke stå i «<» og «>».']],
  ['<Kilde id=a />', ['1 Verdien må stå i anførselstegn.']],
  ['a\n\nb<Kilde id="a" sted="b />', [`3 ${HALV}`]],
  ['x\n\ny <Kilde id="a"', [`3 ${HALV}`]],
  ['<Kilde, x />', ['1 Komponenten er ikke skrevet riktig.']],
])('MDX %j', (kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});
