import type { Feil } from '../../valider/feil.ts';

const IMPORT = /@import\s+(?:url\()?\s*["']?([^"');\s]+)/gu;
const URL_I_CSS = /url\(\s*["']?([^"')\s]+)/gu;

/** A style sheet and its text. */
export interface Stilark {
  fil: string;
  tekst: string;
}

/**
 * Every style sheet is whole: the bundler leaves an `@import` or a `url()` it cannot resolve as it stands,
 * logs a line and goes on, and the reader gets a page without the styles.
 */
export function stilark(alle: readonly Stilark[], filer: ReadonlySet<string>, base: string): Feil[] {
  const rot = base.replace(/\/$/u, '');
  return alle.flatMap(({ fil, tekst }) => {
    const feil = (felt: string, plass: number, melding: string, råd: string): Feil => ({
      fil,
      linje: tekst.slice(0, plass).split('\n').length,
      felt,
      regel: 'stilark',
      alvor: 'feil',
      melding,
      råd,
    });
    const importer = [...tekst.matchAll(IMPORT)].map(({ 1: mal = '', index }) =>
      feil('@import', index, `«@import ${mal}» ble ikke funnet da stilarket ble bygd.`, 'Rett stien i @import.'),
    );
    const uten = tekst.replaceAll(IMPORT, (hele) => ' '.repeat(hele.length));
    const adresser = [...uten.matchAll(URL_I_CSS)].flatMap(({ 1: verdi = '', index }) => {
      if (/^(data:|#)/u.test(verdi)) return [];
      const mal = new URL(verdi, `http://stedet${rot}/${fil}`);
      const sti = decodeURIComponent(mal.pathname);
      if (mal.host === 'stedet' && sti.startsWith(`${rot}/`) && filer.has(sti.slice(rot.length + 1))) return [];
      return [feil('url', index, `«url(${verdi})» fører ikke til noen fil.`, 'Rett adressen, eller legg filen til.')];
    });
    return [...importer, ...adresser];
  });
}
