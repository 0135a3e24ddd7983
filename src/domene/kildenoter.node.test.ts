import { describe, expect, test } from 'vitest';
import { kildenoter, notenummer } from './kildenoter.ts';

const TEKST = 'En setning.<Kilde id="sof" sted="kap. 1" />\n\n<Sitat id="nav" sted="s. 4">ord</Sitat>\n\nTo.<Kilde sted="kap. 1" id="sof" />';

describe('kildenoter', () => {
  test('nummereres i leserekkefølge, hvert sted én gang', () => {
    const data = { funn: [{ kilde: { id: 'sof', sted: 'kap. 9' } }], kilde: { id: 'nav', sted: 's. 4' } };
    expect(kildenoter({ kilde: { id: 'sof', sted: 'kap. 2' } }, TEKST, data)).toEqual([
      { id: 'sof', sted: 'kap. 2', nr: 1 },
      { id: 'sof', sted: 'kap. 1', nr: 2 },
      { id: 'nav', sted: 's. 4', nr: 3 },
      { id: 'sof', sted: 'kap. 9', nr: 4 },
    ]);
  });

  test('finner nummeret til et sted, og ingen når stedet ikke er brukt', () => {
    const noter = kildenoter({}, TEKST, {});
    expect(notenummer(noter, { id: 'nav', sted: 's. 4' })).toBe(2);
    expect(notenummer(noter, { id: 'nav', sted: 's. 5' })).toBeUndefined();
  });
});
