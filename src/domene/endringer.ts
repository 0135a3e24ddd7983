/** One change of an entry: an ISO day and what was done, in the words of the editor. */
export interface Endring {
  dato: string;
  hva: string;
}

/** Begins the line of a commit, so that no file name and no other line can look like one. */
export const COMMITMERKE = '\u0001';

/** What `git log` must be told for `lesLogg` to read it: newest first, and a child before its parents. */
export const LOGGVALG = [
  '--no-merges',
  '--topo-order',
  '--name-status',
  '--find-renames',
  '--diff-filter=AMRD',
  `--format=${COMMITMERKE}%as%x09%s`,
] as const;

/** Control and direction characters: a subject is one line of plain text. */
const USYNLIG = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
const EPOST = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const SAKSNUMMER = /\s*\((?:#|GH-)\d+\)\s*$/u;
const LENGSTE = 160;

/** A subject as readers may see it: no addresses of persons, no number of the pull request, not endless. */
function visSubjekt(subjekt: string): string {
  const tekst = subjekt.replaceAll(USYNLIG, ' ').replaceAll(EPOST, '…').replace(SAKSNUMMER, '').replaceAll(/\s+/gu, ' ').trim();
  return tekst.length <= LENGSTE ? tekst : `${tekst.slice(0, LENGSTE - 1).trimEnd()}…`;
}

interface Commit {
  endring: Endring;
  /** How each file was changed: the letter, its name before and its name after. */
  filer: { slag: string; fra: string; til: string }[];
}

function lesCommiter(logg: string): Commit[] {
  const commiter: Commit[] = [];
  for (const linje of logg.split('\n')) {
    if (linje.startsWith(COMMITMERKE)) {
      const [dato = '', ...subjekt] = linje.slice(COMMITMERKE.length).split('\t');
      commiter.push({ endring: { dato, hva: visSubjekt(subjekt.join(' ')) }, filer: [] });
    } else {
      const [slag = '', fra = '', til = fra] = linje.split('\t');
      if (fra !== '') commiter.at(-1)?.filer.push({ slag, fra, til });
    }
  }
  return commiter;
}

/**
 * The changes of every file that is there at the end of a log written with `LOGGVALG`: path → changes, newest
 * first. A file that was renamed keeps what it had under its old name; a path that was deleted and written
 * anew begins anew.
 */
export function lesLogg(logg: string): Map<string, Endring[]> {
  const endringer = new Map<string, Endring[]>();
  /** Path at the point of the log we have come back to → the name the file has today; `undefined` when it is gone. */
  const iDag = new Map<string, string | undefined>();
  for (const { endring, filer } of lesCommiter(logg)) {
    const navngitt = filer.map((fil) => ({ ...fil, navn: iDag.has(fil.til) ? iDag.get(fil.til) : fil.slag === 'D' ? undefined : fil.til }));
    for (const { navn } of navngitt) {
      if (navn !== undefined && endring.hva !== '') endringer.set(navn, [...(endringer.get(navn) ?? []), endring]);
    }
    for (const { slag, til, navn } of navngitt) iDag.set(til, slag === 'M' ? navn : undefined);
    for (const { slag, fra, navn } of navngitt) if (slag.startsWith('R')) iDag.set(fra, navn);
  }
  return endringer;
}
