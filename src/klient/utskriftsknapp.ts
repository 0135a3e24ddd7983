/** Shows the print button, which does nothing without JavaScript, and opens what is folded before printing. */
export function visUtskriftsknapp(dokument: Document, vindu: Window): void {
  const knapp = dokument.querySelector<HTMLButtonElement>('[data-skriv-ut]');
  if (knapp) {
    knapp.hidden = false;
    knapp.addEventListener('click', () => vindu.print());
  }
  vindu.addEventListener('beforeprint', () => {
    for (const foldet of dokument.querySelectorAll('details')) foldet.open = true;
  });
}
