import { Document, parseDocument } from 'yaml';
import { flett, like } from './flett.ts';
import type { Form } from './form.ts';
import { erGruppe, fraRedigering, LISTE, tilRedigering } from './redigeringsform.ts';
import { sammensett, skrivYaml } from './sammensett.ts';

/** The file as it was read. It follows the entry through the editor, so that saving can change only what changed. */
export const ORIGINAL = '_fil';
/** The text below the front matter. */
export const KROPP = '_tekst';

/** How one kind of file is read and written: its form, and whether it is front matter with a body. */
export interface Filslag {
  form: Form;
  frontmatter: boolean;
  /** The body is shown in the editor. Otherwise it stays as it is. */
  redigerKropp: boolean;
}

/** Something the editor cannot do without losing content. The message is for the editor, in Norwegian. */
export class Tapsfeil extends Error {}

interface Delt {
  yaml: string;
  kropp: string;
}

const FRONTMATTER = /^---\n(?<yaml>[\s\S]*?\n)---(?:\n(?<kropp>[\s\S]*))?$/u;

function del({ frontmatter }: Filslag, tekst: string): Delt {
  if (!frontmatter) return { yaml: tekst, kropp: '' };
  const { yaml, kropp = '' } = FRONTMATTER.exec(tekst)?.groups ?? {};
  if (yaml === undefined) throw new Tapsfeil('Filen begynner ikke med felter mellom to linjer med ---.');
  return { yaml, kropp };
}

function lesYaml(yaml: string): Document.Parsed {
  const dokument = parseDocument(yaml);
  const [feil] = dokument.errors;
  if (feil) throw new Tapsfeil(`Feltene kan ikke leses: ${feil.message.split('\n')[0] ?? ''}`);
  return dokument;
}

const bareFelter = (innhold: Record<string, unknown>): unknown => {
  const { [ORIGINAL]: _original, [KROPP]: _kropp, ...felter } = innhold;
  return LISTE in felter ? felter[LISTE] : felter;
};

/**
 * What the editor works on, from the text of a file. Throws `Tapsfeil` when the file cannot be read: then the
 * editor leaves it alone.
 */
export function lesFil(slag: Filslag, tekst: string): Record<string, unknown> {
  const { yaml, kropp } = del(slag, tekst);
  const redigert = tilRedigering(slag.form, lesYaml(yaml).toJS());
  const felter = Array.isArray(redigert) ? { [LISTE]: redigert } : redigert;
  if (!erGruppe(felter)) throw new Tapsfeil('Filen inneholder ikke felter.');
  return { ...felter, ...(slag.redigerKropp ? { [KROPP]: kropp.trim() } : {}), [ORIGINAL]: tekst };
}

function nyYaml(slag: Filslag, gammel: string, data: unknown): string {
  const dokument = lesYaml(gammel);
  const for_ = fraRedigering(slag.form, tilRedigering(slag.form, dokument.toJS()));
  if (like(for_, data)) return gammel;
  flett(dokument, [], for_, data);
  return erGruppe(for_) && erGruppe(data) ? sammensett(gammel, dokument, for_, data) : skrivYaml(dokument);
}

function nyKropp(slag: Filslag, gammel: string | undefined, innhold: Record<string, unknown>): string {
  const { [KROPP]: skrevet } = innhold;
  const ny = typeof skrevet === 'string' ? skrevet.replaceAll('\r\n', '\n').trim() : '';
  if (gammel !== undefined && (!slag.redigerKropp || gammel.trim() === ny)) return gammel;
  return ny === '' ? '' : `\n${ny}\n`;
}

/**
 * The text of the file when `innhold` is saved. Where `innhold` carries the file it was read from, everything
 * nobody changed is as it was, to the byte: comments, order, quotes and body. Throws `Tapsfeil` when the
 * result would not read back as what was saved.
 */
export function skrivFil(slag: Filslag, innhold: Record<string, unknown>): string {
  const data = fraRedigering(slag.form, bareFelter(innhold));
  const { [ORIGINAL]: original } = innhold;
  const gammel = typeof original === 'string' ? del(slag, original) : undefined;
  const yaml = gammel ? nyYaml(slag, gammel.yaml, data) : skrivYaml(new Document(data));
  const kropp = nyKropp(slag, gammel?.kropp, innhold);
  const tekst = slag.frontmatter ? `---\n${yaml}---\n${kropp}` : yaml;
  const igjen = lesFil(slag, tekst);
  const sammeKropp = !slag.redigerKropp || igjen[KROPP] === kropp.trim();
  if (!sammeKropp || !like(fraRedigering(slag.form, bareFelter(igjen)), data)) {
    throw new Tapsfeil('Redaktørverktøyet kan ikke lagre dette uten å miste noe. Rett filen i git i stedet.');
  }
  return tekst;
}
