import { expect, test } from 'vitest';
import { side, sjekk } from '../../../tests/prove/base.ts';
import { regel } from './kort-om.ts';

const SLUTT = 'kortOm må slutte med punktum, spørsmålstegn eller utropstegn.';

test.each<[string, string[]]>([
  ['En hel setning.', []],
  ['«Ny start» hjelper unge. Virker det?', []],
  ['18-åringer får hjelp av «mentor».', []],
  ['Kontoret sier «det virker.»', []],
  ['liten bokstav.', ['kortOm må begynne med stor bokstav.']],
  ['Uten punktum', [SLUTT]],
  ['Slutter med komma,', [SLUTT]],
  ['Kuttet midt i …', ['kortOm ser avkuttet ut: den slutter med «…».']],
  ['kuttet...', ['kortOm må begynne med stor bokstav.', 'kortOm ser avkuttet ut: den slutter med «…».']],
])('%j', (kortOm, ventet) => {
  expect(sjekk(regel, { 'content/metoder/m.mdx': side({ tittel: 'M', kortOm }) })).toEqual(
    ventet.map((melding) => `metoder/m.mdx:3 kortOm: ${melding}`),
  );
});
