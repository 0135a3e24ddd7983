import { parse } from 'csv-parse/sync';
import { nyFeil, type Feil, type Merknad } from '../../valider/feil.ts';
import { cellested, type Arkrad, type Celle, type Lesing, type Ulest } from './ark.ts';
import { postslutt } from './csv-poster.ts';
import { dekod } from './tegnsett.ts';

const SKILLETEGN = [';', ',', '\t', '|'] as const;
const PROVELINJER = 20;
/** Excel's own first line, which names the delimiter. */
const SEP = /^sep=(.)$/iu;

/**
 * The fields of a record; `undefined` when its quotes cannot be made sense of. One that goes over several lines
 * must be without a slip: else a quote that was never closed swallows the rows after it.
 */
function felterI(post: string, skille: string): string[] | undefined {
  try {
    const relax = !post.includes('\n');
    const rader: string[][] = parse(post, {
      delimiter: skille,
      relax_quotes: relax,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rader.length > 1 ? undefined : (rader[0] ?? []);
  } catch {
    return undefined;
  }
}

/** How many columns we know the headers of, among some texts. */
export type Kjenner = (tekster: readonly string[]) => number;

/** The delimiter that makes headers we know of one of the first lines; else the one there is most of. */
function finnSkille(linjer: readonly string[], kjenner: Kjenner): string {
  const oppgitt = SEP.exec(linjer[0] ?? '')?.[1];
  if (oppgitt !== undefined) return oppgitt;
  const prove = linjer.slice(0, PROVELINJER).filter((linje) => linje.trim() !== '');
  const poeng = SKILLETEGN.map((tegn) =>
    Math.max(
      0,
      ...prove.map(
        (linje) =>
          100 * kjenner(felterI(linje, tegn) ?? linje.split(tegn)) +
          Math.min(99, linje.split(tegn).length - 1),
      ),
    ),
  );
  return SKILLETEGN[poeng.indexOf(Math.max(...poeng))] ?? ';';
}

/** Whether a text that goes over several lines has swallowed rows: then the quote is wrong. */
const harSlukt = (felter: readonly string[], bredde: number, skille: string) =>
  bredde > 0 &&
  felter.length !== bredde &&
  felter.some((felt) => felt.includes('\n') && felt.split(skille).length > Math.max(2, bredde / 2));

const somCeller = (felter: readonly string[], nr: number): Celle[] =>
  felter.flatMap((felt, kolonne) =>
    felt.trim() === '' ? [] : [{ sted: cellested(kolonne, nr), kolonne, tekst: felt }],
  );

const APEN: Merknad = {
  melding: 'Raden har et anførselstegn som åpner en tekst, men ikke ett som lukker den.',
  råd: 'Sett anførselstegn etter teksten også, eller ta bort det første. Hele raden står i rapportfilen.',
};

/**
 * Reads a CSV file: UTF-8 (with or without BOM), UTF-16 or Windows-1252; semicolon, comma, tab or bar. A row
 * that cannot be read costs only itself, and is in `ulest`.
 */
export function lesCsv(fil: string, bytes: Uint8Array, kjenner: Kjenner): Lesing {
  const dekodet = dekod(bytes);
  if (dekodet === undefined) {
    const melding = 'Filen har NUL-tegn i seg, og er ikke en tekstfil.';
    const råd = 'Åpne den i Excel, og lagre den som «Excel-arbeidsbok (.xlsx)» eller «CSV UTF-8».';
    return { ark: [], feil: [nyFeil(fil, 'fil', { melding, råd })], ulest: [] };
  }
  const linjer = dekodet.tekst.split('\n');
  const skille = finnSkille(linjer, kjenner);
  const forste = SEP.test(linjer[0] ?? '') ? 1 : 0;
  const rader: Arkrad[] = [];
  const feil: Feil[] = [];
  const ulest: Ulest[] = [];
  let bredde = 0;
  const avvis = (nr: number, tekst: string, merknad: Merknad) => {
    feil.push(nyFeil(fil, 'rad', { ...merknad, linje: nr }));
    ulest.push({ fil, nr, tekst });
  };
  for (let fra = forste; fra < linjer.length; fra += 1) {
    const nr = fra + 1;
    const enkel = linjer[fra] ?? '';
    if (enkel.trim() === '') continue;
    const til = postslutt(linjer, fra, skille);
    const post = til === undefined ? enkel : linjer.slice(fra, til + 1).join('\n');
    const felter = til === undefined ? undefined : felterI(post, skille);
    if (til === undefined || felter === undefined || (til > fra && harSlukt(felter, bredde, skille))) {
      avvis(nr, enkel, APEN);
      continue;
    }
    const celler = somCeller(felter, nr);
    const antall = (celler.at(-1)?.kolonne ?? -1) + 1;
    fra = til;
    if (celler.length === 0) continue;
    if (bredde > 0 && antall > bredde) {
      avvis(nr, post, {
        melding: `Raden har ${antall} felter, men overskriften har ${bredde}. Da kan ikke feltene plasseres.`,
        råd: `Sett anførselstegn rundt tekster med «${skille === '\t' ? 'tabulator' : skille}» i. Hele raden står i rapportfilen.`,
      });
      continue;
    }
    if (bredde === 0 && kjenner(felter) >= 2) bredde = felter.length;
    rader.push({ nr, celler });
  }
  return { ark: [{ fil, navn: '', rader }], feil, ulest };
}
