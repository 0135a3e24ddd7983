import { Writer, type Quad, type Quad_Object as Objekt } from 'n3';

/** What long addresses are written short with: `dct` → where its words are defined, ending in `#` or `/`. */
export type Prefikser = Readonly<Record<string, string>>;

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const STRENGER: readonly string[] = [
  'http://www.w3.org/2001/XMLSchema#string',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
];

/** Statements as Turtle. Rejects when the writer does. */
export function somTurtle(tripler: readonly Quad[], prefikser: Prefikser): Promise<string> {
  const skriver = new Writer({ prefixes: prefikser });
  skriver.addQuads([...tripler]);
  return new Promise((ferdig, feilet) => {
    skriver.end((feil: Error | null, tekst) => (feil ? feilet(feil) : ferdig(tekst)));
  });
}

type Jsonverdi = string | Readonly<Record<string, string>>;

/**
 * The same statements as JSON-LD 1.1: one object for each thing, in the order they first come, and nothing that
 * has to be fetched to be read. Things have addresses, and no statement is in a graph of its own.
 */
export function somJsonld(tripler: readonly Quad[], prefikser: Prefikser): object {
  const kort = (adresse: string): string => {
    const [prefiks, rot] = Object.entries(prefikser).find(([, ett]) => adresse.startsWith(ett)) ?? [];
    return prefiks === undefined || rot === undefined ? adresse : `${prefiks}:${adresse.slice(rot.length)}`;
  };
  const verdi = (objekt: Objekt): Jsonverdi => {
    if (objekt.termType !== 'Literal') return { '@id': objekt.value };
    if (objekt.language !== '') return { '@value': objekt.value, '@language': objekt.language };
    const type = objekt.datatype.value;
    return STRENGER.includes(type) ? objekt.value : { '@value': objekt.value, '@type': kort(type) };
  };
  const ting = new Map<string, Map<string, Jsonverdi[]>>();
  for (const { subject, predicate, object } of tripler) {
    const egenskaper = ting.get(subject.value) ?? new Map<string, Jsonverdi[]>();
    ting.set(subject.value, egenskaper);
    const [navn, ny] = predicate.value === TYPE ? ['@type', kort(object.value)] : [kort(predicate.value), verdi(object)];
    egenskaper.set(navn, [...(egenskaper.get(navn) ?? []), ny]);
  }
  const graf = [...ting].map(([id, egenskaper]) => ({
    '@id': id,
    ...Object.fromEntries([...egenskaper].map(([navn, verdier]) => [navn, verdier.length === 1 ? verdier[0] : verdier])),
  }));
  return { '@context': prefikser, '@graph': graf };
}
