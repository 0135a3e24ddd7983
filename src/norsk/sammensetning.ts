/** Shortest part of a compound. Shorter ones are mostly endings. */
const MINSTE_DEL = 4;

/** Parts that are words too, but say nothing of the topic as parts. */
const TOMME_DELER: ReadonlySet<string> = new Set(['else', 'heter', 'eren', 'ende', 'lige', 'lig', 'ning', 'inger', 'ingen']);

const erDel = (ord: string, kjent: (ord: string) => boolean) =>
  ord.length >= MINSTE_DEL && !TOMME_DELER.has(ord) && kjent(ord);

/** A first part may end in a linking s or e: `familie·koordinator`, `arbeid·s·trening`, `barn·e·familie`. */
function forledd(del: string, kjent: (ord: string) => boolean): string | undefined {
  if (erDel(del, kjent)) return del;
  const uten = del.slice(0, -1);
  return /[se]$/u.test(del) && erDel(uten, kjent) ? uten : undefined;
}

/**
 * The parts of a Norwegian compound, from first to last, or none when it does not split into known
 * words. The longest last part wins: it names what the thing is.
 */
export function delOpp(ord: string, kjent: (ord: string) => boolean): string[] {
  for (let snitt = MINSTE_DEL; snitt <= ord.length - MINSTE_DEL; snitt++) {
    const siste = ord.slice(snitt);
    if (!erDel(siste, kjent)) continue;
    const forste = forledd(ord.slice(0, snitt), kjent);
    if (forste !== undefined) return [forste, siste];
    const dypere = delOpp(ord.slice(0, snitt), kjent);
    if (dypere.length > 0) return [...dypere, siste];
  }
  return [];
}
