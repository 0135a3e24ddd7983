import { beforeAll, describe, expect, test } from 'vitest';
import { kjor, lesLikhetsfil } from '../../scripts/likhetskvalitet/kjor.ts';
import { foldene, mal, medSvar, styrkerUten, utenSvar, type Utfall } from '../../scripts/likhetskvalitet/mal.ts';
import { DIST } from '../nettsted/nettsted.ts';
import { UTKAST } from './utkast.ts';

/** What the comparison has reached on all drafts. Raise it when it gets better; never lower it. */
const NADD = { forst: 0.93, blantTre: 0.95, hverDel: 0.88, tydelig: 0.9, ingen: 0.6 } as const;

describe('likheten på utkastene', () => {
  let vart: Utfall[];
  let rent: Utfall[];
  beforeAll(async () => {
    ({ vart, rent } = kjor(await lesLikhetsfil(DIST), UTKAST));
  });

  test('riktig metode først, og blant de tre første', () => {
    const maling = mal(medSvar(vart));
    expect(maling.forst).toBeGreaterThanOrEqual(NADD.forst);
    expect(maling.blantTre).toBeGreaterThanOrEqual(NADD.blantTre);
  });

  test('også i den svakeste femdelen', () => {
    for (const del of foldene(vart)) expect(mal(medSvar(del)).forst).toBeGreaterThanOrEqual(NADD.hverDel);
  });

  test('det meste av det som ligner, får et tydelig treff, og det meste av det andre ingen', () => {
    const tydelig = medSvar(vart).filter(({ styrke }) => styrke === 'sterk' || styrke === 'middels').length;
    expect(tydelig / medSvar(vart).length).toBeGreaterThanOrEqual(NADD.tydelig);
    expect(styrkerUten(utenSvar(vart)).ingen / utenSvar(vart).length).toBeGreaterThanOrEqual(NADD.ingen);
  });

  test('mye bedre enn ren ordoverlapp på samme innhold', () => {
    expect(mal(medSvar(vart)).forst).toBeGreaterThan(mal(medSvar(rent)).forst + 0.6);
  });

  test('det som ikke ligner noe, får aldri et sterkt treff', () => {
    expect(styrkerUten(utenSvar(vart)).sterk).toBe(0);
  });
});
