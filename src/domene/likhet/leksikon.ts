import { avstand } from '../../norsk/avstand.ts';
import { ordene as ordeneI } from '../../norsk/normaliser.ts';
import { ordnokkel, type Likhetsleksikon } from './analyse.ts';

/** Words and phrases that stand for one concept. The id begins with `#`, so that it is never taken for a word. */
export type Begrepsgruppe = readonly [id: string, uttrykk: readonly string[]];

const KORTESTE_RETTING = 6;

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

function retter(kjente: ReadonlySet<string>): (nokkel: string) => string | undefined {
  const etterBokstav = samle([...kjente].filter((ett) => ett.length >= KORTESTE_RETTING - 1).map((ett) => [ett.charAt(0), ett]));
  return (nokkel) => {
    if (nokkel.length < KORTESTE_RETTING) return undefined;
    return etterBokstav
      .get(nokkel.charAt(0))
      ?.find((kandidat) => Math.abs(kandidat.length - nokkel.length) <= 1 && avstand(nokkel, kandidat) === 1);
  };
}

/** Look-ups from the words of the base and its concepts. `medRetting` is for what people write in a hurry. */
export function lagLeksikon(ordnokler: Iterable<string>, grupper: readonly Begrepsgruppe[], medRetting = false): Likhetsleksikon {
  const begreper = samle(
    grupper.flatMap(([id, uttrykk]) => uttrykk.filter(erUttrykk).map((ett) => [uttrykksnokkel(ett), id] as const)),
  );
  const kjente = new Set(ordnokler);
  for (const nokler of begreper.keys()) for (const ett of nokler.split(' ')) kjente.add(ett);
  return {
    kjent: (nokkel) => kjente.has(nokkel),
    begreper: (nokler) => begreper.get(nokler) ?? [],
    lengsteUttrykk: Math.min(5, Math.max(1, ...[...begreper.keys()].map((nokler) => nokler.split(' ').length))),
    ...(medRetting ? { rett: retter(kjente) } : {}),
  };
}
