/** One file a pull request touches. */
export interface Filendring {
  slag: 'ny' | 'endret' | 'flyttet' | 'slettet';
  fil: string;
  /** The name before, of a file that moved. */
  fra?: string;
  /** Lines put in and taken out; 0 for files that are not text. */
  pluss: number;
  minus: number;
}

const SLAG: Readonly<Record<string, Filendring['slag']>> = { A: 'ny', C: 'ny', M: 'endret', T: 'endret', R: 'flyttet', D: 'slettet' };

/** Lines of `git diff --numstat -z`, by the name the file has now: a renamed file stands as `0 0`, old, new. */
function lesTall(numstat: string): Map<string, [pluss: number, minus: number]> {
  const tall = new Map<string, [number, number]>();
  const biter = numstat.split('\0');
  for (let nr = 0; nr < biter.length; nr += 1) {
    const [pluss = '', minus = '', navn] = (biter[nr] ?? '').split('\t');
    if (navn === undefined) continue;
    const fil = navn === '' ? (biter[nr + 2] ?? '') : navn;
    if (navn === '') nr += 2;
    tall.set(fil, [Number(pluss) || 0, Number(minus) || 0]);
  }
  return tall;
}

/** The files of `git diff --name-status -z` with the sizes of `git diff --numstat -z`, both with renames found. */
export function lesEndringer(navnestatus: string, numstat: string): Filendring[] {
  const tall = lesTall(numstat);
  const biter = navnestatus.split('\0');
  const endringer: Filendring[] = [];
  for (let nr = 0; nr + 1 < biter.length; nr += 2) {
    const slag = SLAG[biter[nr]?.charAt(0) ?? ''];
    const flyttet = /^[RC]/u.test(biter[nr] ?? '');
    const fra = biter[nr + 1] ?? '';
    const fil = flyttet ? (biter[nr + 2] ?? '') : fra;
    if (flyttet) nr += 1;
    if (slag === undefined) continue;
    const [pluss, minus] = tall.get(fil) ?? [0, 0];
    endringer.push({ slag, fil, pluss, minus, ...(slag === 'flyttet' && { fra }) });
  }
  return endringer;
}
