/**
 * Shows the print buttons, which do nothing without JavaScript: the card, or with `data-skriv-ut="hele"` the
 * whole page. What is folded is opened before printing.
 */
export function visUtskriftsknapp(dokument: Document, vindu: Window): void {
  for (const knapp of dokument.querySelectorAll<HTMLButtonElement>('[data-skriv-ut]')) {
    knapp.hidden = false;
    knapp.addEventListener('click', () => {
      dokument.documentElement.dataset['utskrift'] = knapp.dataset['skrivUt'];
      vindu.print();
    });
  }
  vindu.addEventListener('beforeprint', () => {
    for (const foldet of dokument.querySelectorAll('details')) foldet.open = true;
  });
  vindu.addEventListener('afterprint', () => {
    delete dokument.documentElement.dataset['utskrift'];
  });
}
