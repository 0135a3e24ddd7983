import { Document, isMap, isScalar, parseDocument, YAMLMap, type Pair } from 'yaml';
import { like } from './flett.ts';

/** One line per text, lists as they are: closest to how the files are written. */
const SKRIV = { lineWidth: 0, flowCollectionPadding: false } as const;

const nokkel = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
const sted = ({ key }: Pair) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/** Comments and blank lines right above a field belong to it. */
function medKommentarer(yaml: string, feltstart: number): number {
  const over = /(?:(?<=^|\n)(?:#.*)?\n)*$/u.exec(yaml.slice(0, feltstart));
  return over?.index ?? feltstart;
}

/** The text of each top field as it was: what stands above it, and the field. */
function gamleFelter(yaml: string): Map<string, { over: string; felt: string }> {
  const { contents } = parseDocument(yaml);
  const felter = isMap(contents) ? contents.items : [];
  const starter = felter.map((par) => medKommentarer(yaml, sted(par)));
  return new Map(
    felter.map((par, nr) => {
      const slutt = starter[nr + 1] ?? yaml.length;
      return [nokkel(par), { over: yaml.slice(starter[nr], sted(par)), felt: yaml.slice(sted(par), slutt) }];
    }),
  );
}

function nyttFelt(par: Pair): string {
  if (isScalar(par.key)) {
    par.key.commentBefore = null;
    par.key.spaceBefore = false;
  }
  const gruppe = new YAMLMap();
  gruppe.items.push(par);
  return new Document(gruppe).toString(SKRIV);
}

const medLinjeskift = (tekst: string) => (tekst.endsWith('\n') ? tekst : `${tekst}\n`);

/**
 * The text of `endret`, which was parsed from `yaml` and changed. Top fields with the same value as before are
 * copied letter for letter, so that a change is seen as what it is and not as new line breaks all over.
 */
export function sammensett(
  yaml: string,
  endret: Document,
  for_: Readonly<Record<string, unknown>>,
  etter: Readonly<Record<string, unknown>>,
): string {
  const felter = isMap(endret.contents) ? endret.contents.items : [];
  const gamle = gamleFelter(yaml);
  return felter
    .map((par) => {
      const navn = nokkel(par);
      const gammelt = gamle.get(navn);
      if (gammelt && like(for_[navn], etter[navn])) return medLinjeskift(gammelt.over + gammelt.felt);
      return (gammelt?.over ?? '') + nyttFelt(par);
    })
    .join('');
}

/** The text of a file that is a list, or of one that is new. */
export const skrivYaml = (dokument: Document): string => dokument.toString(SKRIV);
