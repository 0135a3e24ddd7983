import { expect, test } from 'vitest';
import { alleFeil, sjekk } from '../../../tests/prove/base.ts';
import { regel } from './filnavn.ts';

const GRUNN = 'kan bare ha små bokstaver fra a til z, tall og bindestrek.';

test('sier hva filen og id-en skal hete', () => {
  const filer = {
    'content/kilder/Årsrapport Øst_2020.yaml': 'a: 1\n',
    'content/kilder/god-2020.yaml': 'a: 1\n',
    'content/kontorer.yaml': '- id: nav-grünerløkka\n- id: nav-ok\n',
  };
  expect(sjekk(regel, filer)).toEqual([
    `kilder/Årsrapport Øst_2020.yaml:1 Filnavnet «Årsrapport Øst_2020.yaml» ${GRUNN}`,
    `kontorer.yaml:1 0.id: Id-en «nav-grünerløkka» ${GRUNN}`,
  ]);
  expect(alleFeil(regel, filer).map(({ råd }) => råd)).toEqual([
    'Gi filen navnet «arsrapport-ost-2020.yaml».',
    'Skriv «nav-grunerlokka».',
  ]);
});
