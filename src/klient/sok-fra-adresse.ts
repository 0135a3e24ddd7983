/** The words of a mistyped address, fit for the search field: `/metoder/feste-sona/` → `feste sona`. */
export function ordFraAdresse(adresse: string): string {
  const siste = adresse.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(siste)
      .replace(/\.html?$/u, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 80);
  } catch {
    // A malformed %-sequence has no words to offer.
    return '';
  }
}

/** Fills the 404 page's search field with what the reader seems to have been after. */
export function foreslaFraAdresse(dokument: Document, adresse: string): void {
  const felt = dokument.querySelector<HTMLInputElement>('[data-sok-fra-adresse] input[name=q]');
  const forslag = ordFraAdresse(adresse);
  if (felt && forslag !== '404') felt.value = forslag;
}
