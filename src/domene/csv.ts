/** Tells spreadsheets that the file is UTF-8; without it Excel reads æ, ø and å wrong. */
export const BOM = '\uFEFF';
/** Spreadsheets take text that begins like this as a formula to run (OWASP, «CSV Injection»). */
const FORMEL = /^[=+\-@＝＋－＠\t\r\n]/u;

/** What ends a line. */
export const CSV_LINJE = '\r\n';

function felt(verdi: string | number): string {
  if (typeof verdi === 'number') return String(verdi);
  const trygg = FORMEL.test(verdi) ? `'${verdi}` : verdi;
  return /[";\r\n]/u.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
}

/** Rows as CSV that a Norwegian Excel opens right: UTF-8 with BOM, semicolons, CRLF (RFC 4180 quoting). */
export function csv(rader: readonly (readonly (string | number)[])[]): string {
  return BOM + rader.map((rad) => `${rad.map(felt).join(';')}${CSV_LINJE}`).join('');
}
