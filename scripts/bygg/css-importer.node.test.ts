import { expect, test } from 'vitest';
import { sentImport } from './css-importer.ts';

test.each([
  ['p{}', undefined],
  ["@import './a.css';\n@import url('b.css') layer(x);\np{}", undefined],
  ["@charset \"utf-8\";\n/* p{} */\n@layer a, b;\n@import 'a.css' screen;\np{}", undefined],
  ["p{}\n@import './a.css';", "@import './a.css'"],
  ["@layer a{p{}}\n@import './a.css';", "@import './a.css'"],
  ["@import 'a.css';\np{}\n@import 'b.css';", "@import 'b.css'"],
  ["@import url('./a.css?x=1;2');p{}", undefined],
])('%j → %s', (css, ventet) => expect(sentImport(css)).toBe(ventet));
