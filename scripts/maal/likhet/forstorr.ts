import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Likhetsfil } from '../../../src/domene/likhet/likhetsfil.ts';
import { pakkLikhetsfil, pakkUtLikhetsfil, type PakketLikhetsfil } from '../../../src/domene/likhet/postfil.ts';
import { pakkTermer, lesTermer } from '../../../src/domene/likhet/termindeks.ts';
import { tallrekke } from '../sok/syntetisk.ts';

/**
 * A copy of the built site in `dist` at `til`, with an index of `antall` entries. Each made-up entry has the card
 * of a real one, half of another's terms, and words of its own, so that the index grows as a real one would.
 */
export async function forstorr(dist: string, til: string, antall: number): Promise<void> {
  await rm(til, { recursive: true, force: true });
  await cp(dist, til, { recursive: true });
  const sti = join(til, 'lignende/indeks.json');
  const fil = pakkUtLikhetsfil(JSON.parse(await readFile(sti, 'utf8')) as PakketLikhetsfil);
  await writeFile(sti, JSON.stringify(pakkLikhetsfil(forstorrFil(fil, antall))));
}

export function forstorrFil(fil: Likhetsfil, antall: number): Likhetsfil {
  const indeks = lesTermer(fil.termer);
  const dokumenter = fil.poster.map(() => new Map<string, number>());
  for (const term of indeks.termer) indeks.hverPlass(term, (dok, vekt) => dokumenter[dok]?.set(term, vekt));
  const tall = tallrekke(20_261_120);
  const nye = Array.from({ length: Math.max(0, antall - fil.poster.length) }, (_, nr) => {
    const valgt = Math.floor(tall() * fil.poster.length);
    const termer = [...(dokumenter[valgt] ?? [])].map(([term, vekt]) => [tall() < 0.5 ? term : `${term.slice(0, 12)}${nr % 97}`, vekt] as const);
    return { post: { ...(fil.poster[valgt] as Likhetsfil['poster'][number]), treff: `metoder/syntetisk-${nr}` }, termer: new Map(termer) };
  });
  return {
    ...fil,
    poster: [...fil.poster, ...nye.map(({ post }) => post)],
    termer: pakkTermer([...dokumenter, ...nye.map(({ termer }) => termer)]),
  };
}
