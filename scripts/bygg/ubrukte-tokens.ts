import type { Plugin } from 'vite';

const DEFINISJON = /(--ax-[\w-]+)\s*:([^;{}]*)(?:;|(?=\}))/gu;
const BRUK = /var\(\s*(--ax-[\w-]+)/gu;

const navnI = (tekst: string) => [...tekst.matchAll(BRUK)].map(([, navn = '']) => navn);

/**
 * The style sheets of a site without the Aksel tokens none of them uses, directly or through another
 * token. Aksel ships some 900; the pages here use about 60.
 */
export function kuttUbrukteTokens(stilark: readonly string[]): string[] {
  const verdier = new Map<string, string[]>();
  for (const [, navn = '', verdi = ''] of stilark.flatMap((css) => [...css.matchAll(DEFINISJON)])) {
    verdier.set(navn, [...(verdier.get(navn) ?? []), verdi]);
  }
  const brukt = new Set<string>();
  const besok = (navn: string): void => {
    if (brukt.has(navn)) return;
    brukt.add(navn);
    for (const verdi of verdier.get(navn) ?? []) navnI(verdi).forEach(besok);
  };
  for (const css of stilark) navnI(css.replaceAll(DEFINISJON, '')).forEach(besok);
  return stilark.map((css) => css.replaceAll(DEFINISJON, (hele, navn: string) => (brukt.has(navn) ? hele : '')));
}

/** Cuts unused Aksel tokens from every style sheet of a build. */
export function ubrukteTokens(): Plugin {
  return {
    name: 'metodebasen:ubrukte-tokens',
    apply: 'build',
    enforce: 'post',
    generateBundle(_valg, filer) {
      const stilark = Object.values(filer).flatMap((fil) =>
        fil.type === 'asset' && fil.fileName.endsWith('.css') && typeof fil.source === 'string' ? [{ fil, css: fil.source }] : [],
      );
      const kuttet = kuttUbrukteTokens(stilark.map(({ css }) => css));
      stilark.forEach(({ fil }, nr) => {
        fil.source = kuttet[nr] ?? fil.source;
      });
    },
  };
}
