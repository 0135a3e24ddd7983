/**
 * Turns the link to the footer's menu into a disclosure button for the menu in the header.
 * Without JavaScript the link stays a link.
 */
export function gjorMenyTilKnapp(dokument: Document): void {
  const lenke = dokument.querySelector<HTMLAnchorElement>('[data-menyknapp]');
  const meny = dokument.getElementById('hovedmeny');
  if (!lenke || !meny) return;

  const knapp = dokument.createElement('button');
  knapp.type = 'button';
  knapp.className = lenke.className;
  knapp.textContent = lenke.textContent;
  knapp.setAttribute('aria-controls', meny.id);
  const vis = (apen: boolean) => {
    knapp.setAttribute('aria-expanded', String(apen));
    meny.toggleAttribute('data-apen', apen);
  };
  vis(false);
  knapp.addEventListener('click', () => vis(knapp.getAttribute('aria-expanded') !== 'true'));
  meny.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    vis(false);
    knapp.focus();
  });
  lenke.replaceWith(knapp);
}
