import { ANDRE_EMNER, RAMMER } from '../sok/syntetisk.ts';

const velg = <T>(liste: readonly T[], tall: () => number): T | undefined => liste[Math.floor(tall() * liste.length)];

const lagEmne = (tall: () => number): string => velg(ANDRE_EMNER, tall) ?? 'park';

/** A sentence about two topics of other municipal work. */
export const lagSetning = (tall: () => number): string => (velg(RAMMER, tall) ?? RAMMER[0])(lagEmne(tall), lagEmne(tall));

/** A compound few entries have: new words come with new entries, but more slowly than the entries do. */
export const nyttOrd = (tall: () => number): string => `${lagEmne(tall)}${lagEmne(tall)}`;
