import { fellesLinjer, fellesOrd, kortGrunn, ulikt, type Linje } from '../../domene/likhet/beskrivelse.ts';
import type { Bit } from '../../domene/likhet/biter.ts';
import type { Likhetsfil } from '../../domene/likhet/likhetsfil.ts';
import { STYRKETEKST } from '../../domene/likhet/styrke.ts';
import type { Lignende } from '../../domene/likhet/svar.ts';
import { klon, sammenlignlenke } from '../maler.ts';

const finn = <E extends HTMLElement = HTMLElement>(rot: ParentNode, velger: string): E => {
  const funnet = rot.querySelector<E>(velger);
  if (!funnet) throw new Error(`«${velger}» mangler i malen for lignende`);
  return funnet;
};

const lag = (dokument: Document, navn: string, ...innhold: (string | Node)[]): HTMLElement => {
  const element = dokument.createElement(navn);
  element.append(...innhold);
  return element;
};

const merket = (dokument: Document, biter: readonly Bit[]) =>
  biter.map(({ tekst, felles }) => (felles ? lag(dokument, 'mark', tekst) : tekst));

const linje = (dokument: Document, { tittel, navn }: Linje) =>
  lag(dokument, 'li', lag(dokument, 'span', `${tittel}: `), navn.join(', '));

function fyllFakta(rot: ParentNode, fakta: HTMLElement, { kort }: Lignende['post']): void {
  const dokument = fakta.ownerDocument;
  if (kort.status) {
    const status = klon(rot, `status-${kort.status[0]}`);
    finn(status, '.status').append(kort.status[1]);
    fakta.append(lag(dokument, 'li', status));
  } else fakta.append(lag(dokument, 'li', 'Studie'));
  const [niva, tekst] = kort.undersokt;
  fakta.append(niva === null ? lag(dokument, 'li', tekst) : lag(dokument, 'li', klon(rot, `niva-${niva}`), tekst));
  if (kort.sted !== '') fakta.append(lag(dokument, 'li', kort.sted));
}

function fyllGrunner(li: HTMLElement, { ord, utdrag, fasetter, iFylket }: Lignende, navn: Likhetsfil['navn']): void {
  const dokument = li.ownerDocument;
  const grunner = finn(li, '[data-grunner]');
  grunner.append(...fellesLinjer(fasetter.samme, navn).map((ett) => linje(dokument, ett)));
  if (ord.length > 0) grunner.append(linje(dokument, { tittel: 'Felles ord', navn: ord.map(fellesOrd) }));
  if (iFylket) grunner.append(lag(dokument, 'li', 'Prøvd i fylket dere valgte'));
  const sitater = finn(li, '[data-utdrag]');
  if (utdrag) {
    finn(sitater, '[data-dere]').append(...merket(dokument, utdrag.hosDere));
    finn(sitater, '[data-overskrift]').textContent = utdrag.overskrift;
    finn(sitater, '[data-dem]').append(...merket(dokument, utdrag.hosDem));
  } else sitater.remove();
  const liste = finn(li, '[data-ulikt]');
  const rad = (tittel: string, hva: string) => {
    if (hva !== '') liste.append(lag(dokument, 'li', lag(dokument, 'span', `${tittel} `), hva));
  };
  rad('Bare i teksten deres:', ulikt(fasetter.bareDere, navn));
  rad('Bare hos dem:', ulikt(fasetter.bareDem, navn));
  if (liste.childElementCount === 0) liste.append(lag(dokument, 'li', 'Vi fant ingen tydelige forskjeller i målgruppe, problem eller tiltak.'));
}

function fyllLaerdom(li: HTMLElement, { kort }: Lignende['post']): void {
  const dokument = li.ownerDocument;
  const laerdom = finn(li, '[data-laerdom]');
  for (const [overskrift, punkter] of kort.laerdom) {
    laerdom.append(lag(dokument, 'p', `${overskrift}:`), lag(dokument, 'ul', ...punkter.map((punkt) => lag(dokument, 'li', punkt))));
  }
  if (kort.laerdom.length === 0) laerdom.append(lag(dokument, 'p', 'Kilden forteller ikke hva de lærte.'));
  finn(li, '[data-spor]').textContent = kort.sporHvem === '' ? 'Kilden oppgir ingen dere kan spørre.' : kort.sporHvem;
}

/** A hit with its reasons, drawn from the page's templates. `lenkerot` is the site's base path, with a final slash. */
export function tegnLignende(
  rot: ParentNode,
  lignende: Lignende,
  navn: Likhetsfil['navn'],
  { lenkerot, valgt }: { lenkerot: string; valgt: boolean },
): HTMLElement {
  const li = finn(klon(rot, 'lignende'), 'li');
  const { post, styrke } = lignende;
  li.dataset['treff'] = post.treff;
  li.dataset['styrke'] = styrke;
  const lenke = finn<HTMLAnchorElement>(li, 'a');
  lenke.href = `${lenkerot}${post.treff}/`;
  lenke.textContent = post.kort.tittel;
  finn(li, '[data-styrketekst]').textContent = STYRKETEKST[styrke];
  finn(li, '[data-kort-om]').textContent = post.kort.kortOm;
  const hvorfor = kortGrunn(lignende.fasetter.samme, lignende.ord, navn);
  finn(li, '[data-hvorfor]').textContent = hvorfor;
  finn(li, '.hvorfor').hidden = hvorfor === '';
  fyllFakta(rot, finn(li, '.trefffakta'), post);
  if (post.kort.forHvem === '') finn(li, '[data-for-hvem]').remove();
  else finn(li, '[data-for-hvem] p').textContent = post.kort.forHvem;
  fyllGrunner(li, lignende, navn);
  fyllLaerdom(li, post);
  const boks = finn<HTMLInputElement>(li, 'input[name=valgte]');
  boks.value = post.treff;
  boks.checked = valgt;
  for (const ett of li.querySelectorAll('[data-boksnavn]')) ett.textContent = post.kort.tittel;
  if (post.treff.startsWith('metoder/')) {
    finn(li, '[data-handlinger]').append(sammenlignlenke(rot, { treff: post.treff, tittel: post.kort.tittel }, lenkerot));
  }
  return li;
}
