import { distance } from 'fastest-levenshtein';

/** Lower case, NFC, with æøå and common ASCII spellings folded together, so that «Pågår» meets «pagar». */
export function brett(tekst: string): string {
  return tekst
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/æ|ae/gu, 'e')
    .replaceAll(/ø|oe/gu, 'o')
    .replaceAll(/å|aa/gu, 'a')
    .replaceAll(/[\s_-]+/gu, '');
}

/**
 * The candidate that is spelt most like `skrevet`, or `undefined` when none is near enough to be a
 * likely slip: more than two letters off and more than a third of its length, or, in a word of less than
 * five letters, more than one.
 */
export function naermeste(skrevet: string, kandidater: Iterable<string>): string | undefined {
  const søkt = brett(skrevet);
  let beste: { kandidat: string; avstand: number } | undefined;
  for (const kandidat of kandidater) {
    const avstand = distance(søkt, brett(kandidat));
    if (!beste || avstand < beste.avstand) beste = { kandidat, avstand };
  }
  const grense = søkt.length < 2 ? 0 : søkt.length < 5 ? 1 : Math.max(2, søkt.length / 3);
  return beste && beste.avstand <= grense ? beste.kandidat : undefined;
}

/** « Mente du «…»?» with a leading space, or nothing when no candidate is near. */
export function menteDu(skrevet: string, kandidater: Iterable<string>): string {
  const forslag = naermeste(skrevet, kandidater);
  return forslag === undefined ? '' : ` Mente du «${forslag}»?`;
}
