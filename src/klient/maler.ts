import { SIDETYPER, type Sokekort } from '../sok/sokepost.ts';

/** Clones a `<template data-mal="…">` of the page; its markup stays in the .astro files. */
export function klon(rot: ParentNode, mal: string): DocumentFragment {
  const kilde = rot.querySelector<HTMLTemplateElement>(`template[data-mal="${mal}"]`);
  if (!kilde) throw new Error(`Malen «${mal}» mangler på siden`);
  return kilde.content.cloneNode(true) as DocumentFragment;
}

const finn = (rot: ParentNode, velger: string): HTMLElement => {
  const funnet = rot.querySelector<HTMLElement>(velger);
  if (!funnet) throw new Error(`«${velger}» mangler i malen for treff`);
  return funnet;
};

/** The link that adds a hit to the comparison; nothing on pages without its template. */
export function sammenlignlenke(
  rot: ParentNode,
  { treff, tittel }: Pick<Sokekort, 'treff' | 'tittel'>,
  lenkerot: string,
): DocumentFragment {
  if (!rot.querySelector('template[data-mal="sammenlign"]')) return new DocumentFragment();
  const bit = klon(rot, 'sammenlign');
  const lenke = finn(bit, 'a') as HTMLAnchorElement;
  const id = treff.slice('metoder/'.length);
  lenke.href = `${lenkerot}sammenlign/?id=${id}`;
  lenke.dataset['sammenlign'] = id;
  lenke.dataset['tittel'] = tittel;
  lenke.setAttribute('aria-label', `${lenke.textContent}: ${tittel}`);
  return bit;
}

/** A hit as it stands in the result list. `lenkerot` is the base path of the site, with a final slash. */
export function tegnTreff(rot: ParentNode, post: Sokekort, lenkerot: string): HTMLElement {
  const li = finn(klon(rot, 'treff'), 'li');
  li.dataset['treff'] = post.treff;
  const lenke = finn(li, 'a') as HTMLAnchorElement;
  lenke.href = lenkerot + post.adresse.slice(1);
  lenke.textContent = post.tittel;
  finn(li, '[data-kort-om]').textContent = post.kortOm;
  const fakta = finn(li, '.trefffakta');
  const punkt = (...innhold: (Node | string)[]) => {
    const element = li.ownerDocument.createElement('li');
    element.append(...innhold);
    fakta.append(element);
  };
  if (post.status) {
    const [id, tekst] = post.status;
    const status = klon(rot, `status-${id}`);
    finn(status, '.status').append(tekst);
    punkt(status);
  }
  if (post.type !== 'metoder') punkt(SIDETYPER[post.type].merke);
  for (const ett of post.fakta) punkt(ett);
  if (post.undersokt) {
    const [niva, tekst] = post.undersokt;
    punkt(klon(rot, `niva-${niva}`), tekst);
  }
  if (post.type === 'metoder') li.append(sammenlignlenke(rot, post, lenkerot));
  return li;
}
