async function hent(adresse: string): Promise<Response> {
  const svar = await fetch(adresse);
  if (!svar.ok) throw new Error(`${adresse} svarte ${svar.status}`);
  return svar;
}

/** Fetches JSON from this site. Rejects on any answer but 200. The shape is ours: built with the page. */
export async function hentJson<T>(adresse: string): Promise<T> {
  return (await (await hent(adresse)).json()) as T;
}

/** Fetches text from this site, without its byte order mark. Rejects on any answer but 200. */
export async function hentTekst(adresse: string): Promise<string> {
  return (await hent(adresse)).text();
}
