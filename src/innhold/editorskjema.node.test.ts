import { expect, test } from 'vitest';
import { z } from 'zod';
import { metode } from '../skjema/metode.ts';
import { ryddDatoer } from '../skjema/rydd.ts';
import { medEditorskjema } from './editorskjema.ts';

test('Astro får vårt JSON-skjema, med vokabularene og id-ene i basen', () => {
  const brukt = medEditorskjema(z.preprocess(ryddDatoer, metode), metode);
  const json = JSON.stringify(z.toJSONSchema(brukt, { io: 'input', unrepresentable: 'any' }));
  expect(json).toContain('"title":"Målgruppe"');
  expect(json).toContain('**Unge**: ');
  for (const id of ['sof-01-23', 'nav-alna', 'festesona']) expect(json).toContain(`"${id}"`);
  expect(json).not.toContain('_mal');
});

test('et skjema som ikke er en innholdstype, er som før', () => {
  const skjema = z.object({ a: z.string() });
  expect(z.toJSONSchema(medEditorskjema(skjema, skjema))).toMatchObject({
    properties: { a: { type: 'string' } },
  });
});
