/** Shows the button that copies how to cite the page, where the browser lets pages copy. Says how it went. */
export function visKopierknapp(dokument: Document, nettleser: Navigator): void {
  const knapp = dokument.querySelector<HTMLButtonElement>('[data-kopier-sitering]');
  const tekst = dokument.querySelector('[data-sitering]')?.textContent;
  const svar = dokument.querySelector('[data-kopiert]');
  // Missing where the page is not served over https.
  const tavle = nettleser.clipboard as Clipboard | undefined;
  if (!knapp || !tekst || !svar || !tavle) return;
  knapp.hidden = false;
  knapp.addEventListener('click', () => {
    tavle.writeText(tekst.trim()).then(
      () => (svar.textContent = 'Kopiert.'),
      () => (svar.textContent = 'Nettleseren lot oss ikke kopiere. Marker teksten i stedet.'),
    );
  });
}
