import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Frontmatter, Sti } from '../dokument.ts';
import type { Merknad } from '../feil.ts';
import { lesEnkelYaml } from './enkel-yaml.ts';
import { forklarYamlfeil, begynnerMed } from './yamlfeil.ts';

export const INGEN_FELTER: Frontmatter = { data: undefined, linjeFor: () => 1 };

/** YAML 1.2 core: a date stays text, `ja` and `nei` too. */
const VALG = { prettyErrors: false, schema: 'core', logLevel: 'error' } as const;

const TAB_RÅD = 'Bruk mellomrom: to for hvert nivå.';

function finnTabulatorer(tekst: string): Merknad[] {
  return tekst.split('\n').flatMap((linje, nr) =>
    linje.includes('\t')
      ? [
          {
            melding: 'Linjen har tabulator. Feltene kan bare rykkes inn med mellomrom.',
            råd: TAB_RÅD,
            linje: nr + 1,
          },
        ]
      : [],
  );
}

function finnPlass(rot: unknown, sti: Sti): number | undefined {
  let node = rot;
  let plass: number | undefined;
  for (const ledd of sti) {
    if (isMap(node)) {
      const par = node.items.find(({ key }) => isNode(key) && String(key.toJSON()) === String(ledd));
      if (!par || !isNode(par.key)) return plass;
      plass = par.key.range?.[0] ?? plass;
      node = par.value;
    } else if (isSeq(node) && typeof ledd === 'number') {
      const element = node.items[ledd];
      if (!isNode(element)) return plass;
      plass = element.range?.[0] ?? plass;
      node = element;
    } else {
      return plass;
    }
  }
  return plass;
}

/** Names for values (`&x`, `*x`) are never meant in content, and can be nested into something huge. */
function finnAliaser(dokument: Document, linjeVed: (plass: number) => number): Merknad[] {
  const merknader: Merknad[] = [];
  visit(dokument, {
    Alias: (_nokkel, { range }) =>
      void merknader.push({ ...begynnerMed('*'), linje: linjeVed(range?.[0] ?? 0) }),
  });
  return merknader;
}

interface Lestyaml {
  frontmatter: Frontmatter;
  merknader: Merknad[];
}

const forstePerLinje = (merknader: readonly Merknad[]) =>
  [...new Map(merknader.toReversed().map((merknad) => [merknad.linje, merknad])).values()].reverse();

/** Parses YAML (core schema: a date stays text). With anything wrong there is no data, only messages. */
export function lesYaml(tekst: string): Lestyaml {
  const enkel = lesEnkelYaml(tekst);
  if (enkel) return { frontmatter: { data: enkel.data, linjeFor: lagLinjeFor(tekst) }, merknader: [] };
  return lesAllYaml(tekst);
}

/** The same for any YAML. */
export function lesAllYaml(tekst: string): Lestyaml {
  const tabulatorer = finnTabulatorer(tekst);
  const lineCounter = new LineCounter();
  const dokument = parseDocument(tekst.replaceAll('\t', '  '), {
    ...VALG,
    lineCounter,
  });
  const linjeVed = (plass: number) => Math.max(1, lineCounter.linePos(plass).line);
  const linjer = tekst.split('\n');
  const yamlfeil = [...dokument.errors, ...dokument.warnings].map((feil) =>
    forklarYamlfeil(feil, dokument, linjer, linjeVed),
  );
  const merknader = forstePerLinje([...tabulatorer, ...yamlfeil, ...finnAliaser(dokument, linjeVed)]);
  if (merknader.length > 0) return { frontmatter: INGEN_FELTER, merknader };
  return { frontmatter: { data: dokument.toJS() ?? null, linjeFor: lagLinjeFor(tekst) }, merknader };
}

/**
 * Looks up lines by parsing once more, the first time a line is asked for: most files have no errors,
 * and the tree of a file weighs more than all else we know about it.
 */
function lagLinjeFor(tekst: string): (sti: Sti) => number {
  let plassert: { rot: unknown; lineCounter: LineCounter } | undefined;
  return (sti) => {
    if (sti.length === 0) return 1;
    if (plassert === undefined) {
      const lineCounter = new LineCounter();
      plassert = { rot: parseDocument(tekst, { ...VALG, lineCounter }).contents, lineCounter };
    }
    const plass = finnPlass(plassert.rot, sti);
    return plass === undefined ? 1 : plassert.lineCounter.linePos(plass).line;
  };
}
