/** Numbers in 0–1. */
export type Tall = () => number;

type Endring = (tekst: string, annen: string, tall: Tall) => string;

export const velg = <T>(liste: readonly [T, ...T[]], tall: Tall): T => liste[Math.floor(tall() * liste.length)] ?? liste[0];
const plassI = (lengde: number, tall: Tall) => Math.floor(tall() * (lengde + 1));

/** What comes along from other programs, is hit by mistake, or means something to a reader of files. */
const TEGN = [
  '\u00AD', '\u00A0', '\u200B', '\u2011', '\uFEFF', '\u2028', '\u202E', '\u0300', '\u030A', '\t', '\r', '\r\n', '\n', '\n\n', '\0', '\uD800',
  '\u0007', '\u{1F600}', 'é', '“', '”', '’', '–', '—', '…', ' ', '  ', ':', ': ', '- ', '#', ' #', '"', "'", '&', '&a ', '*', '*a ', '!', '|', '>', '%',
  '@', '`', '{', '}', '[', ']', ',', '?', '? ', '~', '<', '\\', '0', '7', 'true', 'null', 'ukjent',
] as const;

/** Values that are not what they look like, in one reader of YAML or another. */
const VERDIER = [
  '2021-02-31', '2021-02-28', '2021-13', '2021-06-01T10:00:00Z', '2021-06-01 10:00:00', '12:30', '12:30:00', '007', '0o17', '017', '0x1F', '0b11', '-0b11', '+0x1F',
  '1_000', '1e3', '1.0', '.5', '-1', '+1', '.inf', '.NaN', '1,5', 'yes', 'no', 'on', 'y', 'True', 'NULL', '~', '=', '<<', '""', "''", '[]', '{}', '[a]', '{a: 1}', '|', '>',
  '"a\\nb"', '"\\u0041"', "'a''b'", '9007199254740993', '1e400', '"2019"', '!!int 3', '- a', '__proto__', 'constructor',
] as const;

const BITER = [
  '---\n', '\n---\n', '...\n', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> gren\n', '<<: *a\n', 'a: &a\n', '? x\n: y\n', '!!str ', '|\n', '>-\n', '[a, [b]]',
  '{a: 1}', '{{ a }}', '"""', "''", '# merknad\n', '\n# Tittel\n', '\n##Nei\n', '#### Fire\n', '===\n', '```\n', '    kode\n', '<b>', '</b>', '<br>', '<br/>',
  '<script>alert(1)</script>', '<Kilde id="a" />', '<Kilde', '</Kilde>', '<Fakta tittel="x">', '</Fakta>', '<>', '</>', '<!-- x -->', '<3', '{1 + 1}', '{/* x */}',
  '{...a}', "import a from 'b'\n", '\nexport const a = 1\n', '![x](y.png)', '[x](y z)', '[x]()', '[x][y]', '\n[y]: /z\n', '[^1]', '\n[^1]: x\n', 'www.nav.no',
  'http://x.no', 'a@b.no', '<https://x.no>', '| a | b |\n| - | - |\n', ':-\n', '~~x~~', '- [ ] x\n', '1. x\n', '> x\n', '&amp;', '&#119;ww.x.no', '$a$', ':::x\n', '010101 00131',
] as const;

const iLinjer =
  (endre: (linjer: string[], nr: number, tall: Tall) => void): Endring =>
  (tekst, _annen, tall) => {
    const linjer = tekst.split('\n');
    endre(linjer, Math.floor(tall() * linjer.length), tall);
    return linjer.join('\n');
  };

const settInn = (tekst: string, plass: number, bit: string) => tekst.slice(0, plass) + bit + tekst.slice(plass);

const ENDRINGER: readonly [Endring, ...Endring[]] = [
  (tekst, _annen, tall) => settInn(tekst, plassI(tekst.length, tall), velg(TEGN, tall)),
  (tekst, _annen, tall) => settInn(tekst, plassI(tekst.length, tall), velg(BITER, tall)),
  iLinjer((linjer, nr, tall) => linjer.splice(nr, 0, velg(BITER, tall).replace(/\n$/u, ''))),
  iLinjer((linjer, nr, tall) => linjer.splice(nr, 1 + Math.floor(tall() * 3))),
  iLinjer((linjer, nr) => linjer.splice(nr, 0, linjer[nr] ?? '')),
  iLinjer((linjer, nr) => linjer.splice(nr, 2, linjer[nr + 1] ?? '', linjer[nr] ?? '')),
  iLinjer((linjer, nr) => linjer.splice(nr, 1, ` ${linjer[nr] ?? ''}`)),
  iLinjer((linjer, nr) => linjer.splice(nr, 1, (linjer[nr] ?? '').replace(/^ {1,2}/u, ''))),
  iLinjer((linjer, nr, tall) => linjer.splice(nr, 1, `${linjer[nr] ?? ''}${velg(TEGN, tall)}`)),
  iLinjer((linjer, nr, tall) => linjer.splice(nr, 1, (linjer[nr] ?? '').replace(/(?<=: |- )/u, () => velg(TEGN, tall)))),
  iLinjer((linjer, nr, tall) => linjer.splice(nr, 1, (linjer[nr] ?? '').replace(/(?<=: |- ).*$/u, () => velg(VERDIER, tall)))),
  iLinjer((linjer, nr) => linjer.splice(nr, 1, (linjer[nr] ?? '').replace(/[-:"<>/]/u, ''))),
  iLinjer((linjer, nr) => linjer.splice(nr, 2, `${linjer[nr] ?? ''} ${linjer[nr + 1] ?? ''}`)),
  (tekst, _annen, tall) => tekst.slice(0, plassI(tekst.length, tall)),
  (tekst, _annen, tall) => tekst.slice(plassI(Math.min(40, tekst.length), tall)),
  (tekst, annen, tall) => tekst.slice(0, plassI(tekst.length, tall)) + annen.slice(plassI(annen.length, tall)),
  (tekst, _annen, tall) => {
    const fra = plassI(tekst.length, tall);
    return tekst.slice(0, fra) + tekst.slice(fra + 1 + Math.floor(tall() * 12));
  },
  (tekst) => tekst.normalize('NFD'),
  (tekst, _annen, tall) => tekst.replaceAll('"', velg(['“', '”', "'", ''], tall)),
];

/** `tekst` with one to three things done to it; now and then a bit is turned over as well. */
export function muter(tekst: string, annen: string, tall: Tall): Uint8Array {
  let ny = tekst;
  for (let igjen = 1 + Math.floor(tall() * 3); igjen > 0; igjen -= 1) ny = velg(ENDRINGER, tall)(ny, annen, tall);
  const bytes = new TextEncoder().encode(ny);
  if (bytes.length > 0 && tall() < 0.08) {
    const plass = Math.floor(tall() * bytes.length);
    bytes[plass] = (bytes[plass] ?? 0) ^ (1 << Math.floor(tall() * 8));
  }
  return bytes;
}
