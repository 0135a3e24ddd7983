import type { Root } from 'mdast';
import { lesGrundig, lesTekst } from '../../../src/tekst/les-tekst.ts';
import type { Merknad } from '../feil.ts';
import { erMdxfeil, forklarMdxfeil } from './mdxfeil.ts';

/**
 * The parser itself gave up, as it does at «![^1]» (micromark-extension-gfm-footnote, when it asserts). One
 * page must not stop the check of the others.
 */
const uleselig = (linjer: readonly string[], kroppslinje: number): Merknad => ({
  melding: 'Teksten kan ikke leses.',
  råd: 'Se etter «[^» og andre uvanlige tegn, og skriv det på en annen måte.',
  linje: kroppslinje + Math.max(0, linjer.findIndex((linje) => linje.includes('[^'))),
});

/**
 * Parses the body of a page, which begins on line `kroppslinje` of its file. The parser stops at the
 * first thing it cannot read: one message at most. `grundig` is for the tests that say the quick ways of
 * reading give the same tree.
 */
export function lesMdx(
  tekst: string,
  kroppslinje: number,
  grundig = false,
): { kropp: Root | undefined; merknader: Merknad[] } {
  try {
    return { kropp: (grundig ? lesGrundig : lesTekst)(tekst, kroppslinje), merknader: [] };
  } catch (feil) {
    const linjer = tekst.split('\n');
    const merknad = erMdxfeil(feil) ? forklarMdxfeil(feil, linjer, kroppslinje - 1) : uleselig(linjer, kroppslinje);
    return { kropp: undefined, merknader: [merknad] };
  }
}
