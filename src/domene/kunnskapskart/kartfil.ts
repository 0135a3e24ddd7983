import { csv } from '../csv.ts';
import { antallAv, type Kunnskapskart } from '../kunnskapskart.ts';
import { storForbokstav } from '../setninger.ts';
import type { Kartbeskrivelse } from './kartene.ts';

/**
 * The map as CSV, one line per cell, also the empty ones.
 *
 * @param somNettadresse turns an address inside the site into a full one.
 */
export function kartfil(kart: Kunnskapskart, om: Kartbeskrivelse, somNettadresse: (adresse: string) => string): string {
  const hode = [
    'Målgruppe',
    storForbokstav(om.kolonne[0]),
    `${storForbokstav(om.enhet[1])} i alt`,
    ...om.slag.map(({ navn }) => storForbokstav(navn)),
    'Adresse',
  ];
  const linjer = kart.rader.flatMap((rad) =>
    rad.celler.map((celle, nr) => [
      rad.navn,
      kart.kolonner[nr]?.navn ?? '',
      celle.antall,
      ...om.slag.map(({ id }) => antallAv(celle, id)),
      somNettadresse(celle.adresse),
    ]),
  );
  return csv([hode, ...linjer]);
}
