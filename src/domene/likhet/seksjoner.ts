const MERKER: readonly (readonly [RegExp, string])[] = [
  [/<(Kilde|Sitat|Fakta|Seksjon)\b[^>]*\/>/gu, ''],
  [/<\/?[A-Z]\w*\b[^>]*>/gu, ''],
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  [/^\s*(?:[-*+]|\d+\.)\s+/gmu, ''],
  [/\*\*|__|`|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,]|$)/gu, ''],
  [/[ \t]+/gu, ' '],
];

/** The running text of Markdown: components, links and marks taken away, one paragraph or point a line. */
export function rentekst(markdown: string): string {
  return MERKER.reduce((tekst, [merke, ny]) => tekst.replace(merke, ny), markdown)
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '' && !linje.startsWith('|'))
    .join('\n');
}

/** The sections of a page, by their `##` heading. */
export function seksjoner(body: string): ReadonlyMap<string, string> {
  const deler = body.split(/^## +/mu).slice(1);
  return new Map(
    deler.map((del) => {
      const linje = del.indexOf('\n');
      return linje < 0 ? [del.trim(), ''] : [del.slice(0, linje).trim(), rentekst(del.slice(linje + 1))];
    }),
  );
}
