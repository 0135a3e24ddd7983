import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document, type Range } from 'yaml';
import type { Frontmatter, Sti } from '../dokument.ts';
import type { Merknad } from '../feil.ts';
import { lesEnkelYaml } from './enkel-yaml.ts';
import { misforstatt } from './misforstatt.ts';
import { begynnerMed, forklarYamlfeil, INNRYKK_UNDER_VERDI, KUTTET } from './yamlfeil.ts';

export const INGEN_FELTER: Frontmatter = { data: undefined, linjeFor: () => 1 };

/** YAML 1.2 core: a date stays text, `ja` and `nei` too. */
const VALG = { prettyErrors: false, schema: 'core', logLevel: 'error' } as const;

/** A no-break space where YAML wants an ordinary one, or where nobody sees it: first, last, after a name or a dash. */
const HARDT_MELLOMROM = /^[ -]*\u00A0|\u00A0 *$|^[ -]*[\p{L}\d_-]+:\u00A0/u;

function finnMellomrom(linjer: readonly string[]): Merknad[] {
  return linjer.flatMap((linje, nr): Merknad[] => {
    if (linje.includes('\t')) {
      const melding = 'Linjen har tabulator. Feltene kan bare rykkes inn med mellomrom.';
      return [{ melding, råd: 'Bruk mellomrom: to for hvert nivå.', linje: nr + 1 }];
    }
    if (!HARDT_MELLOMROM.test(linje)) return [];
    const melding = 'Linjen har hardt mellomrom, som ser ut som et vanlig, men ikke er det.';
    return [{ melding, råd: 'Slett mellomrommene på linjen, og skriv dem på nytt.', linje: nr + 1 }];
  });
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

/**
 * What YAML reads as something of its own, and an editor never means: names for values (`&x`, `*x`), which
 * can also be nested into something huge; fields as names of fields (`{{ x }}`); `#` after a value, which
 * silently cuts the text off; and values the site would read as another kind of thing.
 */
function finnUment(dokument: Document, tekst: string, linjeVed: (plass: number) => number): Merknad[] {
  const merknader: Merknad[] = [];
  const noter = (merknad: Merknad, plass: number) => void merknader.push({ ...merknad, linje: linjeVed(plass) });
  // A value that is not there ends before its comment, and so before the end of its line.
  const erKuttet = ([, slutt, medMerknad]: Range, verdi: unknown) => {
    const linjeslutt = tekst.indexOf('\n', slutt);
    const bak = tekst.slice(slutt, verdi === null && linjeslutt > medMerknad ? linjeslutt : medMerknad);
    return /^[^\n]*#/u.test(bak);
  };
  visit(dokument, {
    Alias: (_nokkel, { range }) => noter(begynnerMed('*'), range?.[0] ?? 0),
    Pair: (_nokkel, { key }) => {
      if (isMap(key) || isSeq(key)) noter(begynnerMed('{'), key.range?.[0] ?? 0);
    },
    Collection: (_nokkel, { anchor, range }) => {
      if (anchor !== undefined) noter(begynnerMed('&'), Math.max(0, (range?.[0] ?? 0) - 1));
    },
    Scalar: (nokkel, { anchor, range, type, value }) => {
      if (anchor !== undefined) noter(begynnerMed('&'), range?.[0] ?? 0);
      else if (nokkel !== 'key' && range && type?.startsWith('BLOCK') !== true && erKuttet(range, value)) noter(KUTTET, range[1]);
      const annet = nokkel !== 'key' && type === 'PLAIN' && typeof value === 'string' ? misforstatt(value) : undefined;
      if (annet) noter(annet, range?.[0] ?? 0);
    },
  });
  return merknader;
}

/** One mistake in indentation is told once, not again for each line it drags along. */
const utenFolgefeil = (merknader: readonly Merknad[]) =>
  merknader.filter(
    ({ melding, linje = 1 }) =>
      melding !== INNRYKK_UNDER_VERDI || !merknader.some((annen) => annen.melding === melding && annen.linje === linje - 1),
  );

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
  const linjer = tekst.split('\n');
  const mellomrom = finnMellomrom(linjer);
  const lineCounter = new LineCounter();
  const lesbar = mellomrom.length > 0 ? tekst.replaceAll('\t', '  ').replaceAll('\u00A0', ' ') : tekst;
  const dokument = parseDocument(lesbar, {
    ...VALG,
    lineCounter,
  });
  const linjeVed = (plass: number) => Math.max(1, lineCounter.linePos(plass).line);
  const yamlfeil = [...dokument.errors, ...dokument.warnings].map((feil) =>
    forklarYamlfeil(feil, dokument, linjer, linjeVed),
  );
  const merknader = utenFolgefeil(forstePerLinje([...mellomrom, ...yamlfeil, ...finnUment(dokument, lesbar, linjeVed)]));
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
