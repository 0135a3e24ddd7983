import { describe, expect, test } from 'vitest';
import { sjekkNettsted } from '../../scripts/bygg/sjekk/sjekk-nettsted.ts';
import { lesSokedata, lesTreff } from '../../scripts/sokekvalitet/sokedata-i-node.ts';
import { DIST, les, lesPoster } from './nettsted.ts';

describe('det bygde nettstedet', () => {
  test('har ingen døde lenker, doble titler, feil språk eller noe innfelt', async () => {
    expect(await sjekkNettsted(DIST)).toEqual([]);
  });

  test('har én indeks på ett språk, og den kjenner hver oppføring', async () => {
    const inngang = JSON.parse(await les('pagefind/pagefind-entry.json')) as { languages: Record<string, unknown> };
    expect(Object.keys(inngang.languages)).toEqual(['nb']);
    const kart = await lesTreff(lesSokedata(DIST));
    const ventet = (await lesPoster()).map(({ treff }) => treff);
    expect(kart.sort()).toEqual(ventet.sort());
  });

  test.each(['festesona', 'jobbsentralen', 'skolekompasset', 'oygarden-modellen', 'nye-monstre', 'back-to-school-stay-at-school', 'ssa'])(
    'de sju lovende metodene: %s har alle delene i rekkefølge',
    async (id) => {
      const html = await les(`metoder/${id}/index.html`);
      const overskrifter = [...html.matchAll(/<h2[^>]* id="([^"]+)"/gu)].map(([, anker]) => anker);
      expect(overskrifter).toEqual([
        'hvor-sikkert',
        'pa-siden',
        'problemet',
        'malgruppen',
        'samarbeid',
        'slik-gjor-dere-det',
        'hva-det-krever',
        'maloppnaelse',
        'kunnskapsgrunnlaget',
        'overforbarhet',
        'hva-vi-ikke-vet',
        'passer-det',
        'hvor-det-er-provd',
        ...['henger-sammen-med', 'lignende', 'forskning'].filter((valgfri) => overskrifter.includes(valgfri)),
        'kriteriene',
        'kilder',
        'siter',
        // Only where the history of the files is there to read.
        ...['endringer'].filter((valgfri) => overskrifter.includes(valgfri)),
      ]);
    },
  );

  test('malen redaktørene kopierer, blir ikke en side', async () => {
    expect((await lesPoster()).map(({ treff }) => treff)).not.toContain('metoder/_mal');
  });

  test('side uten oppslag svarer med søk', async () => {
    expect(await les('404.html')).toContain('name="q"');
  });
});
