import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALT_LAGRET, lagretNa, NOKLER, slettAlt } from './lagret.ts';

function lager(innhold: Record<string, string>): Storage {
  const kart = new Map(Object.entries(innhold));
  return {
    getItem: (nokkel: string) => kart.get(nokkel) ?? null,
    removeItem: (nokkel: string) => void kart.delete(nokkel),
  } as Storage;
}

describe('det som ligger i nettleseren', () => {
  test('alt slettes, og svaret sier hva det var', () => {
    const vindu = { localStorage: lager({ [NOKLER.soknad]: 'x', annet: 'y' }), sessionStorage: lager({ [NOKLER.sammenlign]: 'z' }) };
    expect(slettAlt(vindu)?.map(({ nokkel }) => nokkel)).toEqual([NOKLER.soknad, NOKLER.sammenlign]);
    expect(lagretNa(vindu)).toEqual([]);
    expect(vindu.localStorage.getItem('annet')).toBe('y');
  });

  test('en nettleser som nekter, gir et svar, ikke en feil', () => {
    const nekter = { getItem: () => { throw new Error('nei'); } } as unknown as Storage;
    expect(slettAlt({ localStorage: nekter, sessionStorage: nekter })).toBeUndefined();
  });

  test('hver nøkkel står på personvernsiden én gang', () => {
    expect(ALT_LAGRET.map(({ nokkel }) => nokkel).sort()).toEqual(Object.values(NOKLER).sort());
  });

  test('ingen andre steder i klienten lagres noe under et eget navn', async () => {
    const filer = (await readdir(import.meta.dirname, { recursive: true })).filter((fil) => /(?<!\.test)\.ts$/u.test(fil));
    const lest = await Promise.all(filer.map(async (fil) => [fil, await readFile(join(import.meta.dirname, fil), 'utf8')] as const));
    const lagrer = lest.filter(([fil, tekst]) => fil !== 'lagret.ts' && /\b(?:local|session)Storage\b|indexedDB|document\.cookie/u.test(tekst));
    expect(lagrer.filter(([, tekst]) => !tekst.includes('NOKLER')).map(([fil]) => fil)).toEqual([]);
    expect(lagrer.map(([fil]) => fil).sort()).toEqual(['lignende/lager.ts', 'sammenlign-lager.ts', 'soknad/lager.ts']);
  });
});
