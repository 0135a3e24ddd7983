/** Fetches JSON from this site. Rejects on any answer but 200. The shape is ours: built with the page. */
export async function hentJson<T>(adresse: string): Promise<T> {
  const svar = await fetch(adresse);
  if (!svar.ok) throw new Error(`${adresse} svarte ${svar.status}`);
  return (await svar.json()) as T;
}
