import type { Cell } from '@cj-tech-master/excelts';
import type { Merknad } from '../../valider/feil.ts';
import type { Celle } from './ark.ts';

type Verdi = Omit<Celle, 'sted' | 'kolonne'>;

const erObjekt = (verdi: unknown): verdi is Record<string, unknown> =>
  typeof verdi === 'object' && verdi !== null;

const dagen = (dato: Date): string | undefined =>
  Number.isNaN(dato.getTime()) ? undefined : dato.toISOString().slice(0, 10);

/** What is shown in a cell: the result of a formula, the text of a link, the pieces of a formatted text. */
function innhold(verdi: unknown): unknown {
  if (!erObjekt(verdi) || verdi instanceof Date) return verdi;
  if (Array.isArray(verdi['richText'])) {
    return verdi['richText'].map((bit: unknown) => (erObjekt(bit) ? String(bit['text'] ?? '') : '')).join('');
  }
  if ('result' in verdi) return innhold(verdi['result']);
  if ('text' in verdi) return innhold(verdi['text']);
  return undefined;
}

/** The value of a cell, or `undefined` when it is empty. */
export function cellverdi({ value }: Cell): Verdi | undefined {
  const verdi = innhold(value);
  if (verdi instanceof Date) {
    const dag = dagen(verdi);
    return dag === undefined ? undefined : { tekst: dag, dag };
  }
  if (typeof verdi === 'number') return { tekst: String(verdi).replace('.', ','), tall: verdi };
  if (typeof verdi === 'boolean') return { tekst: verdi ? 'Ja' : 'Nei' };
  if (typeof verdi !== 'string' || verdi.trim() === '') return undefined;
  return { tekst: verdi.replaceAll(/\r\n?/gu, '\n').replaceAll('_x000D_', '') };
}

const feilkode = (verdi: unknown): string | undefined =>
  erObjekt(verdi) && typeof verdi['error'] === 'string' ? verdi['error'] : undefined;

/** What is wrong with a cell itself: a formula that was never worked out, or one that gives an error. */
export function cellemerknad({ value }: Cell): Merknad | undefined {
  if (!erObjekt(value) || value instanceof Date) return undefined;
  const formel = 'formula' in value || 'sharedFormula' in value;
  const kode = feilkode(value) ?? (erObjekt(value) && 'result' in value ? feilkode(value.result) : undefined);
  if (kode !== undefined) {
    return {
      melding: `Cellen viser feilen ${kode}. Den er lest som tom.`,
      råd: 'Rett formelen i Excel, eller skriv verdien.',
      alvor: 'advarsel',
    };
  }
  if (
    !formel ||
    (erObjekt(value) && 'result' in value && value.result !== undefined && value.result !== null)
  )
    return undefined;
  return {
    melding: 'Cellen har en formel uten verdi. Den er lest som tom.',
    råd: 'Åpne filen i Excel og lagre den, så blir formelen regnet ut. Eller skriv verdien.',
    alvor: 'advarsel',
  };
}
