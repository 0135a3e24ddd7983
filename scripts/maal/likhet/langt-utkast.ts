import { UTKAST } from '../../../tests/likhet/utkast.ts';

/** A draft of about `ord` words: the development drafts from number `fra` on, one after the other. */
export function langtUtkast(ord: number, fra: number): string {
  const alle = [...UTKAST.slice(fra), ...UTKAST.slice(0, fra)].flatMap(({ tekst }) => tekst.split(/\s+/u));
  const ganger = Math.ceil(ord / alle.length);
  return Array.from({ length: ganger }, () => alle).flat().slice(0, ord).join(' ');
}
