/** What editors may use in the text, and nothing else. */
interface Komponentkrav {
  /** Attributes, all required. */
  attributter: readonly string[];
  innhold: boolean;
  maksOrd?: number;
  eksempel: string;
}

export const KOMPONENTER: Readonly<Record<string, Komponentkrav>> = {
  Kilde: {
    attributter: ['id', 'sted'],
    innhold: false,
    eksempel: '<Kilde id="sof-01-23" sted="vedlegg B" />',
  },
  Sitat: {
    attributter: ['id', 'sted'],
    innhold: true,
    maksOrd: 25,
    eksempel: '<Sitat id="sof-01-23" sted="kap. 4">ordrett tekst</Sitat>',
  },
  Fakta: { attributter: ['tittel'], innhold: true, eksempel: '<Fakta tittel="Kort sagt">tekst</Fakta>' },
};

/** What to write instead of common HTML tags. */
const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  a: '[teksten](https://adressen)',
  b: '**tekst**',
  strong: '**tekst**',
  i: '*tekst*',
  em: '*tekst*',
  br: 'en tom linje for nytt avsnitt',
  p: 'en tom linje mellom avsnittene',
  h1: '## for overskrift',
  h2: '## for overskrift',
  h3: '### for overskrift',
  ul: '- foran hvert punkt',
  ol: '1. foran hvert steg',
  li: '- foran hvert punkt',
  blockquote: '<Sitat id="…" sted="…">',
  table: 'en tabell med | mellom kolonnene',
};

/** The message for a HTML tag in the text. */
export function iStedetForHtml(tagg: string): { melding: string; råd: string } {
  const komponent = Object.keys(KOMPONENTER).find((navn) => navn.toLowerCase() === tagg.toLowerCase());
  if (komponent !== undefined) {
    const melding = `Komponenten «${tagg}» finnes ikke. Mente du «${komponent}»?`;
    return { melding, råd: 'Navnet skrives med stor forbokstav.' };
  }
  const iStedet = MARKDOWN_FOR[tagg];
  const råd = iStedet === undefined ? 'Ta den bort.' : `Skriv ${iStedet}.`;
  return { melding: `HTML-taggen «<${tagg}>» kan ikke brukes i teksten.`, råd };
}
