import { isScalar, visit, type Document, type YAMLParseError, type YAMLWarning } from 'yaml';
import type { Merknad } from '../feil.ts';

type Forklaring = Pick<Merknad, 'melding'> & { råd: string; linje?: number };

interface Sted {
  linje: number;
  /** The text of the line. */
  tekst: string;
  tegn: string;
  melding: string;
  /** The line where the last quoted text of the file begins. */
  sisteSitat: number;
  /** The last line so far with an opening bracket. */
  sisteKlamme: number;
}

const INNRYKK: Forklaring = {
  melding: 'Innrykket stemmer ikke med linjene rundt.',
  råd: 'Felt på samme nivå må begynne i samme kolonne. Rykk inn med to mellomrom for hvert nivå.',
};

const ULUKKET: Forklaring = {
  melding: 'En klamme som er åpnet, er ikke lukket.',
  råd: 'Skriv listen med én linje for hvert punkt og bindestrek foran.',
};

/** The message for a text that begins with a character YAML keeps for itself. */
export const begynnerMed = (tegn: string): Forklaring => ({
  melding: `Teksten begynner med «${tegn}», som betyr noe eget her.`,
  råd: 'Sett anførselstegn rundt hele teksten.',
});

/** A `#` after a space begins a comment, and what comes after it is gone. */
export const KUTTET: Forklaring = {
  melding: 'Alt fra «#» og ut linjen blir borte: det leses som en merknad.',
  råd: 'Sett anførselstegn rundt hele teksten. En merknad må stå på en egen linje.',
};

export const INNRYKK_UNDER_VERDI = 'Feltet har både en verdi og innrykkede linjer under seg.';

const STJERNEPUNKT: Forklaring = {
  melding: 'Punktet begynner med «*».',
  råd: 'Skriv bindestrek og mellomrom foran hvert punkt i en liste.',
};

const manglerKolon: Forklaring = {
  melding: 'Linjen er ikke et felt: det mangler kolon og mellomrom etter navnet.',
  råd: 'Skriv navn, kolon, mellomrom og verdi. En tekst over flere linjer må stå i anførselstegn.',
};

const kolonITekst = ({ tekst }: Sted): Forklaring =>
  /:\s.*:(?:\s|$)/u.test(tekst)
    ? {
        melding: 'Teksten har kolon og mellomrom i seg, og leses derfor som et nytt felt.',
        råd: 'Sett anførselstegn rundt hele teksten, for eksempel kortOm: "Tre ting: råd, hjelp og støtte."',
      }
    : {
        melding: INNRYKK_UNDER_VERDI,
        råd: 'Ta bort verdien, eller rykk linjene under ut.',
      };

function manglerTegn({ melding, sisteSitat, linje }: Sted): Forklaring {
  if (/quote/u.test(melding)) {
    return {
      melding: 'Teksten begynner med anførselstegn, men mangler det som skal avslutte.',
      råd: 'Sett anførselstegn etter det siste ordet i teksten.',
      linje: sisteSitat,
    };
  }
  if (/Sequence item/u.test(melding)) return INNRYKK;
  if (/directives-end/u.test(melding)) return { ...begynnerMed('%'), linje: Math.max(1, linje - 1) };
  return manglerKolon;
}

function uventet({ tekst, melding }: Sted): Forklaring {
  if (/block-seq-ind/u.test(melding) || /^\s*[^\s:]+:\s+- /u.test(tekst)) {
    return {
      melding: 'Et punkt i en liste må stå på en egen linje.',
      råd: 'Skriv feltnavnet med kolon på én linje, og punktet med bindestrek på neste.',
    };
  }
  if (/["']/u.test(tekst)) {
    return {
      melding: 'Det står noe etter anførselstegnet som avslutter teksten.',
      råd: 'La anførselstegnene stå rundt hele teksten, og bruk «» for sitater inni.',
    };
  }
  if (/[[\]{}]/u.test(tekst)) {
    return {
      melding: 'Klammene på linjen passer ikke sammen.',
      råd: 'Skriv listen med én linje for hvert punkt og bindestrek foran.',
    };
  }
  return {
    melding: 'Linjen passer ikke med linjene over: lister og felt er blandet.',
    råd: 'Se hvordan feltet er skrevet i content/metoder/_mal.mdx.',
  };
}

const FORKLARINGER: Partial<Record<string, (sted: Sted) => Forklaring>> = {
  BLOCK_AS_IMPLICIT_KEY: kolonITekst,
  MULTILINE_IMPLICIT_KEY: ({ tekst, melding }) =>
    /^\s*- /u.test(tekst) ? uventet({ tekst: '', melding, linje: 1, tegn: '', sisteSitat: 1, sisteKlamme: 1 }) : manglerKolon,
  MISSING_CHAR: manglerTegn,
  BAD_INDENT: ({ melding, sisteKlamme }) => (/Flow/u.test(melding) ? { ...ULUKKET, linje: sisteKlamme } : INNRYKK),
  DUPLICATE_KEY: ({ tekst }) => ({
    melding: `Feltet «${tekst.replace(/^[\s-]*/u, '').split(':')[0] ?? ''}» står to ganger.`,
    råd: 'Behold det ene.',
  }),
  UNEXPECTED_TOKEN: uventet,
  BAD_SCALAR_START: ({ tegn }) => begynnerMed(tegn),
  TAG_RESOLVE_FAILED: ({ tegn }) => begynnerMed(tegn),
  BAD_ALIAS: ({ tegn }) => begynnerMed(tegn),
  MULTIPLE_DOCS: () => ({
    melding: 'Det står «---» midt i feltene.',
    råd: 'Ta bort linjen.',
  }),
  BAD_DQ_ESCAPE: () => ({
    melding: 'Omvendt skråstrek (\\) kan ikke stå slik i en tekst med doble anførselstegn.',
    råd: 'Ta den bort, eller bruk enkle anførselstegn rundt teksten.',
  }),
};

const UKJENT_YAMLFEIL: Forklaring = {
  melding: 'Linjen kan ikke leses.',
  råd: 'Se hvordan feltet er skrevet i content/metoder/_mal.mdx.',
};

function sisteSitatplass(dokument: Document): number {
  let plass = 0;
  visit(dokument, {
    Scalar: (_nokkel, node) => {
      if (isScalar(node) && node.type?.startsWith('QUOTE')) plass = Math.max(plass, node.range?.[0] ?? 0);
    },
  });
  return plass;
}

/** What a YAML error means in plain Norwegian, with the line where the editor must look. */
export function forklarYamlfeil(
  feil: YAMLParseError | YAMLWarning,
  dokument: Document,
  linjer: readonly string[],
  linjeVed: (plass: number) => number,
): Merknad & { linje: number } {
  const linje = linjeVed(feil.pos[0]);
  const tekst = linjer[linje - 1] ?? '';
  const tegn = /(?::\s|-\s|^)\s*([!&*@%`|>])/u.exec(tekst)?.[1] ?? '';
  if (/^\s*\* /u.test(tekst)) return { linje, ...STJERNEPUNKT };
  const sted = {
    linje,
    tekst,
    tegn,
    melding: feil.message,
    sisteSitat: linjeVed(sisteSitatplass(dokument)),
    sisteKlamme: linjer.slice(0, linje).findLastIndex((en) => /[[{]/u.test(en)) + 1 || linje,
  };
  return { linje, ...(FORKLARINGER[feil.code]?.(sted) ?? UKJENT_YAMLFEIL) };
}
