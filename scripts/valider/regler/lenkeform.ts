import { besok, linjeAv, tekstAv } from '../mdast.ts';
import { dokumentregel } from '../regel.ts';

/** What is left in the text of a link that could not be read as one. */
const HALV_LENKE = /\[[^\]]*\]\s*\(\s*(?:https?:|www\.|\/)/u;
const FOTNOTE = /\[\^[^\]\s]+\]/u;

/** Links and notes are written so that they become links. */
export const regel = dokumentregel('lenkeform', ({ kropp }) => {
  const merknader: { melding: string; råd: string; linje: number }[] = [];
  if (kropp === undefined) return merknader;
  besok(kropp, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const tekst = tekstAv(node);
    const linje = linjeAv(node);
    if (HALV_LENKE.test(tekst)) {
      const melding = 'Det står en lenke her som ikke er skrevet riktig, og som blir vist som vanlig tekst.';
      const råd = 'Skriv [teksten](https://adressen) uten mellomrom mellom ] og (, og uten mellomrom i adressen.';
      merknader.push({ melding, råd, linje });
    }
    if (FOTNOTE.test(tekst)) {
      const melding = `«${FOTNOTE.exec(tekst)?.[0] ?? ''}» blir stående i teksten: fotnoter kan ikke brukes.`;
      merknader.push({ melding, råd: 'Skriv det i teksten, eller vis til kilden med <Kilde>.', linje });
    }
    return false;
  });
  return merknader;
});
