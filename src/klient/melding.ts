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

/** Where a message leads: the same search for other words, as wide as it goes or exactly. */
export type Soklenke = (q: string, rekkevidde: 'vid' | 'noyaktig') => string;

function lenke(dokument: Document, adresse: string, tekst: string): HTMLAnchorElement {
  const a = dokument.createElement('a');
  a.href = adresse;
  a.textContent = tekst;
  return a;
}

function rettelse({ ogsa }: Sokesvar, q: string, dokument: Document, soklenke: Soklenke): HTMLElement[] {
  const stavet = ogsa.filter(({ slag }) => slag === 'stavet');
  if (stavet.length === 0) return [];
  const rettet = stavet.reduce((tekst, { skrevet, term }) => tekst.replace(new RegExp(skrevet, 'iu'), term), q);
  return [avsnitt(dokument, 'Mente du «', lenke(dokument, soklenke(rettet, 'vid'), rettet), '»? Treffene gjelder det.')];
}

function utvidelse({ ogsa }: Sokesvar, dokument: Document): HTMLElement[] {
  const andre = ogsa.filter(({ slag }) => slag === 'synonym' || slag === 'deler').slice(0, 4);
  if (andre.length === 0) return [];
  const biter = andre.flatMap(({ term }, nr) => [...(nr === 0 ? [] : [nr === andre.length - 1 ? ' og ' : ', ']), merket(dokument, term)]);
  return [avsnitt(dokument, 'Viser også treff for ', ...biter, '.')];
}

/**
 * What the search did beyond the reader's words, with the way to have only those, and where a topic the base
 * does not hold is found.
 */
export function sokemeldinger(svar: Sokesvar, q: string, dokument: Document, soklenke: Soklenke): HTMLElement[] {
  const utenfor = svar.utenfor
    ? [avsnitt(dokument, `${svar.utenfor.svar} Se `, lenke(dokument, svar.utenfor.adresse, svar.utenfor.hvor), '. Under står det som ligger nærmest.')]
    : [];
  const gjort = [...rettelse(svar, q, dokument, soklenke), ...utvidelse(svar, dokument)];
  const bare = gjort.length > 0 ? [avsnitt(dokument, lenke(dokument, soklenke(q, 'noyaktig'), `Søk bare etter «${q}»`))] : [];
  return [...utenfor, ...gjort, ...bare];
}

/** That only the reader's own words were searched for, and the way back. */
export function noyaktigmelding(q: string, dokument: Document, soklenke: Soklenke): HTMLElement {
  const tilbake = lenke(dokument, soklenke(q, 'vid'), 'Ta med ord som ligner eller betyr det samme');
  return avsnitt(dokument, `Viser bare treff for «${q}», akkurat slik det er skrevet. `, tilbake);
}
