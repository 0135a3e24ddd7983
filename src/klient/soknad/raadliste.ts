import { FELTER } from '../../domene/soknad/deler.ts';
import { giRaad } from '../../domene/soknad/raad.ts';
import type { Soknad } from '../../domene/soknad/soknad.ts';

const RAADSLAG = new Map(FELTER.map(({ id, raad }) => [id, raad]));

/** Shows the advice on one answer in its list below the field. */
export function visRaad(rot: ParentNode, felt: string, soknad: Soknad): void {
  const liste = rot.querySelector<HTMLElement>(`[data-raad="${felt}"]`);
  if (!liste) return;
  const raad = giRaad(RAADSLAG.get(felt), soknad.felter[felt] ?? '');
  const nye = raad.map(({ hva, ok, tekst }) => {
    const li = liste.ownerDocument.createElement('li');
    const merke = liste.ownerDocument.createElement('strong');
    merke.textContent = `${hva}: `;
    li.dataset['ok'] = String(ok);
    li.append(merke, tekst);
    return li;
  });
  // A reader of the screen is told only of what has changed.
  if (nye.map((li) => li.textContent).join('\n') === [...liste.children].map((li) => li.textContent).join('\n')) return;
  liste.replaceChildren(...nye);
  liste.hidden = nye.length === 0;
}
