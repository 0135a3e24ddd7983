import { expect, test } from 'vitest';
import { kuttUbrukteTokens } from './ubrukte-tokens.ts';

test.each([
  ['brukt direkte', ':root{--ax-a:1px;--ax-b:2px}p{margin:var(--ax-a)}', ':root{--ax-a:1px;}p{margin:var(--ax-a)}'],
  ['brukt gjennom et annet', ':root{--ax-a:var(--ax-b);--ax-b:2px}p{margin:var( --ax-a )}', ':root{--ax-a:var(--ax-b);--ax-b:2px}p{margin:var( --ax-a )}'],
  ['bare brukt av et ubrukt', ':root{--ax-a:var(--ax-b);--ax-b:2px}', ':root{}'],
  ['definert to ganger', '.l{--ax-a:1}.d{--ax-a:var(--ax-c);--ax-c:3}p{top:var(--ax-a)}', '.l{--ax-a:1}.d{--ax-a:var(--ax-c);--ax-c:3}p{top:var(--ax-a)}'],
  ['våre egne røres ikke', ':root{--papir:#fff}', ':root{--papir:#fff}'],
])('%s', (_navn, css, ventet) => expect(kuttUbrukteTokens([css])).toEqual([ventet]));

test('et token som brukes i et annet stilark, blir stående', () => {
  expect(kuttUbrukteTokens([':root{--ax-a:1}', 'p{top:var(--ax-a)}'])).toEqual([':root{--ax-a:1}', 'p{top:var(--ax-a)}']);
});
