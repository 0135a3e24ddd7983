import { DataFactory, type Quad } from 'n3';

const { literal, namedNode, quad } = DataFactory;
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

type Fil = { '@context': Record<string, string>; '@graph': Record<string, unknown>[] };

const liste = (verdi: unknown): unknown[] => (Array.isArray(verdi) ? verdi : [verdi]);

/**
 * The statements of a JSON-LD file whose context only has prefixes, and whose things are one flat graph with
 * addresses. Throws on anything else: it is for the files we write, and reads them as the specification says.
 */
export function lesJsonld(tekst: string): Quad[] {
  const { '@context': kontekst, '@graph': graf, ...annet } = JSON.parse(tekst) as Fil;
  if (Object.keys(annet).length > 0) throw new Error(`ukjent på øverste nivå: ${Object.keys(annet).join(', ')}`);
  const lang = (navn: unknown): string => {
    const [, prefiks = '', ord = ''] = /^([^:]+):(.*)$/u.exec(String(navn)) ?? [];
    const rot = ord.startsWith('//') ? undefined : kontekst[prefiks];
    if (rot !== undefined && /[#/]$/u.test(rot)) return rot + ord;
    if (!/^https?:\/\//u.test(String(navn))) throw new Error(`«${String(navn)}» er ikke en adresse`);
    return String(navn);
  };
  const term = (verdi: unknown) => {
    if (typeof verdi === 'string') return literal(verdi);
    const { '@id': id, '@value': tekst, '@language': sprak, '@type': type, ...mer } = verdi as Record<string, string>;
    if (Object.keys(mer).length > 0) throw new Error(`ukjent i en verdi: ${Object.keys(mer).join(', ')}`);
    if (id !== undefined) return namedNode(lang(id));
    return literal(String(tekst), sprak ?? (type === undefined ? undefined : namedNode(lang(type))));
  };
  return graf.flatMap(({ '@id': id, '@type': typer, ...egenskaper }) => {
    const emne = namedNode(lang(id));
    return [
      ...liste(typer ?? []).map((type) => quad(emne, namedNode(TYPE), namedNode(lang(type)))),
      ...Object.entries(egenskaper).flatMap(([navn, verdier]) =>
        liste(verdier).map((verdi) => quad(emne, namedNode(lang(navn)), term(verdi))),
      ),
    ];
  });
}

/** Statements to compare: one line each, in an order that means nothing. */
export const somLinjer = (tripler: readonly Quad[]): string[] =>
  tripler
    .map(({ subject, predicate, object }) => {
      const { value } = object;
      const merke = object.termType === 'Literal' ? `"${object.language}^^${object.datatype.value}` : '';
      return `${subject.value} ${predicate.value} ${value}${merke}`;
    })
    .sort();
