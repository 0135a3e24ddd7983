import { alleTekster } from './verdier.ts';

/** Where the names of things stand: what is in one of these is no private person. */
const NAVNEFELT = new Set([
  'tittel',
  'aliaser',
  'navn',
  'institusjon',
  'institusjoner',
  'forfattere',
  'oppdragsgiver',
  'serie',
  'kommune',
  'bydel',
]);

/** The texts of `data` that name an author, a method, a place or an organisation, with single spaces. */
export const navnITing = (data: unknown): string[] =>
  alleTekster(data)
    .filter(({ sti }) => sti.some((ledd) => typeof ledd === 'string' && NAVNEFELT.has(ledd)))
    .map(({ tekst }) => tekst.replaceAll(/\s+/gu, ' ').trim());
