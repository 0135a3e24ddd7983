import type { Blokk } from './dokument.ts';

/** Text as it stands in Markdown and MDX: nothing in it becomes markup, a component or code. */
export function beskytt(tekst: string): string {
  return tekst
    .replaceAll(/[\\`*[\]<>{}|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll(/&(?=#?\w+;)/gu, '\\&')
    // At the start of a line these would make a heading, a list, a rule or a module.
    .replaceAll(/^(\s*)([#=+-])/gmu, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])/gmu, '$1\\$2')
    .replaceAll(/^(\s*)i(?=mport\b)/gmu, '$1&#105;')
    .replaceAll(/^(\s*)e(?=xport\b)/gmu, '$1&#101;');
}

/** Lines as a paragraph; lines that begin with a dash as a list. */
export function avsnitt(linjer: readonly string[]): string {
  return linjer
    .map((linje, nr) => {
      const punkt = /^\s*[-•*]\s+(.*)$/u.exec(linje);
      if (punkt) return `- ${beskytt(punkt[1] ?? '')}`;
      const neste = linjer[nr + 1];
      const brytes = linje.trim() !== '' && neste !== undefined && neste.trim() !== '' && !/^\s*[-•*]\s/u.test(neste);
      const forrige = linjer[nr - 1];
      const etterPunkt = forrige !== undefined && /^\s*[-•*]\s/u.test(forrige) && linje.trim() !== '';
      return `${etterPunkt ? '\n' : ''}${beskytt(linje.trim())}${brytes ? '\\' : ''}`;
    })
    .join('\n');
}

const rute = (tekst: string) => beskytt(tekst.replaceAll(/\s+/gu, ' '));
const rad = (ruter: readonly string[]) => `| ${ruter.map(rute).join(' | ')} |`;

function skrivBlokk(blokk: Blokk): string {
  switch (blokk.slag) {
    case 'tittel':
      return `# ${beskytt(blokk.tekst)}`;
    case 'merknad':
      return beskytt(blokk.tekst);
    case 'overskrift':
      return `## ${blokk.tekst}`;
    case 'sporsmal':
      return `### ${blokk.tekst}`;
    case 'svar':
      return avsnitt(blokk.linjer);
    case 'ubesvart':
      return `*${blokk.tekst}*`;
    case 'lenke':
      return `[${beskytt(blokk.tekst)}](${blokk.adresse})\n\n${avsnitt(blokk.linjer)}`;
    case 'tabell':
      return [rad(blokk.hode), `|${' --- |'.repeat(blokk.hode.length)}`, ...blokk.rader.map(rad)].join('\n');
  }
}

/** The document as Markdown (GFM), with a line break at the end. */
export function tilMarkdown(dokument: readonly Blokk[]): string {
  return `${dokument.map(skrivBlokk).join('\n\n')}\n`;
}
