import { expect, test } from 'vitest';
import { innholdstypeFor } from './innholdstype.ts';

test.each([
  ['.html', 'text/html; charset=utf-8', true],
  ['.HTML', 'text/html; charset=utf-8', true],
  ['.js', 'text/javascript; charset=utf-8', true],
  ['.svg', 'image/svg+xml; charset=utf-8', true],
  ['.jsonld', 'application/ld+json; charset=utf-8', true],
  ['.ttl', 'text/turtle; charset=utf-8', true],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  ['.ris', 'application/x-research-info-systems; charset=utf-8', true],
  ['.bib', 'application/x-bibtex; charset=utf-8', true],
  ['.woff2', 'font/woff2', false],
  ['.wasm', 'application/wasm', false],
  ['.pf_index', 'application/octet-stream', false],
  ['.pagefind', 'application/octet-stream', false],
  ['', 'application/octet-stream', false],
])('%s er %s', (endelse, type, komprimeres) => {
  expect(innholdstypeFor(endelse)).toEqual({ type, komprimeres });
});
