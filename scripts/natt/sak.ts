/** Runs `gh` with these arguments and gives what it prints; rejects when it fails. */
export type Gh = (argumenter: readonly string[], inn?: string) => Promise<string>;

/** What the night found: a part for each sort, as Markdown, and whether anything needs doing. */
export interface Funn {
  tittel: string;
  tekst: string;
  noeAGjore: boolean;
}

export const SAKSTITTEL = 'Vedlikehold: adresser som ikke virker, og sider som bør kontrolleres';
const MERKE = 'vedlikehold';
/** GitHub takes 65 536 characters in an issue. */
const PLASS = 60_000;

/** The text of the issue. */
export function sakstekst(funn: readonly Funn[]): string {
  const hele = [
    'Denne saken holdes oppdatert hver natt, og lukkes når alt er i orden. Rett sidene i et endringsforslag; ikke kryss av her, for lista skrives på nytt.',
    ...funn.map(({ tittel, tekst }) => `## ${tittel}\n\n${tekst}`),
  ].join('\n\n');
  return hele.length <= PLASS ? hele : `${hele.slice(0, hele.lastIndexOf('\n', PLASS))}\n\nOg flere. Kjør \`npm run lenker\` og \`npm run ferskhet\` for å se alle.`;
}

/** Keeps one issue true: opens it, rewrites it, or closes it. Says what it did. */
export async function oppdaterSak(funn: readonly Funn[], gh: Gh): Promise<string> {
  const svar = await gh(['issue', 'list', '--label', MERKE, '--state', 'open', '--limit', '1', '--json', 'number', '--jq', '.[].number']);
  const nummer = /^\d+/u.exec(svar.trim())?.[0];
  const trengs = funn.some(({ noeAGjore }) => noeAGjore);
  if (!trengs) {
    if (nummer === undefined) return 'Alt er i orden, og ingen sak er åpen.';
    await gh(['issue', 'close', nummer, '--comment', 'Alt er i orden.']);
    return `Alt er i orden. Sak ${nummer} er lukket.`;
  }
  if (nummer !== undefined) {
    await gh(['issue', 'edit', nummer, '--title', SAKSTITTEL, '--body-file', '-'], sakstekst(funn));
    return `Sak ${nummer} er oppdatert.`;
  }
  await gh(['label', 'create', MERKE, '--force', '--description', 'Skrives av den nattlige kontrollen', '--color', '0E5347']);
  await gh(['issue', 'create', '--title', SAKSTITTEL, '--label', MERKE, '--body-file', '-'], sakstekst(funn));
  return 'En ny sak er åpnet.';
}
