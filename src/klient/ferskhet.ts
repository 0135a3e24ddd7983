import { ferskhet, FERSKHETER } from '../domene/ferskhet.ts';
import { FERSKHETSORD } from '../domene/ferskhetsord.ts';

/**
 * Marks every entry of the page that says when it was checked (`data-kontrollert`) and is long unchecked on the
 * ISO day `idag`, after its first paragraph. What was fresh on the day of the build may be old when it is read.
 * Never the other way, so a wrong clock hides nothing.
 */
export function merkAlle(rot: ParentNode, idag: string): void {
  for (const side of rot.querySelectorAll<HTMLElement>('[data-kontrollert]')) {
    const grad = ferskhet(side.dataset['kontrollert'] ?? '', idag);
    if (grad === 'fersk' || side.querySelector('[data-ferskhet=utdatert]')) continue;
    side.querySelector('.ferskhet')?.remove();
    const merke = document.createElement('p');
    merke.className = 'ferskhet';
    merke.dataset['ferskhet'] = grad;
    merke.textContent = side.matches('li') ? FERSKHETER[grad].ord : FERSKHETSORD[grad];
    side.querySelector('p')?.after(merke);
  }
}
