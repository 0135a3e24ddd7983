import { beforeAll, describe, expect, test } from 'vitest';
import { kjor, lesLikhetsfil } from '../../scripts/likhetskvalitet/kjor.ts';
import { mal, medSvar, styrkerUten, utenSvar, type Utfall } from '../../scripts/likhetskvalitet/mal.ts';
import { DIST } from '../nettsted/nettsted.ts';
import { UTKAST } from './utkast.ts';

/** What the comparison has reached on all drafts. Raise it when it gets better; never lower it. */
const NADD = { forst: 0.8, blantTre: 0.92 } as const;

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

  test('mye bedre enn ren ordoverlapp på samme innhold', () => {
    expect(mal(medSvar(vart)).forst).toBeGreaterThan(mal(medSvar(rent)).forst + 0.4);
  });

  test('det som ikke ligner noe, får aldri et sterkt treff', () => {
    expect(styrkerUten(utenSvar(vart)).sterk).toBe(0);
  });
});
