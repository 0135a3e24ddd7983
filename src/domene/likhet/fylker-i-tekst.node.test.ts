import { expect, test } from 'vitest';
import { fylkerITekst } from './fylker-i-tekst.ts';

const FYLKER = { oslo: 'Oslo', more: 'Møre og Romsdal', troms: 'Troms – Romsa – Tromssa' };

test.each([
  ['Bydel Alna i Oslo', ['oslo']],
  ['Oslos unge', ['oslo']],
  ['Kontoret i Møre og Romsdal', ['more']],
  ['Romsa fylkkasuohkan', ['troms']],
  ['Tromsø kommune', []],
  ['oslo', []],
  ['', []],
])('«%s» nevner %j', (tekst, ventet) => expect(fylkerITekst(tekst, FYLKER)).toEqual(ventet));
