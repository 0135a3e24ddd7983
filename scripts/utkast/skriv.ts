import { Document, isPair, isScalar, Scalar, visit } from 'yaml';
import { z } from 'zod';
import { UKJENT } from '../../src/skjema/felt.ts';
import { feltmeta } from '../../src/skjema/feltmeta.ts';

const LINJEBREDDE = 110;

/**
 * Fields as YAML in the order they come. With `skjema`, a field that is unknown or empty is told what it is
 * for, in the line above it. Text is quoted wherever YAML would read it as anything but that text.
 */
export function somYaml(felter: object, skjema?: z.ZodObject): string {
  const dokument = new Document(felter, { aliasDuplicateObjects: false });
  const nokler = new Set<unknown>();
  visit(dokument, {
    Pair(_nr, { key, value }, sti) {
      if (sti.length !== 2 || !isScalar(key) || skjema === undefined) return;
      const om = feltmeta(skjema.shape[String(key.value)]);
      const tom = isScalar(value) ? value.value === UKJENT : JSON.stringify(value) === '[]';
      if (om !== undefined && tom) key.commentBefore = ` ${om.description}`;
      nokler.add(key);
    },
    Scalar(_nr, node, sti) {
      const forelder = sti.at(-1);
      const erNokkel = isPair(forelder) && forelder.key === node;
      // A day without quotes is a date to some YAML readers.
      if (!erNokkel && typeof node.value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/u.test(node.value)) {
        node.type = Scalar.QUOTE_SINGLE;
      }
    },
  });
  return dokument.toString({ lineWidth: LINJEBREDDE, singleQuote: true });
}

/** A page: front matter and body. */
export const somSide = (yaml: string, kropp: string): string =>
  `---\n${yaml}---\n${kropp === '' ? '' : `\n${kropp}`}`;
