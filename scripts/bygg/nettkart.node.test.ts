import { expect, test } from 'vitest';
import { nettkartpost } from './nettkart.ts';

test.each([
  ['uten dato', '<head><title>A</title></head>', {}],
  ['med dato', '<head><meta property="article:modified_time" content="2026-11-20"></head>', { lastmod: '2026-11-20' }],
  ['skjult', '<head><meta name="robots" content="noindex"></head>', undefined],
  ['skjult for flere grunner', '<head><meta name="robots" content="nofollow, noindex"></head>', undefined],
  ['ordet står bare i teksten', '<head></head><meta name="robots" content="noindex">', {}],
])('%s', (_, html, post) => {
  expect(nettkartpost(html)).toEqual(post);
});
