import type { Innholdsbase } from '../valider/base.ts';
import { besok, linjeAv } from '../valider/mdast.ts';
import { alleTekster } from '../valider/verdier.ts';

/** One place in content/ an address is written. */
export interface Sted {
  fil: string;
  linje: number;
}

const EKSTERN = /^https?:\/\/\S+$/u;

/** Without its fragment, which servers never see; `undefined` when it cannot be parsed. */
function somAdresse(skrevet: string): string | undefined {
  const tolket = EKSTERN.test(skrevet) ? URL.parse(skrevet) : null;
  if (tolket === null) return undefined;
  tolket.hash = '';
  return tolket.href;
}

/** Every external address in fields and texts, each with all the places it is written, in reading order. */
export function finnAdresser({ dokumenter }: Innholdsbase): Map<string, Sted[]> {
  const funnet = new Map<string, Sted[]>();
  const noter = (skrevet: string, fil: string, linje: () => number) => {
    const adresse = somAdresse(skrevet);
    if (adresse !== undefined) funnet.set(adresse, [...(funnet.get(adresse) ?? []), { fil, linje: linje() }]);
  };
  for (const { fil, frontmatter, kropp } of dokumenter) {
    for (const { sti, tekst } of alleTekster(frontmatter.data)) noter(tekst, fil, () => frontmatter.linjeFor(sti));
    if (kropp === undefined) continue;
    besok(kropp, (node) => {
      if (node.type === 'link' || node.type === 'definition' || node.type === 'image') noter(node.url, fil, () => linjeAv(node));
    });
  }
  return funnet;
}
