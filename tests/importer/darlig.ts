import { afterAll, beforeAll, expect, test } from 'vitest';
import { alleFeil } from '../../scripts/importer/rapport/terminal.ts';
import { rapportfil } from '../../scripts/importer/rapport/rapportfil.ts';
import { terminaltekst } from '../../scripts/importer/rapport/terminal.ts';
import { IDAG, lagProsjekt, type Prosjekt } from './prosjekt.ts';

export const HODE = [
  'Navn på tiltaket',
  'NAV-kontor',
  'Året rapporten gjelder',
  'Beskrivelse av tiltaket',
] as const;
/** Long enough to be judged. */
export const TEKST =
  'Veilederne møtte deltakerne hver uke i ti uker. De laget en plan sammen, og fulgte den opp. Noen fikk praksis, og andre begynte på skole. Vi spurte dem til slutt.';
export const GOD = ['Verksted', 'NAV Prøve', '2024', TEKST] as const;

/** A spoiled file, and all that is said about it: `linje felt: melding`, a warning with «advarsel» first. */
export interface Darlig {
  hva: string;
  fil: string;
  innhold: () => string | Uint8Array | Promise<string | Uint8Array>;
  sies: readonly string[];
  /** What becomes of the rows. */
  utfall?: readonly string[];
}

const STAKK = /\n\s+at |node:|\.ts:\d+:\d+|Error:|undefined|\[object /u;

/** Imports each file into a project of its own, and holds every word against the table. */
export function provDarlige(tabell: readonly Darlig[]): void {
  let prosjekt: Prosjekt;
  beforeAll(async () => {
    prosjekt = await lagProsjekt();
  });
  afterAll(() => prosjekt.slett());

  test.each(tabell)('$hva', async ({ fil, innhold, sies, utfall = [] }) => {
    const resultat = await prosjekt.importer(fil, await innhold(), { prove: true });
    const feil = alleFeil(resultat).map((ett) => ({ ...ett, fil: ett.fil.split('/').at(-1) ?? '' }));
    expect(
      feil.map(
        ({ linje, felt, alvor, melding }) =>
          `${alvor === 'advarsel' ? 'advarsel ' : ''}${linje} ${felt === '' ? '' : `${felt}: `}${melding}`,
      ),
    ).toEqual(sies);
    for (const { fil: hvor, råd, regel } of feil) {
      expect(hvor).toBe(fil);
      if (regel !== 'dublett' && regel !== 'sumrad') expect(råd).not.toBe('');
    }
    expect(resultat.rader.map((ett) => ett.utfall)).toEqual(utfall);
    expect(terminaltekst(resultat, 'x.md')).not.toMatch(STAKK);
    expect(rapportfil(resultat, IDAG)).not.toMatch(STAKK);
  });
}
