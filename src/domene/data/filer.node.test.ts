import { describe, expect, test } from 'vitest';
import { lesBase } from '../../../scripts/skjema/les-base.ts';
import { katalogen } from './datasett.ts';
import { datafiler, enkeltfiler } from './filer.ts';
import type { Base } from '../base.ts';
import { DATATYPER } from './typer.ts';

const base = await lesBase(process.cwd());
const nettadresse = (adresse: string) => `https://metodebasen.example.no${adresse}`;
const utgave = { versjon: '2026-11-20-abc', dato: '2026-11-20', lisens: 'https://lisens.example.no/' };

/** Every file as text; spreadsheets are tried elsewhere. */
async function alt(av: Base): Promise<Map<string, string>> {
  const { dato, versjon } = utgave;
  const katalog = { ...katalogen({ navn: 'Prøveutgiveren' }, nettadresse), dato, versjon };
  const grunnlag = { base: av, utgave, nettadresse, katalog };
  const filer = [...datafiler(grunnlag), ...enkeltfiler(grunnlag)].filter(
    ({ sti }) => !sti.endsWith('.xlsx'),
  );
  return new Map(await Promise.all(filer.map(async (fil) => [fil.sti, String(await fil.lag())] as const)));
}

const forste = base.metoder[0]!;
const utkast = {
  ...forste,
  id: 'hemmelig-utkast',
  data: { ...forste.data, tittel: 'Hemmelig tittel', utkast: true },
};
const studie = {
  ...base.forskning[0]!,
  id: 'hemmelig-studie',
  data: { ...base.forskning[0]!.data, utkast: true },
};

describe('datafilene', () => {
  test('utkast er ikke i noen av dem', async () => {
    const med = await alt({
      ...base,
      metoder: [utkast, ...base.metoder],
      forskning: [studie, ...base.forskning],
    });
    expect([...med].filter(([sti, tekst]) => `${sti} ${tekst}`.includes('emmelig'))).toEqual([]);
    expect(med).toEqual(await alt(base));
  });

  test('rekkefølgen i basen betyr ingenting', async () => {
    const snudd = {
      ...base,
      metoder: base.metoder.toReversed(),
      kilder: new Map([...base.kilder].toReversed()),
    };
    expect(await alt(snudd)).toEqual(await alt(base));
  });

  test('en oppføring har id, adressen til siden, feltene og teksten, og ingenting annet', async () => {
    const filer = await alt(base);
    const post = JSON.parse(filer.get(`metoder/${forste.id}.json`) ?? '') as object;
    expect(post).toEqual({
      id: forste.id,
      nettside: `https://metodebasen.example.no/metoder/${forste.id}/`,
      ...forste.data,
      tekst: forste.body,
    });
  });

  test('det som legges til, heter ikke det samme som et felt', () => {
    const opptatt = DATATYPER.filter(({ type }) => type !== 'kontor').flatMap((type) => {
      const [en] = type.oppforinger(base);
      return ['id', 'nettside', 'tekst'].filter((navn) => en !== undefined && navn in en.data);
    });
    expect(opptatt).toEqual([]);
  });
});
