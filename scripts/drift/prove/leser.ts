/** One page as a reader got it, with the files it names. */
export interface Lesning {
  /** Files the page names that could not be had, or that say they belong to another release. */
  blandet: string[];
  /** The server did not answer at all. */
  utilgjengelig: boolean;
}

const NAVNGITT = /(?:href|src)="(\/_astro\/[^"]+)"/gu;

/** The mark `lagUtgivelse` puts last in each file of a release. */
export const MERKE = /utgivelse:(\w+)/u;

/** Fetches a page and all the hashed files it names, as a browser does. Never rejects. */
export async function lesSide(adresse: string, sti: string): Promise<Lesning> {
  try {
    const html = await (await fetch(adresse + sti)).text();
    const utgave = MERKE.exec(html)?.[1];
    const filer = [...new Set([...html.matchAll(NAVNGITT)].map(([, fil]) => fil ?? ''))];
    const blandet: string[] = html.includes('</html>') ? [] : [`${sti} er kuttet`];
    for (const fil of filer) {
      const svar = await fetch(adresse + fil);
      const kropp = await svar.text();
      if (!svar.ok) blandet.push(`${sti} i ${utgave ?? '?'} nevner ${fil}, som ga ${svar.status}`);
      else if (/\.(?:css|js)$/u.test(fil) && MERKE.exec(kropp)?.[1] !== utgave) blandet.push(`${fil} er ikke fra ${utgave ?? '?'}`);
    }
    return { blandet, utilgjengelig: false };
  } catch {
    return { blandet: [], utilgjengelig: true };
  }
}
