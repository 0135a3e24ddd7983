/** A content type, and whether the bytes shrink when compressed. */
export type Innholdstype = { type: string; komprimeres: boolean };

const TEKST: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** Already compressed: a second round costs time and makes the file bigger. */
const BINAER: Record<string, string> = {
  '.avif': 'image/avif',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/**
 * The content type for a file extension with its dot, in any case. Unknown ones (Pagefind's `.pagefind` and
 * `.pf_*` among them) are bytes that are sent as they are.
 */
export function innholdstypeFor(endelse: string): Innholdstype {
  const nokkel = endelse.toLowerCase();
  const tekst = TEKST[nokkel];
  if (tekst !== undefined) return { type: tekst, komprimeres: true };
  return { type: BINAER[nokkel] ?? 'application/octet-stream', komprimeres: false };
}

/** Every known extension with its dot, and what it is sent as. */
export const INNHOLDSTYPER: readonly (readonly [endelse: string, Innholdstype])[] = [
  ...Object.keys(TEKST),
  ...Object.keys(BINAER),
].map((endelse) => [endelse, innholdstypeFor(endelse)] as const);

/** The kinds that shrink when compressed, each once, without the charset. */
export const tekstslag = (): string[] =>
  [...new Set(INNHOLDSTYPER.filter(([, { komprimeres }]) => komprimeres).map(([, { type }]) => type.split(';')[0] ?? ''))];
