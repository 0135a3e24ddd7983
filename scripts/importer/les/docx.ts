import mammoth from 'mammoth';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { nyFeil } from '../../valider/feil.ts';
import type { Celle, Lesing } from './ark.ts';

/** What stands in a drop-down before anything is chosen. */
export const PLASSHOLDER = 'Velg …';

type Node = DefaultTreeAdapterTypes.ChildNode;

const barn = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

function* alle(noder: readonly Node[], navn: string): Iterable<Node> {
  for (const node of noder) {
    if (node.nodeName === navn) yield node;
    else yield* alle(barn(node), navn);
  }
}

const AVSNITT = new Set(['p', 'li', 'div', 'h1', 'h2', 'h3', 'tr']);

function tekstI(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  const tekst = barn(node).map(tekstI).join('');
  const punkt = node.nodeName === 'li' ? '- ' : '';
  return AVSNITT.has(node.nodeName) ? `${punkt}${tekst}\n` : tekst;
}

/** The first paragraph: below it in the same cell stands the help text. */
const ledetekst = (celle: Node): string => tekstI(barn(celle)[0] ?? celle).trim();

/**
 * Reads a filled-in form: every table row of two cells is a question and its answer, and the whole document
 * is one row. Questions without an answer are still headers.
 */
export async function lesDocx(fil: string, bytes: Uint8Array): Promise<Lesing> {
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml({
      buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    }));
  } catch {
    const melding = 'Filen kan ikke leses som et Word-dokument. Den er skadet.';
    return {
      ark: [],
      feil: [nyFeil(fil, 'fil', { melding, råd: 'Åpne den i Word, og lagre en ny kopi.' })],
      ulest: [],
    };
  }
  const sporsmal: Celle[] = [];
  const svar: Celle[] = [];
  for (const tr of alle(parseFragment(html).childNodes, 'tr')) {
    const [forst, sist, ...flere] = barn(tr).filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
    if (!forst || !sist || flere.length > 0) continue;
    const kolonne = sporsmal.length;
    sporsmal.push({ sted: `spørsmål ${kolonne + 1}`, kolonne, tekst: ledetekst(forst) });
    const tekst = tekstI(sist)
      .replaceAll(/\n{2,}/gu, '\n')
      .trim();
    if (tekst !== '' && tekst !== PLASSHOLDER) svar.push({ sted: `spørsmål ${kolonne + 1}`, kolonne, tekst });
  }
  if (svar.length === 0) {
    const melding =
      sporsmal.length === 0
        ? 'Dokumentet har ingen tabell med spørsmål og svar.'
        : 'Skjemaet er ikke fylt ut.';
    return {
      ark: [],
      feil: [nyFeil(fil, 'fil', { melding, råd: 'Bruk malen public/maler/rapportering.docx.' })],
      ulest: [],
    };
  }
  return {
    ark: [
      {
        fil,
        navn: '',
        rader: [
          { nr: 1, celler: sporsmal },
          { nr: 2, celler: svar },
        ],
      },
    ],
    feil: [],
    ulest: [],
  };
}
