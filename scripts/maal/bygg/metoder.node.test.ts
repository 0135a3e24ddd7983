import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROT } from '../../bygg/sti.ts';
import { valider } from '../../valider/valider.ts';
import { tallrekke } from '../sok/syntetisk.ts';
import { lagMetoder, type Grunnlag, type Metodefil } from './metoder.ts';
import { ekteMetoder, fyllOpp } from './prosjekt.ts';

const kontorer = parse(await readFile(join(ROT, 'content/kontorer.yaml'), 'utf8')) as { id: string }[];
const grunnlag: Grunnlag = { metoder: await ekteMetoder(), kontorer: kontorer.map(({ id }) => id) };
const lag = (antall: number, fro = 1) => lagMetoder(antall, grunnlag, tallrekke(fro));
const felter = ({ tekst }: Metodefil) => parse(tekst.split('\n---\n')[0]?.slice('---\n'.length) ?? '') as Record<string, unknown>;
const overskrifter = ({ tekst }: Metodefil) => tekst.match(/^<Seksjon .*$/gmu) ?? [];

describe('lagMetoder', () => {
  test('de samme tallene gir de samme metodene, andre tall gir andre', () => {
    expect(lag(100)).toEqual(lag(100));
    expect(lag(100, 2)).not.toEqual(lag(100));
  });

  test('hver har sin egen id, tittel og omtale', () => {
    const nye = lag(500);
    expect(nye).toHaveLength(500);
    for (const hva of [nye.map(({ id }) => id), ...['tittel', 'kortOm'].map((felt) => nye.map((ny) => felter(ny)[felt]))]) {
      expect(new Set(hva).size).toBe(500);
    }
    expect(nye.map(({ id }) => id).filter((id) => grunnlag.metoder.some((ekte) => ekte.id === id))).toEqual([]);
  });

  test('hver har feltene og seksjonene til den ekte den er laget etter', () => {
    const ikkeMed = ['tidligereIder', 'lignende', 'utgangspunkt'];
    for (const [nr, ny] of lag(grunnlag.metoder.length).entries()) {
      const ekte = grunnlag.metoder[nr]!;
      expect(Object.keys(felter(ny)).sort()).toEqual(
        [...new Set([...Object.keys(felter(ekte)), 'aliaser'])].filter((felt) => !ikkeMed.includes(felt)).sort(),
      );
      expect(overskrifter(ny)).toEqual(overskrifter(ekte));
      expect(ny.tekst.length).toBeGreaterThan(ekte.tekst.length / 2);
    }
  });

  test('de viser bare til hverandre og til kontorer som finnes', () => {
    const nye = lag(200);
    const ider = new Set(nye.map(({ id }) => id));
    for (const ny of nye) {
      const { utprovinger, relasjoner } = felter(ny) as { utprovinger: { kontor: string }[]; relasjoner: { beslektetMed?: { id: string }[] } };
      expect(utprovinger.filter(({ kontor }) => !grunnlag.kontorer.includes(kontor))).toEqual([]);
      expect((relasjoner.beslektetMed ?? []).filter(({ id }) => !ider.has(id) || id === ny.id)).toEqual([]);
    }
  });

  test.each([0, 1])('%i metoder', (antall) => {
    expect(lag(antall)).toHaveLength(antall);
  });
});

describe('en base på 203 metoder', () => {
  let rot = '';
  beforeAll(async () => {
    rot = await mkdtemp(join(tmpdir(), 'metodebasen-maal-prove-'));
    await cp(join(ROT, 'content'), join(rot, 'content'), { recursive: true });
    // The validator keeps its answers where packages are.
    await mkdir(join(rot, 'node_modules'));
  });
  afterAll(() => rm(rot, { recursive: true }));

  test('følger alle reglene for innholdet', async () => {
    const alle = await fyllOpp(rot, 203);
    expect(alle).toHaveLength(203);
    const publisert = (await readdir(join(rot, 'content/metoder'))).filter((fil) => alle.some(({ id }) => fil === `${id}.mdx`));
    expect(publisert).toHaveLength(203);
    const { feil } = await valider({ rot, idag: '2026-11-20' });
    expect(feil.filter(({ fil }) => fil.includes('/syntetisk-'))).toEqual([]);
    expect(feil.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
  });
});
