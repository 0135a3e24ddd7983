import type { Dokument, Sti } from '../dokument.ts';
import type { Merknad } from '../feil.ts';
import { dokumentregel } from '../regel.ts';
import { erObjekt, tekster } from '../verdier.ts';

const nokkel = (ord: string) => ord.normalize('NFC').toLowerCase().trim();

interface Ordliste {
  sti: Sti;
  ord: unknown;
}

/** The lists of words in the two files with words for search, and what a list is called there. */
function ordlister({
  type,
  frontmatter: { data },
}: Dokument): { hva: string; lister: Ordliste[] } | undefined {
  const rader: unknown[] = Array.isArray(data) ? data : [];
  if (type.type === 'synonymgrupper') {
    return { hva: 'gruppen', lister: rader.map((ord, nr) => ({ sti: [nr], ord })) };
  }
  if (type.type === 'utenfor') {
    const lister = rader.map((rad, nr) => ({
      sti: [nr, 'ord'],
      ord: erObjekt(rad) ? rad['ord'] : undefined,
    }));
    return { hva: 'emnet', lister };
  }
  return undefined;
}

/** A word leads to one group of synonyms, and to one topic outside the base. */
export const regel = dokumentregel('synonymgrupper', function* (dokument): Iterable<Merknad> {
  const funnet = ordlister(dokument);
  if (funnet === undefined) return;
  const { linjeFor } = dokument.frontmatter;
  const forste = new Map<string, { nr: number; sti: Sti }>();
  for (const [nr, { sti, ord }] of funnet.lister.entries()) {
    for (const [plass, tekst] of tekster(ord)) {
      const her = [...sti, plass];
      const tidligere = forste.get(nokkel(tekst));
      if (tidligere === undefined) forste.set(nokkel(tekst), { nr, sti: her });
      // The same spelling twice in one list is the schema's to refuse.
      else if (tidligere.nr !== nr) {
        yield {
          melding: `«${tekst}» står allerede i ${funnet.hva} på linje ${linjeFor(tidligere.sti)}.`,
          råd: 'La ordet stå ett sted. Betyr ordene det samme, så slå sammen de to.',
          felt: her.join('.'),
          linje: linjeFor(her),
        };
      }
    }
  }
});
