import type { Merknad } from '../feil.ts';
import { iStedetForHtml } from '../komponenter.ts';

/** What the MDX parser throws (a `VFileMessage`). */
interface Mdxfeil {
  reason: string;
  ruleId?: string | undefined;
  source?: string | undefined;
  line?: number | undefined;
}

export const erMdxfeil = (feil: unknown): feil is Mdxfeil =>
  feil instanceof Error && 'reason' in feil && typeof feil.reason === 'string';

type Forklaring = Pick<Merknad, 'melding'> & { råd: string; linje?: number };

const STRØTEGN: Forklaring = {
  melding: 'Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.',
  råd: 'Skriv «under», «mindre enn» eller \\< i stedet.',
};

/** Lines count from 0 here. */
const sisteLinjeMed = (linjer: readonly string[], mønster: RegExp) =>
  linjer.findLastIndex((linje) => mønster.test(linje));

/** The line of the first brace that never finds its partner. */
function ulukketKrøll(linjer: readonly string[]): number {
  const åpne: number[] = [];
  linjer.forEach((linje, nr) => {
    for (const tegn of linje) {
      if (tegn === '{') åpne.push(nr);
      if (tegn === '}') åpne.pop();
    }
  });
  return (åpne[0] ?? sisteLinjeMed(linjer, /\{/u)) + 1;
}

function ulukketTagg(linjer: readonly string[]): number {
  const skjev = linjer.findIndex((linje) => /<\p{L}/u.test(linje) && linje.split('"').length % 2 === 0);
  return (skjev === -1 ? sisteLinjeMed(linjer, /<\p{L}/u) : skjev) + 1;
}

function paring(reason: string, forskyvning: number): Forklaring {
  const [, åpnet = '', linje = '1'] = /for `<([^>]*)>` \((\d+):/u.exec(reason) ?? [];
  const [, lukket] = /^Unexpected closing tag `<\/([^>]*)>`/u.exec(reason) ?? [];
  if (lukket !== undefined) {
    const åpnetPå = Number(linje) + forskyvning;
    const melding = `«</${lukket}>» lukker noe annet enn «<${åpnet}>», som er åpnet på linje ${åpnetPå}.`;
    return { melding, råd: `Skriv «</${åpnet}>» der den skal slutte.` };
  }
  if (/^\p{Ll}/u.test(åpnet)) return { ...iStedetForHtml(åpnet), linje: Number(linje) };
  if (åpnet === 'Kilde') return { melding: '«<Kilde>» er ikke lukket.', råd: 'Avslutt med «/>».', linje: Number(linje) };
  if (/before the end of/u.test(reason)) {
    return {
      melding: `«<${åpnet}>» må lukkes i det samme avsnittet eller listepunktet.`,
      råd: `Skriv «</${åpnet}>» før den tomme linjen, eller la komponenten stå på egne linjer.`,
      linje: Number(linje),
    };
  }
  return {
    melding: `«<${åpnet}>» er ikke lukket.`,
    råd: `Skriv «</${åpnet}>» der den skal slutte, eller ta den bort.`,
    linje: Number(linje),
  };
}

function uventetTegn(reason: string, linje: string): Forklaring {
  if (/create a comment/u.test(reason)) {
    return { melding: 'Kommentarer («<!-- … -->») kan ikke stå i teksten.', råd: 'Ta den bort.' };
  }
  if (/create a link/u.test(reason)) {
    return {
      melding: 'Adresser kan ikke stå i «<» og «>».',
      råd: 'Skriv lenken slik: [teksten](https://adressen).',
    };
  }
  if (/before attribute value/u.test(reason)) {
    return {
      melding: 'Verdien må stå i anførselstegn.',
      råd: 'For eksempel <Kilde id="sof-01-23" sted="vedlegg B" />.',
    };
  }
  if (/<\/?\p{Lu}/u.test(linje) && !/before name/u.test(reason)) {
    return {
      melding: 'Komponenten er ikke skrevet riktig.',
      råd: 'Se etter anførselstegn som mangler. Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />.',
    };
  }
  return STRØTEGN;
}

function forklar(feil: Mdxfeil, linjer: readonly string[], forskyvning: number): Forklaring {
  const { ruleId, reason, source, line } = feil;
  const her = linjer[(line ?? 1) - 1] ?? '';
  if (source?.endsWith('esm') === true) {
    return {
      melding: 'Linjen begynner med «import» eller «export», og leses som kode.',
      råd: 'Innhold er aldri kode. Ta linjen bort, eller begynn setningen med et annet ord.',
    };
  }
  if (source?.endsWith('expression') === true) {
    return {
      melding: 'Krøllparenteser («{» og «}») kan ikke brukes i teksten.',
      råd: 'Bruk vanlige parenteser.',
      ...(ruleId === 'unexpected-eof' ? { linje: ulukketKrøll(linjer) } : {}),
    };
  }
  if (ruleId === 'end-tag-mismatch') return paring(reason, forskyvning);
  if (ruleId === 'unexpected-closing-slash') {
    return {
      melding: 'Her lukkes noe som ikke er åpnet.',
      råd: 'Ta det bort, eller sett inn det som mangler foran.',
    };
  }
  if (ruleId === 'unexpected-eof') {
    return {
      melding: 'En komponent er begynt, men ikke avsluttet.',
      råd: 'Se etter anførselstegn, «/>» eller «>» som mangler.',
      linje: ulukketTagg(linjer),
    };
  }
  return uventetTegn(reason, her);
}

/**
 * What an MDX syntax error means in plain Norwegian, with the line where the editor must look.
 * `linjer` is the body; `forskyvning` is how many lines of the file come before it.
 */
export function forklarMdxfeil(
  feil: Mdxfeil,
  linjer: readonly string[],
  forskyvning: number,
): Merknad & { linje: number } {
  const { linje = feil.line ?? 1, ...forklaring } = forklar(feil, linjer, forskyvning);
  return { ...forklaring, linje: linje + forskyvning };
}
