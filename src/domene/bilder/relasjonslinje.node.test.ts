import { expect, test } from 'vitest';
import { RELASJONER } from '../../skjema/relasjoner.ts';
import { lagRelaterte } from '../relaterte.ts';
import type { Metodeoppforing } from '../base.ts';
import { relasjonslinje } from './relasjonslinje.ts';

const metode = (id: string, relasjoner: object = {}) => ({ id, data: { tittel: id, relasjoner } }) as unknown as Metodeoppforing;
const til = (id: string) => [{ id }];

test.each([
  ['byggerPa', 'for', 'Bygger på', 'etter', 'Andre bygger på denne'],
  ['replikererFra', 'for', 'Prøver på nytt', 'etter', 'Prøvd på nytt i'],
  ['avlostAv', 'etter', 'Avløst av', 'for', 'Tok over for'],
  ['beslektetMed', 'ved', 'Beslektet med', 'ved', 'Beslektet med'],
] as const)('%s står på hver sin side av de to metodene', (type, hos, hosTittel, hosDenAndre, denAndreTittel) => {
  expect(RELASJONER).toHaveProperty(type);
  const a = metode('a', { [type]: til('b') });
  const b = metode('b');
  const relaterte = lagRelaterte([a, b]);
  const plass = (ett: Metodeoppforing) => relasjonslinje(relaterte(ett), []).map(({ plass: her, tittel }) => [her, tittel]);
  expect(plass(a)).toEqual([[hos, hosTittel]]);
  expect(plass(b)).toEqual([[hosDenAndre, denAndreTittel]]);
});

test('rekkefølgen er før, etter, ved siden av og studier, og tomme grupper er ikke med', () => {
  const grupper = ['Beslektet med', 'Andre bygger på denne', 'Bygger på'].map((tittel) => ({
    tittel,
    metoder: [{ id: 'x', navn: 'X', hva: undefined }],
  }));
  expect(relasjonslinje(grupper, [{ id: 's', data: { tittel: 'S' } }]).map(({ tittel, ledd }) => [tittel, ledd[0]?.adresse])).toEqual([
    ['Bygger på', '/metoder/x/'], ['Andre bygger på denne', '/metoder/x/'], ['Beslektet med', '/metoder/x/'], ['Undersøkt i', '/forskning/s/'],
  ]);
  expect(relasjonslinje([], [])).toEqual([]);
});
