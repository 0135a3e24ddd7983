import { BOM, CSV_LINJE } from '../csv.ts';

/** A record of CSV: line breaks inside quotation marks belong to it. */
const POST = /(?:[^"\r\n]|"[^"]*")+/gu;

/** The id a record begins with; ids need no quotation marks. */
const idAv = (post: string) => post.slice(0, post.indexOf(';'));

/**
 * The lines of a CSV file that begin with one of the ids, in the order of the ids, under the same headings.
 * Reading text may drop the byte order mark; what is given back always has it. Ids the file does not have are
 * passed over.
 */
export function csvUtvalg(fil: string, ider: readonly string[]): string {
  const [hode = '', ...poster] = fil.replace(BOM, '').match(POST) ?? [];
  const etterId = new Map(poster.map((post) => [idAv(post), post]));
  const linjer = [hode, ...ider.flatMap((id) => etterId.get(id) ?? [])];
  return BOM + linjer.map((post) => `${post}${CSV_LINJE}`).join('');
}
