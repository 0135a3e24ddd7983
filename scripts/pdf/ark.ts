/** How many sheets a PDF from Chromium has: its page objects are not compressed. */
export const antallArk = (pdf: Uint8Array): number =>
  [...Buffer.from(pdf).toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length;
