import { expect, test } from 'vitest';
import { xmldokument } from './xml.ts';

test.each([
  ['A & B', 'A &amp; B'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['«Æ» "Ø" \'Å\'', '«Æ» &quot;Ø&quot; \'Å\''],
  [']]>', ']]&gt;'],
  ['a\u0000b\u001Fc\uFFFE', 'abc'],
  ['halv \uD800 og hel \u{1F600}', 'halv  og hel \u{1F600}'],
])('%j er trygg i tekst og attributt', (tekst, skrevet) => {
  expect(xmldokument({ navn: 'a', attributter: { b: tekst }, innhold: tekst })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${skrevet}">${skrevet}</a>\n`,
  );
});

test('tomt, tekst og elementer i elementer', () => {
  expect(xmldokument({ navn: 'a', innhold: [{ navn: 'b' }, { navn: 'c', innhold: 'd' }, { navn: 'e', innhold: [] }] })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b/>\n  <c>d</c>\n  <e/>\n</a>\n',
  );
});
