import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test.each<[string, (string | number)[], string]>([
  ['tekst og tall', ['Målgruppe', 3], 'Målgruppe;3'],
  ['semikolon', ['a;b'], '"a;b"'],
  ['hermetegn', ['«a» "b"'], '"«a» ""b"""'],
  ['linjeskift', ['a\nb'], '"a\nb"'],
  ['det regneark leser som formel', ['=1+1', '@a', '-b'], "'=1+1;'@a;'-b"],
  ['også når tegnene er brede', ['＝1+1', '＠a'], "'＝1+1;'＠a"],
  ['og etter et linjeskift', ['\n=1'], '"\'\n=1"'],
  ['negative tall er tall', [-1], '-1'],
])('%s', (_navn, rad, ventet) => {
  expect(csv([rad])).toBe(`\uFEFF${ventet}\r\n`);
});
