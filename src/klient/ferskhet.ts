import { ferskhet, FERSKHETER } from '../domene/ferskhet.ts';

/**
 * Sets every mark (`Ferskhetsmerke.astro`) to what is true on the ISO day `idag`: what was fresh on the day
 * of the build may be old when it is read. Never the other way, so a wrong clock hides nothing.
 */
export function oppdaterFerskhet(rot: ParentNode, idag: string): void {
  for (const merke of rot.querySelectorAll<HTMLElement>('[data-kontrollert]')) {
    const grad = ferskhet(merke.dataset['kontrollert'] ?? '', idag);
    if (grad === 'fersk' || merke.dataset['ferskhet'] === grad || merke.dataset['ferskhet'] === 'utdatert') continue;
    merke.dataset['ferskhet'] = grad;
    merke.hidden = false;
    const ord = merke.querySelector<HTMLElement>('[data-ord]');
    if (ord) ord.textContent = FERSKHETER[grad][ord.dataset['ord'] === 'lang' ? 'lang' : 'kort'];
  }
}
