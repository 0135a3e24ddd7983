import type { Nodes, Table } from 'mdast';
import { menteDu } from '../../../src/skjema/naermeste.ts';
import type { Merknad } from '../feil.ts';
import { iStedetForHtml, KOMPONENTER } from '../komponenter.ts';
import { besok, erKomponent, linjeAv, tekstAv, type Komponent } from '../mdast.ts';
import { dokumentregel } from '../regel.ts';

const NAVN = Object.keys(KOMPONENTER);

function sjekkUkjent(navn: string | null): Pick<Merknad, 'melding' | 'råd'> {
  if (navn === null) return { melding: '«<>» kan ikke brukes i teksten.', råd: 'Ta det bort.' };
  if (!/^\p{Lu}/u.test(navn)) return iStedetForHtml(navn);
  const melding = `Komponenten «${navn}» finnes ikke.${menteDu(navn, NAVN)}`;
  return { melding, råd: `Du kan bruke ${NAVN.map((kjent) => `<${kjent}>`).join(', ')}.` };
}

function* sjekkAttributter(node: Komponent, navn: string, kjente: readonly string[]): Iterable<string> {
  for (const attr of node.attributes) {
    if (attr.type === 'mdxJsxExpressionAttribute') {
      yield `<${navn}> kan ikke ha krøllparenteser.`;
    } else if (!kjente.includes(attr.name)) {
      yield `<${navn}> har ikke «${attr.name}».${menteDu(attr.name, kjente)}`;
    } else if (typeof attr.value !== 'string') {
      yield `«${attr.name}» i <${navn}> må ha en verdi i anførselstegn.`;
    } else if (attr.value.trim() === '') {
      yield `«${attr.name}» i <${navn}> er tom.`;
    }
  }
  const skrevet = new Set(node.attributes.map((attr) => (attr.type === 'mdxJsxAttribute' ? attr.name : '')));
  for (const attr of kjente) if (!skrevet.has(attr)) yield `<${navn}> mangler «${attr}».`;
}

function* sjekkInnhold(node: Komponent, navn: string): Iterable<string> {
  const krav = KOMPONENTER[navn];
  const tekst = tekstAv(node);
  if (krav?.innhold === false && node.children.length > 0)
    yield `<${navn}> kan ikke ha tekst inni. Avslutt med «/>».`;
  if (krav?.innhold === true && tekst === '') yield `<${navn}> er tom.`;
  const antallOrd = tekst.split(' ').length;
  if (krav?.maksOrd !== undefined && antallOrd > krav.maksOrd) {
    yield `<${navn}> har ${antallOrd} ord. Et sitat kan ha høyst ${krav.maksOrd}.`;
  }
}

function sjekkKomponent(node: Komponent): Merknad[] {
  const { name: navn } = node;
  const krav = navn === null ? undefined : KOMPONENTER[navn];
  const her = { linje: linjeAv(node) };
  if (navn === null || krav === undefined) return [{ ...sjekkUkjent(navn), ...her }];
  const meldinger = [...sjekkAttributter(node, navn, krav.attributter), ...sjekkInnhold(node, navn)];
  return meldinger.map((melding) => ({ melding, råd: `Riktig: ${krav.eksempel}`, ...her }));
}

function sjekkRader({ children: [topp, ...rader] }: Table): Merknad[] {
  const kolonner = topp?.children.length ?? 0;
  return rader
    .filter(({ children }) => children.length > kolonner)
    .map((rad) => ({
      melding: `Raden har ${rad.children.length} celler, men tabellen har bare ${kolonner} kolonner.`,
      råd: 'Ta bort en «|», eller legg til en kolonne øverst. Det som er for mye, blir ikke vist.',
      linje: linjeAv(rad),
    }));
}

function sjekkNode(node: Nodes): Merknad[] {
  if (erKomponent(node)) return sjekkKomponent(node);
  const linje = linjeAv(node);
  switch (node.type) {
    case 'mdxjsEsm': {
      const melding = '«import» og «export» kan ikke brukes i teksten.';
      return [{ melding, råd: 'Innhold er aldri kode. Ta linjen bort.', linje }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const melding = 'Krøllparenteser («{» og «}») kan ikke brukes i teksten.';
      return [{ melding, råd: 'Bruk vanlige parenteser.', linje }];
    }
    case 'image':
    case 'imageReference': {
      const melding = 'Bilder kan ikke brukes i teksten.';
      return [{ melding, råd: 'Skriv det bildet viser, eller lenk til kilden.', linje }];
    }
    case 'code': {
      const melding = 'Linjen begynner med ``` eller mange mellomrom, og alt under leses som kode.';
      return [{ melding, råd: 'Ta bort tegnene. Vanlig tekst begynner helt til venstre.', linje }];
    }
    case 'footnoteReference':
    case 'footnoteDefinition': {
      const melding = 'Fotnoter kan ikke brukes i teksten.';
      return [{ melding, råd: 'Skriv det i teksten, eller vis til kilden med <Kilde>.', linje }];
    }
    case 'table':
      return sjekkRader(node);
    default:
      return [];
  }
}

/** Content is never code: only the components of the house, used as they should be. */
export const regel = dokumentregel('komponenter', ({ kropp }) => {
  const merknader: Merknad[] = [];
  if (kropp !== undefined) besok(kropp, (node) => void merknader.push(...sjekkNode(node)));
  return merknader;
});
