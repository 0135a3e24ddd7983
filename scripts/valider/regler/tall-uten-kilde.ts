import type { Nodes } from 'mdast';
import { besok, delISeksjoner, erKomponent, linjeAv } from '../mdast.ts';
import { dokumentregel } from '../regel.ts';

/** Numbers that name something rather than count: paragraphs of a law, steps, years of an appendix. */
const NAVNETALL =
  /§+\s?\d+(?:[-–]\d+)?(?:\s?[a-z]\b)?|\b(?:steg|trinn|punkt|fase|del|kapittel|kap\.|post|vedlegg)\s\d+/giu;
const TALL = /(?<![\p{L}\p{N}-])\d[\d.,:]*/u;

interface Tallfunn {
  tall: string;
  linje: number;
}

function finnTall(innhold: readonly Nodes[]): Tallfunn | undefined {
  let funn: Tallfunn | undefined;
  for (const rot of innhold) {
    besok(rot, (node) => {
      if (node.type === 'heading' || node.type === 'code' || node.type === 'inlineCode') return false;
      if (node.type === 'link' && /^(?:https?:|www\.)/u.test(nodetekst(node))) return false;
      if (node.type !== 'text' || funn !== undefined) return undefined;
      const tekst = node.value.replaceAll(NAVNETALL, (treff) => treff.replaceAll(/\d/gu, ' '));
      const treff = TALL.exec(tekst);
      if (treff === null) return undefined;
      const linjerFor = tekst.slice(0, treff.index).split('\n').length - 1;
      funn = { tall: treff[0].replace(/[.,:]+$/u, ''), linje: linjeAv(node) + linjerFor };
      return undefined;
    });
  }
  return funn;
}

function nodetekst(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(nodetekst).join('') : '';
}

function harKilde(innhold: readonly Nodes[]): boolean {
  return innhold.some(
    (node) =>
      (erKomponent(node) && (node.name === 'Kilde' || node.name === 'Sitat')) ||
      ('children' in node && harKilde(node.children)),
  );
}

/** A section with a figure in it says where the figure is from. */
export const regel = dokumentregel('tall-uten-kilde', function* ({ type, kropp }) {
  if (!type.tallKreverKilde || kropp === undefined) return;
  for (const { tittel, innhold } of delISeksjoner(kropp)) {
    const funn = finnTall(innhold);
    if (funn === undefined || harKilde(innhold)) continue;
    yield {
      melding: `Seksjonen «${tittel}» har tall («${funn.tall}»), men ingen <Kilde>.`,
      råd: 'Sett <Kilde id="…" sted="…" /> rett etter setningen med tallet.',
      linje: funn.linje,
    };
  }
});
