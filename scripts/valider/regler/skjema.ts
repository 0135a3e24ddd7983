import { feltfeil } from '../../../src/skjema/feilliste.ts';
import { dokumentregel } from '../regel.ts';
import { beskrivelseVed } from '../skjemasti.ts';

/** Nothing between the `---`: every required field is missing, not the whole entry. */
const ellerTomt = (data: unknown) => data ?? {};

const UKJENT_FELT = 'Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.';

/** Every field has what the schema of its type asks for. */
export const regel = dokumentregel('skjema', function* ({ type, frontmatter }) {
  if (frontmatter.data === undefined) return;
  const svar = type.skjema.safeParse(ellerTomt(frontmatter.data));
  if (svar.success) return;
  for (const { sti, melding } of feltfeil(svar.error)) {
    yield {
      melding,
      felt: sti.join('.'),
      linje: frontmatter.linjeFor(sti),
      råd: beskrivelseVed(type.skjema, sti) || UKJENT_FELT,
    };
  }
});
