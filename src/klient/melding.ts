import type { Sokesvar } from '../sok/sok.ts';

const merket = (dokument: Document, ord: string) => {
  const em = dokument.createElement('em');
  em.textContent = ord;
  return em;
};

function avsnitt(dokument: Document, ...innhold: (string | Node)[]): HTMLElement {
  const p = dokument.createElement('p');
  p.append(...innhold);
  return p;
}

/** What the search did beyond the reader's words, and where a topic the base does not hold is found. */
export function sokemeldinger(svar: Sokesvar, q: string, dokument: Document, soklenke: (q: string) => string): HTMLElement[] {
  const meldinger: HTMLElement[] = [];
  if (svar.utenfor) {
    const lenke = dokument.createElement('a');
    lenke.href = svar.utenfor.adresse;
    lenke.textContent = svar.utenfor.hvor;
    meldinger.push(avsnitt(dokument, `${svar.utenfor.svar} Se `, lenke, '. Under står det som ligger nærmest.'));
  }
  const stavet = svar.ogsa.filter(({ slag }) => slag === 'stavet');
  if (stavet.length > 0) {
    const rettet = stavet.reduce((tekst, { skrevet, term }) => tekst.replace(new RegExp(skrevet, 'iu'), term), q);
    const lenke = dokument.createElement('a');
    lenke.href = soklenke(rettet);
    lenke.textContent = rettet;
    meldinger.push(avsnitt(dokument, 'Mente du «', lenke, '»? Treffene gjelder det.'));
  }
  const andre = svar.ogsa.filter(({ slag }) => slag === 'synonym' || slag === 'deler').slice(0, 4);
  if (andre.length > 0) {
    const biter = andre.flatMap(({ term }, nr) => [...(nr === 0 ? [] : [nr === andre.length - 1 ? ' og ' : ', ']), merket(dokument, term)]);
    meldinger.push(avsnitt(dokument, 'Viser også treff for ', ...biter, '. Sett anførselstegn rundt ordene for å søke bare etter dem.'));
  }
  return meldinger;
}
