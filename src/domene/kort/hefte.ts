/** Most methods in one booklet: more is a report, and the browser would have to fetch it all. */
export const MAKS_HEFTE = 30;

/** What the button says that makes a booklet of so many methods: how many it gets, and of how many. */
export const hefteknapp = (antall: number): string =>
  antall <= MAKS_HEFTE ? `Lag hefte av dette utvalget (${antall})` : `Lag hefte av de ${MAKS_HEFTE} første (av ${antall})`;

/** The booklet of these methods, the first ones when they are too many: a query for /hefte/, which `lesHefte` reads. */
export const heftesporring = (ider: readonly string[]): string =>
  `?${new URLSearchParams(ider.slice(0, MAKS_HEFTE).map((id) => ['id', id])).toString()}`;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The ids of `?id=…&id=…`: each once, in order, at most `MAKS_HEFTE`, and how many were left out. */
export function lesHefte(sporring: URLSearchParams): { ider: readonly string[]; utelatt: number } {
  const unike = [...new Set(sporring.getAll('id').map((id) => id.trim()))].filter(Boolean);
  const gyldige = unike.filter((id) => ID.test(id));
  const ider = gyldige.slice(0, MAKS_HEFTE);
  return { ider, utelatt: unike.length - ider.length };
}

/** What the page says of the booklet: how many cards there are, and what is not in it. */
export function hefteord(antall: number, { manglet, utelatt }: { manglet: readonly string[]; utelatt: number }): string {
  const kort = antall === 0 ? 'Heftet er tomt.' : antall === 1 ? 'Heftet har ett kort.' : `Heftet har ${antall} kort.`;
  const borte = manglet.length === 0 ? '' : ` Disse ble ikke med, for siden kunne ikke hentes: ${manglet.join(', ')}.`;
  const flere = utelatt === 0 ? '' : ` ${utelatt} ble ikke med: et hefte har plass til ${MAKS_HEFTE} metoder.`;
  return kort + borte + flere;
}
