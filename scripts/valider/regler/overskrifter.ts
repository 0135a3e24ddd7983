import type { Root } from 'mdast';
import type { Merknad } from '../feil.ts';
import { finnOverskrifter, linjeAv, tekstAv } from '../mdast.ts';
import { dokumentregel } from '../regel.ts';

/** The page itself makes the h1, and a table of contents holds two levels. */
const DYPEST = 3;

/** Paragraphs an editor meant as headings, and the other way round. */
function* finnForvekslinger(kropp: Root, linjer: readonly string[]): Iterable<Merknad> {
  for (const node of kropp.children) {
    const linje = linjeAv(node);
    const tekst = tekstAv(node);
    if (node.type === 'paragraph' && /^#{1,6}[^\s#]/u.test(tekst)) {
      const melding = `Overskriften «${tekst}» mangler mellomrom etter «#», og blir vist som vanlig tekst.`;
      yield { melding, råd: 'Skriv mellomrom mellom «##» og overskriften.', linje };
    }
    if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong' && !/[.:!?]$/u.test(tekst)) {
      const melding = `«${tekst}» står i fet skrift på en egen linje, og ser ut som en overskrift.`;
      yield { melding, råd: 'Er det en overskrift, skriver du ## eller ### foran.', alvor: 'advarsel', linje };
    }
    if (node.type === 'heading' && !/^\s*#/u.test(linjer[linje - 1] ?? '#')) {
      const melding = `Linjen under «${tekst}» er bare streker, og gjør teksten over til en overskrift.`;
      yield { melding, råd: 'Ta bort strekene. En overskrift skrives med ## foran.', linje };
    }
  }
}

/** Headings go down one level at a time from h2, and each has a text. */
export const regel = dokumentregel('overskrifter', function* ({ type, tekst: filtekst, kropp, kroppslinje }) {
  if (kropp === undefined) return;
  yield* finnForvekslinger(kropp, filtekst.split('\n'));
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
