import { finnOverskrifter, linjeAv, tekstAv } from '../mdast.ts';
import { dokumentregel } from '../regel.ts';

/** The page itself makes the h1, and a table of contents holds two levels. */
const DYPEST = 3;

/** Headings go down one level at a time from h2, and each has a text. */
export const regel = dokumentregel('overskrifter', function* ({ type, kropp, kroppslinje }) {
  if (kropp === undefined) return;
  const forste = kropp.children[0];
  if (type.seksjoner.length > 0 && forste !== undefined && forste.type !== 'heading') {
    const melding = 'Det står tekst før den første overskriften.';
    yield { melding, råd: 'Flytt teksten inn under en overskrift.', linje: linjeAv(forste) };
  }
  if (forste === undefined && type.seksjoner.length > 0) {
    yield {
      melding: 'Siden har ingen tekst.',
      råd: 'Skriv seksjonene under linjen «---».',
      linje: kroppslinje,
    };
  }
  let forrige = 1;
  for (const overskrift of finnOverskrifter(kropp)) {
    const { depth } = overskrift;
    const tekst = tekstAv(overskrift);
    const linje = linjeAv(overskrift);
    const navn = `Overskriften «${tekst}»`;
    if (tekst === '') {
      yield {
        melding: 'Overskriften er tom.',
        råd: 'Skriv en overskrift, eller ta bort tegnene «#».',
        linje,
      };
    } else if (depth === 1) {
      yield {
        melding: `${navn} er på nivå 1 (#).`,
        råd: 'Bruk ##. Feltet «tittel» er sidens nivå 1.',
        linje,
      };
    } else if (depth > DYPEST) {
      yield { melding: `${navn} er på nivå ${depth}.`, råd: 'Bruk bare ## og ###.', linje };
    } else if (depth > forrige + 1) {
      const melding = `${navn} hopper fra nivå ${forrige} til nivå ${depth}.`;
      yield {
        melding,
        råd: `Bruk ${'#'.repeat(forrige + 1)}, eller sett inn overskriften som mangler over.`,
        linje,
      };
    }
    forrige = Math.min(depth, DYPEST);
  }
});
