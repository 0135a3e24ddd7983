import { undersoktNiva } from '../domene/sikkerhet.ts';
import type { UTPROVINGSSTATUSER } from '../skjema/koder.ts';
import type { Sokepost } from '../sok/sokepost.ts';

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

/** A hit as it stands in the result list. `lenkerot` is the base path of the site, with a final slash. */
export function tegnTreff(rot: ParentNode, post: Sokepost, lenkerot: string): HTMLElement {
  const li = finn(klon(rot, 'treff'), 'li');
  li.dataset['treff'] = post.treff;
  const lenke = finn(li, 'a') as HTMLAnchorElement;
  lenke.href = lenkerot + post.adresse.slice(1);
  lenke.textContent = post.tittel;
  finn(li, '[data-kort-om]').textContent = post.kortOm;
  const status = klon(rot, `status-${post.statusId}`);
  finn(status, '.status').append(post.status);
  finn(li, '[data-status]').append(status);
  finn(li, '[data-for-hvem]').textContent = post.forHvem;
  finn(li, '[data-hvor]').textContent = post.hvor;
  const niva = undersoktNiva(post.utprovingsstatusId as (typeof UTPROVINGSSTATUSER)[number]);
  finn(li, '[data-sikkerhet]').append(klon(rot, `niva-${niva}`), post.utprovingsstatus);
  return li;
}
