/** How long a file's address is kept after the download has begun, in milliseconds. */
const GLEM_ETTER = 60_000;

/** Hands a file to the reader. It is made here: nothing is fetched. */
export function lastNed(vindu: Window & typeof globalThis, navn: string, innhold: Blob): void {
  const adresse = vindu.URL.createObjectURL(innhold);
  const lenke = vindu.document.createElement('a');
  lenke.href = adresse;
  lenke.download = navn;
  lenke.click();
  vindu.setTimeout(() => vindu.URL.revokeObjectURL(adresse), GLEM_ETTER);
}
