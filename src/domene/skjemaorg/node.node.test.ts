import { expect, test } from 'vitest';
import { jsonld } from './node.ts';

test.each(['</script><script>alert(1)</script>', '<!-- <script>', 'vanlig «tekst» & "æøå"', '\u2028'])('%j kan ikke bryte ut, og kommer like hel tilbake', (tekst) => {
  const skrevet = jsonld([{ '@type': 'Thing', name: tekst }]);
  expect(skrevet).not.toContain('<');
  expect(JSON.parse(skrevet)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: tekst }] });
});
