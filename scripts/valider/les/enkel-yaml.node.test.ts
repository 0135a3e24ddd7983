import { expect, test } from 'vitest';
import { lesEnkelYaml } from './enkel-yaml.ts';
import { lesAllYaml } from './yaml.ts';

test.each([
  'a: 1\nb: to ord\nc:\n  - d\n  - e: f\n    g:\n    - h\n',
  '- a: b\n  c: d\n-   e: f\n    g: h\n- i\n',
  'a: "b: c # d"\nb: \'«x»\'\nc: []\ng: {}\nd: [e, f g, 7]\ne:\nf: true\n',
  '# x\n\na:\n  # y\n  b: c\n\n  # z\n  d: http://x.no/a:b\n',
  'a: en tekst\n  over flere\n  linjer\nb: c\n',
  'a: 2021-09\nb: 007a\nc: 1.2.3\nd: 12345\n',
  'a:\n- b\n- c\nd:\n- \n',
  'a: "b: c,\n  - d # e\n  f"\ng: h\n',
  "a:\n  - b: 'c: \"d\"\n      e?'\n    f: g\n",
])('leser som yaml: %j', (tekst) => {
  const { data } = lesAllYaml(tekst).frontmatter;
  expect(data).toBeDefined();
  expect(lesEnkelYaml(tekst)).toEqual({ data });
});

test.each([
  ['', 'tom'],
  ['a: b: c', 'kolon'],
  ['a: b\n c: d', 'innrykk'],
  ['a: b\na: c', 'dobbel nøkkel'],
  ['a:\tb', 'tabulator'],
  ['a: &b c', 'anker'],
  ['a: |\n  b', 'blokktekst'],
  ['a: 1.5', 'desimaltall'],
  ['a: 0x1f', 'sekstentall'],
  ['a: .inf', 'uendelig'],
  ['a: null', 'null'],
  ['true: b', 'nøkkel som ikke er tekst'],
  ['a: "b\\n"', 'skråstrek'],
  ['a: "b" c', 'etter anførselstegn'],
  ['a: "b\n  c', 'anførselstegn som aldri lukkes'],
  ['a: "b\n  c" d\n', 'etter anførselstegn på neste linje'],
  ['a: "b\n  c\\n"\n', 'skråstrek på neste linje'],
  ['a: "b\n\n  c"\n', 'blank linje mellom anførselstegn'],
  ['a: "b\n  # c\n  d"\n', 'emneknagg mellom anførselstegn'],
  ['a: "b\nc"\n', 'uten innrykk mellom anførselstegn'],
  ["a: 'b\n  c''d'\n", 'doblet anførselstegn'],
  ['a: b # c', 'merknad etter verdi'],
  ['a: b\n\n  c', 'blank linje i tekst'],
  ['a: [b, [c]]', 'liste i liste'],
  ['a: [b, ]', 'tomt punkt'],
  ['- a\nb: c', 'blandet'],
  ['a:\n  b: c\n d: e', 'halvt innrykk'],
  ['---\na: b', 'strek'],
  ['a: b\u00A0', 'hardt mellomrom'],
  ['__proto__: b', 'spesiell nøkkel'],
])('overlater til yaml: %j (%s)', (tekst) => {
  expect(lesEnkelYaml(tekst)).toBeUndefined();
});
