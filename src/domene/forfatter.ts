/** Who wrote a publication: a person with the name in two parts, or an institution. */
export type Forfatter = { fornavn: string; etternavn: string } | { institusjon: string };

/** Words that belong to a surname and begin with a small letter. */
const PARTIKKEL = /^(?:af|av|da|de|del|den|der|di|du|la|le|ten|ter|van|von|zu)$/u;
const STOR = /^\p{Lu}[\p{L}.'’-]*$/u;
const INSTITUSJON =
  /institutt|universitet|sent(?:er|ret)\b|direktorat|departement|kommune|forskning|research|høg?skole|høyskole|analyse|economics|etat|\b(?:nav|ntnu|oslomet|fafo|afi|as|ssb|oecd)\b/iu;

/**
 * What sources call an author, which is «Fornavn Etternavn» or an institution, in the parts that citations need.
 * What does not look like the name of a person is kept whole: a name left whole is right, a cut institution is not.
 */
export function forfatter(navn: string): Forfatter {
  const ord = navn.trim().split(/\s+/u);
  const siste = ord.length - 1;
  const erNavn = ord.every((ett, plass) => STOR.test(ett) || (plass > 0 && plass < siste && PARTIKKEL.test(ett)));
  if (siste < 1 || siste > 4 || !erNavn || INSTITUSJON.test(navn)) return { institusjon: navn.trim() };
  const forste = ord.findIndex((ett) => PARTIKKEL.test(ett));
  const skille = forste === -1 ? siste : forste;
  return { fornavn: ord.slice(0, skille).join(' '), etternavn: ord.slice(skille).join(' ') };
}
