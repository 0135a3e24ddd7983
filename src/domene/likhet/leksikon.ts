import { ordene as ordeneI } from '../../norsk/normaliser.ts';
import { ordnokkel, type Likhetsleksikon } from './analyse.ts';

/** Words and phrases that stand for one concept. The id begins with `#`, so that it is never taken for a word. */
export type Begrepsgruppe = readonly [id: string, uttrykk: readonly string[]];

const KORTESTE_RETTING = 6;
const LENGSTE_UTTRYKK = 5;

/** Short words in capitals are abbreviations: SE is not «se». */
const erUttrykk = (uttrykk: string) => !(/^\p{Lu}{1,2}$/u.test(uttrykk) || uttrykk.length < 2);

const samle = (par: Iterable<readonly [string, string]>): Map<string, string[]> => {
  const kart = new Map<string, string[]>();
  for (const [nokkel, verdi] of par) {
    const liste = kart.get(nokkel);
    if (!liste) kart.set(nokkel, [verdi]);
    else if (!liste.includes(verdi)) liste.push(verdi);
  }
  return kart;
};

const uttrykksnokkel = (uttrykk: string): string => ordeneI(uttrykk).map(ordnokkel).join(' ');

/** The keys of words among the terms of an index: those that are not concepts. */
export const ordene = (termer: Iterable<string>): string[] => [...termer].filter((term) => !term.startsWith('#'));

/** One letter too many, too few or wrong, or two that have changed places. Quick: most pairs differ early and late. */
function erSkrivefeil(a: string, b: string): boolean {
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  let likt = 0;
  while (likt < kort.length && kort[likt] === lang[likt]) likt++;
  if (lang.length > kort.length) return kort.slice(likt) === lang.slice(likt + 1);
  const byttet = kort[likt] === lang[likt + 1] && kort[likt + 1] === lang[likt];
  return kort.slice(likt + 1) === lang.slice(likt + 1) || (byttet && kort.slice(likt + 2) === lang.slice(likt + 2));
}

function retter(kjente: ReadonlySet<string>): (nokkel: string) => string | undefined {
  const base = (nokkel: string, lengde: number) => `${nokkel.slice(0, 2)}${lengde}`;
  const baser = Map.groupBy([...kjente].filter((ett) => ett.length >= KORTESTE_RETTING - 1), (ett) => base(ett, ett.length));
  return (nokkel) => {
    if (nokkel.length < KORTESTE_RETTING) return undefined;
    for (const lengde of [nokkel.length, nokkel.length + 1, nokkel.length - 1]) {
      const funnet = baser.get(base(nokkel, lengde))?.find((kandidat) => erSkrivefeil(nokkel, kandidat));
      if (funnet !== undefined) return funnet;
    }
    return undefined;
  };
}

/** Look-ups from the words of the base and its concepts. `medRetting` is for what people write in a hurry. */
export function lagLeksikon(ordnokler: Iterable<string>, grupper: readonly Begrepsgruppe[], medRetting = false): Likhetsleksikon {
  const begreper = samle(
    grupper.flatMap(([id, uttrykk]) => uttrykk.filter(erUttrykk).map((ett) => [uttrykksnokkel(ett), id] as const)),
  );
  const kjente = new Set(ordnokler);
  const begynnelser = new Map<string, number>();
  for (const nokler of begreper.keys()) {
    const ordet = nokler.split(' ');
    begynnelser.set(ordet[0] ?? '', Math.max(ordet.length, begynnelser.get(ordet[0] ?? '') ?? 0));
  }
  for (const nokler of begreper.keys()) for (const ett of nokler.split(' ')) kjente.add(ett);
  return {
    kjent: (nokkel) => kjente.has(nokkel),
    begreper: (nokler) => begreper.get(nokler) ?? [],
    lengsteFra: (nokkel) => Math.min(LENGSTE_UTTRYKK, begynnelser.get(nokkel) ?? 1),
    ...(medRetting ? { rett: retter(kjente) } : {}),
  };
}
