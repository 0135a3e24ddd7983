import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UTKAST } from './utkast.ts';

const INNHOLD = resolve(import.meta.dirname, '../../content');
const fil = (treff: string) => resolve(INNHOLD, `${treff}.mdx`);
const ordI = (tekst: string) => tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const DE_SJU = new Set(
  [
    'festesona',
    'jobbsentralen',
    'skolekompasset',
    'oygarden-modellen',
    'nye-monstre',
    'back-to-school-stay-at-school',
    'ssa',
  ].map((id) => `metoder/${id}`),
);

const rekker = (tekst: string, lengde: number): string[] => {
  const ord = ordI(tekst);
  return ord.slice(lengde - 1).map((_, i) => ord.slice(i, i + lengde).join(' '));
};

describe('utkastene', () => {
  it.each(UTKAST.map((u) => [u.id, u] as const))('%s har 60–200 ord', (_, u) => {
    const antall = u.tekst.trim().split(/\s+/u).length;
    expect(antall).toBeGreaterThanOrEqual(60);
    expect(antall).toBeLessThanOrEqual(200);
  });

  it('har unike id-er og tekster', () => {
    expect(new Set(UTKAST.map((u) => u.id)).size).toBe(UTKAST.length);
    expect(new Set(UTKAST.map((u) => u.tekst)).size).toBe(UTKAST.length);
  });

  it('peker bare på metoder og forskning som finnes', () => {
    const borte = UTKAST.flatMap((u) => u.riktige.filter((r) => !existsSync(fil(r))));
    expect(borte).toEqual([]);
    const alle = UTKAST.flatMap((u) => u.riktige);
    expect(alle.filter((r) => !/^(metoder|forskning)\/[a-z][a-z0-9-]*$/u.test(r))).toEqual([]);
    expect(UTKAST.filter((u) => new Set(u.riktige).size !== u.riktige.length)).toEqual([]);
  });

  it('bruker andre ord enn sidene: ingen rekke på seks ord er felles', () => {
    const felles = UTKAST.flatMap((u) => {
      const mine = new Set(rekker(u.tekst, 6));
      return u.riktige.flatMap((r) => rekker(readFileSync(fil(r), 'utf8'), 6).filter((x) => mine.has(x)));
    });
    expect(felles).toEqual([]);
  });

  it.each([
    ['utkast', 90, UTKAST.length],
    ['uten noe lignende', 21, UTKAST.filter((u) => u.riktige.length === 0).length],
    ['på nynorsk', 14, UTKAST.filter((u) => u.id.endsWith('-nn')).length],
    ['slurvete', 14, UTKAST.filter((u) => u.id.endsWith('-slurv')).length],
    ['korte notater', 3, UTKAST.filter((u) => u.id.endsWith('-notat')).length],
  ])('har nok %s', (_, minst, antall) => {
    expect(antall).toBeGreaterThanOrEqual(minst);
  });

  it('kjenner nynorsken på ordene', () => {
    const kjennetegn = new Set(['ikkje', 'dei', 'eit', 'kva']);
    const nynorsk = UTKAST.filter((u) => ordI(u.tekst).some((o) => kjennetegn.has(o)));
    expect(nynorsk.map((u) => u.id)).toEqual(UTKAST.filter((u) => u.id.endsWith('-nn')).map((u) => u.id));
  });

  it('sprer de beste svarene på minst 55 sider, minst 45 utenfor de sju', () => {
    const beste = new Set(UTKAST.flatMap((u) => u.riktige.slice(0, 1)));
    expect(beste.size).toBeGreaterThanOrEqual(55);
    expect([...beste].filter((r) => !DE_SJU.has(r)).length).toBeGreaterThanOrEqual(45);
    expect([...DE_SJU].filter((r) => !beste.has(r))).toEqual([]);
  });
});
