/** Characters that mean something in Markdown, MDX or HTML. */
const TEGN = /[\\`*_{}[\]<>#|~&$^]/gu;
/** Words that begin code when they begin a paragraph of MDX. */
const KODEORD = /^(import|export)(?![\p{L}\p{N}])/u;
/** A line of one of these is a rule, a heading's underline or the end of front matter. */
const LINJESTART = /^(?=[-+=:.!])/u;
const PUNKT = /^(?:[-*•–]|(\d{1,3})[.)])\s+(?=\S)/u;
/** Everything that cannot be seen, save line breaks: controls, direction marks, joiners, tags, private use. */
const USYNLIG = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u034F\u115F\u1160\u3164\uFFA0]/gu;

/** Text as it is meant to be seen: NFC, line breaks as LF, tabs as spaces, and nothing invisible. */
export const synlig = (tekst: string): string =>
  tekst
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\t\u00A0]/gu, ' ')
    .replaceAll(USYNLIG, '');

const ufarlig = (tekst: string) =>
  tekst
    .replaceAll(TEGN, (tegn) => `\\${tegn}`)
    .replace(KODEORD, (ord) => `&#${ord.charCodeAt(0)};${ord.slice(1)}`)
    .replace(LINJESTART, '\\');

function linje(tekst: string): string {
  const [merke, nummer] = PUNKT.exec(tekst) ?? [''];
  const resten = ufarlig(tekst.slice(merke.length));
  if (merke === '') return resten.replace(/^(\d+)([.)])/u, '$1\\$2');
  return `${nummer === undefined ? '-' : `${nummer}.`} ${resten}`;
}

/**
 * Somebody's plain text as MDX that shows exactly that text: no markup, code, component, HTML or front
 * matter of theirs survives as such. Paragraphs stay, and so do lines that begin as points of a list.
 */
export function sikkerMdx(tekst: string): string {
  const linjer = synlig(tekst)
    .split('\n')
    .map((ett) => linje(ett.trim()));
  return linjer
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
