import type { Blokk } from '../../domene/soknad/dokument.ts';

function element(dokument: Document, navn: string, tekst: string): HTMLElement {
  const nytt = dokument.createElement(navn);
  nytt.textContent = tekst;
  return nytt;
}

function tabell(dokument: Document, hode: readonly string[], rader: readonly (readonly string[])[]): HTMLElement {
  const rot = dokument.createElement('table');
  const topp = rot.createTHead().insertRow();
  for (const tekst of hode) {
    const th = element(dokument, 'th', tekst);
    th.setAttribute('scope', 'col');
    topp.append(th);
  }
  const kropp = rot.createTBody();
  for (const rad of rader) {
    const tr = kropp.insertRow();
    for (const tekst of rad) tr.insertCell().textContent = tekst === '' ? '–' : tekst;
  }
  return rot;
}

const tegn = (dokument: Document, blokk: Blokk): HTMLElement[] => {
  const ett = (navn: string, tekst: string) => element(dokument, navn, tekst);
  switch (blokk.slag) {
    case 'tittel':
      return [ett('h1', blokk.tekst)];
    case 'overskrift':
      return [ett('h2', blokk.tekst)];
    case 'sporsmal':
      return [ett('h3', blokk.tekst)];
    case 'merknad':
      return [ett('p', blokk.tekst)];
    case 'ubesvart': {
      const p = ett('p', blokk.tekst);
      p.className = 'dempet';
      return [p];
    }
    case 'svar': {
      const p = ett('p', blokk.linjer.join('\n'));
      p.className = 'svartekst';
      return [p];
    }
    case 'lenke': {
      const p = ett('p', `${blokk.linjer.join('\n')}\n${blokk.adresse}`);
      p.className = 'svartekst';
      return [ett('h4', blokk.tekst), p];
    }
    case 'tabell':
      return [tabell(dokument, blokk.hode, blokk.rader)];
  }
};

/** The plan as elements to print: a text area would cut what it cannot show. */
export function tegnDokument(dokument: Document, blokker: readonly Blokk[]): HTMLElement[] {
  return blokker.flatMap((blokk) => tegn(dokument, blokk));
}
