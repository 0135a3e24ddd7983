import { ordene } from '../../src/norsk/normaliser.ts';
import { delOpp } from '../../src/norsk/sammensetning.ts';
import { grunnstamme, stamme } from '../../src/norsk/stamme.ts';
import { STOPPORD } from '../../src/norsk/stoppord.ts';

/** Shortest word worth taking apart. */
const MINSTE_SAMMENSETNING = 8;

/** The topical words of one page, each once. */
export function sideord(tekst: string): Set<string> {
  return new Set(ordene(tekst).filter((ord) => ord.length > 1 && ord.length < 40 && !STOPPORD.has(ord) && !/^\d+$/u.test(ord)));
}

/** Each word of the base in its most used form, with the number of pages that use it or an inflection of it. */
export function ordliste(sider: readonly ReadonlySet<string>[]): Map<string, number> {
  const perStamme = new Map<string, { sider: Set<number>; former: Map<string, number> }>();
  sider.forEach((ord, nr) => {
    for (const ett of ord) {
      const stammen = stamme(ett);
      const post = perStamme.get(stammen) ?? { sider: new Set<number>(), former: new Map<string, number>() };
      post.sider.add(nr);
      post.former.set(ett, (post.former.get(ett) ?? 0) + 1);
      perStamme.set(stammen, post);
    }
  });
  return new Map(
    [...perStamme.values()].map(({ sider: brukt, former }) => {
      const [form = ''] = [...former].sort(([a, na], [b, nb]) => nb - na || a.length - b.length || a.localeCompare(b, 'nb'))[0] ?? [];
      return [form, brukt.size];
    }),
  );
}

/**
 * Words to answer for besides those of the list: one for each further stem Pagefind has for words that are one
 * to us. «Innsatte» and «innsats» share a word in the list, but not their answers.
 */
export function andreFormer(sider: readonly ReadonlySet<string>[], ord: ReadonlyMap<string, number>): string[] {
  const kjente = new Set([...ord.keys()].map(grunnstamme));
  const andre = new Map<string, string>();
  for (const ett of new Set(sider.flatMap((side) => [...side]))) {
    const stammen = grunnstamme(ett);
    const valgt = andre.get(stammen);
    if (!kjente.has(stammen) && (valgt === undefined || ett.length < valgt.length)) andre.set(stammen, ett);
  }
  return [...andre.values()];
}

/** The parts of the compounds on a page: `språkmentor` also stands as `språk` and `mentor`. */
export function delerPaSiden(ord: ReadonlySet<string>, stammer: ReadonlySet<string>): string[] {
  const kjent = (del: string) => stammer.has(stamme(del));
  const deler = [...ord].filter((ett) => ett.length >= MINSTE_SAMMENSETNING).flatMap((ett) => delOpp(ett, kjent));
  return [...new Set(deler)].filter((del) => !ord.has(del) && !STOPPORD.has(del));
}
