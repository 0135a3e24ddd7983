import { beforeAll, describe, expect, test } from 'vitest';
import { kjor } from '../../scripts/sokekvalitet/kjor.ts';
import { falskSterk, mal, type Utfall } from '../../scripts/sokekvalitet/mal.ts';
import { KONTROLL } from '../sok/gullsett/kontroll.ts';
import { GULLSETT } from '../sok/gullsett.ts';
import { DIST } from './nettsted.ts';

/** What the search has reached on all golden queries. Raise it when the search gets better; never lower it. */
const NADD = { forst: 0.925, blantTre: 0.985, uten: 0 } as const;

describe('søkekvaliteten på gullsettet', () => {
  let vart: Utfall[];
  let rent: Utfall[];
  beforeAll(async () => {
    ({ vart, rent } = await kjor(DIST, [...GULLSETT, ...KONTROLL]));
  });
  const medSvar = (utfall: readonly Utfall[]) => utfall.filter(({ riktige }) => riktige.length > 0);

  test('riktig metode først, og blant de tre første', () => {
    const maling = mal(medSvar(vart));
    expect(maling.forst).toBeGreaterThanOrEqual(NADD.forst);
    expect(maling.blantTre).toBeGreaterThanOrEqual(NADD.blantTre);
    expect(maling.uten).toBeLessThanOrEqual(NADD.uten);
  });

  test('bedre enn ren Pagefind på samme indeks', () => {
    expect(mal(medSvar(vart)).forst).toBeGreaterThan(mal(medSvar(rent)).forst + 0.15);
  });

  test('det som ikke har svar, vises aldri som sterkt treff', () => {
    expect(falskSterk(vart.filter(({ riktige }) => riktige.length === 0))).toBe(0);
  });
});
