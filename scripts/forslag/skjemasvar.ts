import type { Ord } from '../../src/skjema/feltmeta.ts';
import { synlig } from '../utkast/sikkertekst.ts';

/** What GitHub writes for a field that was left open. */
const TOMT = /^_No response_$/u;
/** GitHub's own limit for the text of an issue is 65 536 characters. */
const STORST = 70_000;

/**
 * The text of an issue made by the form, as question → answer. A heading counts only when it is one of
 * `sporsmal`, in their order and once: anything else that looks like a heading is part of an answer.
 */
export function lesSkjema(tekst: string, sporsmal: readonly string[]): ReadonlyMap<string, string> {
  const svar = new Map<string, string[]>();
  let plass = -1;
  for (const linje of synlig(tekst.slice(0, STORST)).split('\n')) {
    const tittel = /^### (.*\S)\s*$/u.exec(linje)?.[1];
    const ny = tittel === undefined ? -1 : sporsmal.indexOf(tittel);
    if (ny > plass) {
      plass = ny;
      svar.set(sporsmal[ny] ?? '', []);
    } else {
      svar.get(sporsmal[plass] ?? '')?.push(linje);
    }
  }
  return new Map(
    [...svar].map(([navn, linjer]) => {
      const innhold = linjer.join('\n').trim();
      return [navn, TOMT.test(innhold) ? '' : innhold];
    }),
  );
}

/** The names in a list GitHub has joined with commas; names may hold commas themselves. */
export function delValg(tekst: string, valg: readonly Ord[]): string[] {
  const navnene = valg.map(({ navn }) => navn).sort((a, b) => b.length - a.length);
  const funnet: string[] = [];
  let rest = tekst.trim();
  while (rest !== '') {
    const navn =
      navnene.find((ett) => rest === ett || rest.startsWith(`${ett}, `)) ?? rest.split(', ')[0] ?? rest;
    funnet.push(navn);
    rest = rest.slice(navn.length).replace(/^,?\s*/u, '');
  }
  return funnet;
}
