import { somMarkdown, type Rapportdel } from '../../domene/likhet/rapport.ts';

/** The page has its own title: the report's headings begin one level below the section's. */
const ELEMENT = { h1: 'h3', h2: 'h4', h3: 'h5', avsnitt: 'p', sitat: 'blockquote' } as const;

/** The report as elements. */
export function tegnRapport(dokument: Document, deler: readonly Rapportdel[]): HTMLElement[] {
  return deler.map((del) => {
    if (del.slag === 'punkter') {
      const liste = dokument.createElement('ul');
      for (const punkt of del.punkter) {
        const li = dokument.createElement('li');
        li.textContent = punkt;
        liste.append(li);
      }
      return liste;
    }
    const element = dokument.createElement(ELEMENT[del.slag]);
    element.textContent = del.tekst;
    return element;
  });
}

/** Gives the reader the report as a file. It is made here, and never sent. */
export function lastNed(vindu: Window & typeof globalThis, filnavn: string, deler: readonly Rapportdel[]): void {
  const adresse = vindu.URL.createObjectURL(new vindu.Blob([somMarkdown(deler)], { type: 'text/markdown;charset=utf-8' }));
  const lenke = vindu.document.createElement('a');
  lenke.href = adresse;
  lenke.download = filnavn;
  lenke.click();
  vindu.setTimeout(() => vindu.URL.revokeObjectURL(adresse), 1000);
}
