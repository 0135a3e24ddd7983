import { DOMSORD, forskjell, oppsummerForskjeller, type Celle, type Kolonne } from '../domene/forskjell.ts';
import { klon } from './maler.ts';

const forste = (rot: ParentNode, mal: string): HTMLElement => {
  const element = klon(rot, mal).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`Malen «${mal}» er tom`);
  return element;
};

const medTekst = (rot: ParentNode, mal: string, tekst: string): HTMLElement => {
  const element = forste(rot, mal);
  element.textContent = tekst;
  return element;
};

/** One method's cell in one row. The method's name is in it for narrow screens. */
function tegnRute(rot: ParentNode, tittel: string, { merker, grupper = [] }: Celle): HTMLElement {
  const rute = forste(rot, 'rute');
  const navn = rute.querySelector('.metodenavn');
  if (navn) navn.textContent = tittel;
  if (merker) rute.append(medTekst(rot, 'merker', merker.join(' · ')));
  for (const gruppe of grupper) {
    if (gruppe.tittel !== undefined) rute.append(medTekst(rot, 'tittel', gruppe.tittel));
    const [ett, ...flere] = gruppe.punkter;
    if (flere.length === 0) {
      rute.append(medTekst(rot, 'ett', ett ?? ''));
      continue;
    }
    const liste = forste(rot, 'flere');
    for (const punkt of gruppe.punkter) {
      const li = rute.ownerDocument.createElement('li');
      li.textContent = punkt;
      liste.append(li);
    }
    rute.append(liste);
  }
  if (!merker && grupper.length === 0) rute.append(forste(rot, 'taus'));
  return rute;
}

/** Fills the page's table with the methods, row by row, and the comparison in short above it. */
export function tegnTabell(rot: ParentNode, kolonner: readonly Kolonne[], lenkerot: string): void {
  const hode = rot.querySelector('[data-hode]');
  for (const gammel of hode?.querySelectorAll('th + th') ?? []) gammel.remove();
  for (const { id, tittel } of kolonner) {
    const celle = forste(rot, 'hode');
    const lenke = celle.querySelector('a');
    if (lenke) {
      lenke.href = `${lenkerot}metoder/${id}/`;
      lenke.textContent = tittel;
    }
    hode?.append(celle);
  }
  const rader = [...rot.querySelectorAll<HTMLElement>('tr[data-rad]')].map((rad) => {
    const id = rad.dataset['rad'] ?? '';
    const ruter = kolonner.map(({ tittel, rader: innhold }) => ({ tittel, celle: innhold[id] ?? {} }));
    for (const gammel of rad.querySelectorAll('td')) gammel.remove();
    rad.append(...ruter.map(({ tittel, celle }) => tegnRute(rot, tittel, celle)));
    const { dom, detalj } = forskjell(ruter);
    rad.dataset['forskjell'] = dom;
    const sett = (velger: string, tekst: string) => {
      const felt = rad.querySelector(velger);
      if (felt) felt.textContent = kolonner.length > 1 ? tekst : '';
    };
    sett('[data-dom]', DOMSORD[dom]);
    sett('[data-detalj]', detalj);
    return { navn: rad.querySelector('[data-radnavn]')?.textContent ?? '', dom };
  });
  const kort = kolonner.length > 1 ? oppsummerForskjeller(rader) : [];
  rot.querySelector('[data-sammendrag]')?.replaceChildren(
    ...kort.map(({ ord, rader: navn }) => {
      const punkt = forste(rot, 'kort');
      const [dt, dd] = punkt.children;
      if (dt) dt.textContent = ord;
      if (dd) dd.textContent = navn;
      return punkt;
    }),
  );
}
