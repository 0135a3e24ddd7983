import { dokumentregel } from '../regel.ts';
import { skjemaVed } from '../skjemasti.ts';
import { alleTekster } from '../verdier.ts';

/** A whole value in the quotation marks that Word makes, which YAML does not know as such. */
const SITERT = /^[\u201C\u201D\u201E\u2018\u2019].*[\u201C\u201D\u2018\u2019]$/su;

/** Quotation marks meant for the file do not become part of the text. What the schema refuses is left to it. */
export const regel = dokumentregel('anforselstegn', function* ({ type, frontmatter }) {
  for (const { sti, tekst } of alleTekster(frontmatter.data)) {
    if (!SITERT.test(tekst) || skjemaVed(type.skjema, sti)?.safeParse(tekst).success === false) continue;
    const melding = 'Teksten står i anførselstegn fra Word, som blir en del av teksten.';
    const råd = 'Ta dem bort. Er hele teksten et sitat, bruker du « og ».';
    yield { melding, råd, felt: sti.join('.'), linje: frontmatter.linjeFor(sti) };
  }
});
