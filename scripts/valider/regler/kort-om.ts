import { dokumentregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

const STARTER = /^[«("]?[\p{Lu}\p{N}]/u;
const SLUTTER = /[.!?][»)"]?$/u;
const AVKUTTET = /(?:\.\.\.|…)$/u;

/** kortOm stands alone in lists and search results, so it is whole sentences. */
export const regel = dokumentregel('kort-om', function* ({ frontmatter }) {
  const verdi = erObjekt(frontmatter.data) ? frontmatter.data['kortOm'] : undefined;
  if (typeof verdi !== 'string' || verdi.trim() === '') return;
  const kortOm = verdi.trim();
  const råd = 'kortOm vises alene i treff og lister. Skriv den som hele setninger.';
  if (STARTER.test(kortOm) && SLUTTER.test(kortOm) && !AVKUTTET.test(kortOm)) return;
  const her = { felt: 'kortOm', linje: frontmatter.linjeFor(['kortOm']) };
  if (!STARTER.test(kortOm)) yield { melding: 'kortOm må begynne med stor bokstav.', råd, ...her };
  if (AVKUTTET.test(kortOm)) yield { melding: 'kortOm ser avkuttet ut: den slutter med «…».', råd, ...her };
  else if (!SLUTTER.test(kortOm))
    yield { melding: 'kortOm må slutte med punktum, spørsmålstegn eller utropstegn.', råd, ...her };
});
