import { dokumentregel } from '../regel.ts';
import { skjemaVed } from '../skjemasti.ts';
import { alleTekster } from '../verdier.ts';

/** No text is only spaces. What the schema refuses itself is left to the schema. */
export const regel = dokumentregel('tom-tekst', function* ({ type, frontmatter }) {
  for (const { sti, tekst } of alleTekster(frontmatter.data)) {
    if (tekst.trim() !== '') continue;
    if (skjemaVed(type.skjema, sti)?.safeParse(tekst).success === false) continue;
    const felt = sti.join('.');
    yield {
      melding: 'Teksten er tom.',
      råd: 'Skriv en tekst, eller ta bort linjen.',
      felt,
      linje: frontmatter.linjeFor(sti),
    };
  }
});
