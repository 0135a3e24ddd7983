import type { PhrasingContent, Text } from 'mdast';
import type {} from 'remark-mdx';

export interface Sted {
  line: number;
  column: number;
}

/** Only where nodes begin is kept (see mdx.ts). */
export const fra = (start: Sted) => ({ start, end: start });

/** Letters, digits, blanks and signs that are never anything but themselves inside a paragraph. */
const VANLIG = String.raw`\p{L}\p{N} \n.,;:?!()«»–—’…%/+="'§·@-`;
const TEKST = new RegExp(`[${VANLIG}]+`, 'uy');
/** What follows keeps the second pair of stars from being read as the beginning of more. */
const FET = new RegExp(String.raw`\*\*([\p{L}\p{N}](?:[${VANLIG}]*[\p{L}\p{N}.?!:)»])?)\*\*(?=$|[\s.,:;)<])`, 'uy');
const LENKE = /\[([\p{L}\p{N}«](?:[\p{L}\p{N} .,:«»–@/+-]*[\p{L}\p{N}»+])?)\]\((\/[a-z\d/#-]*)\)/uy;
const KILDE = /<Kilde id="([^"&<>{}\n]*)" sted="([^"&<>{}\n]*)" \/>/uy;

function etter(sted: Sted, tekst: string): Sted {
  const linjer = tekst.split('\n');
  const siste = linjer.at(-1)?.length ?? 0;
  return linjer.length === 1
    ? { line: sted.line, column: sted.column + siste }
    : { line: sted.line + linjer.length - 1, column: siste + 1 };
}

const tekstnode = (value: string, sted: Sted): Text => ({ type: 'text', value, position: fra(sted) });

const forskjov = ({ line, column }: Sted, tegn: number): Sted => ({ line, column: column + tegn });

export const attributt = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/** The node that one of the patterns makes of what stands at `plass`, and how long it is. */
function lesEn(tekst: string, plass: number, sted: Sted): { node: PhrasingContent; bredde: number } | undefined {
  const treff = (mønster: RegExp) => {
    mønster.lastIndex = plass;
    return mønster.exec(tekst);
  };
  const vanlig = treff(TEKST)?.[0];
  if (vanlig !== undefined) return { node: tekstnode(vanlig, sted), bredde: vanlig.length };
  const position = fra(sted);
  const [fet, fetInni = ''] = treff(FET) ?? [];
  if (fet !== undefined) {
    return { node: { type: 'strong', children: [tekstnode(fetInni, forskjov(sted, 2))], position }, bredde: fet.length };
  }
  const [lenke, lenketekst = '', url = ''] = treff(LENKE) ?? [];
  if (lenke !== undefined) {
    const children = [tekstnode(lenketekst, forskjov(sted, 1))];
    return { node: { type: 'link', title: null, url, children, position }, bredde: lenke.length };
  }
  const [kilde, id = '', kildested = ''] = treff(KILDE) ?? [];
  if (kilde === undefined) return undefined;
  const attributes = [attributt('id', id), attributt('sted', kildested)];
  return {
    node: { type: 'mdxJsxTextElement', name: 'Kilde', attributes, children: [], position },
    bredde: kilde.length,
  };
}

/** The content of a paragraph or a heading; `undefined` for anything but words, bold words, links and kilder. */
export function lesEnkelInline(tekst: string, start: Sted): PhrasingContent[] | undefined {
  const noder: PhrasingContent[] = [];
  let sted = start;
  for (let plass = 0; plass < tekst.length; ) {
    const en = lesEn(tekst, plass, sted);
    if (en === undefined) return undefined;
    noder.push(en.node);
    sted = etter(sted, tekst.slice(plass, plass + en.bredde));
    plass += en.bredde;
  }
  return noder;
}
