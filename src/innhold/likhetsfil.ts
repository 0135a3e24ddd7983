import { likhetsfil, type Likhetsfil } from '../domene/likhet/likhetsfil.ts';
import { hentBase } from './base.ts';
import { enGang } from './en-gang.ts';
import { lesLikhetsord } from './likhetsord.ts';

/** The index comparisons read, of every published entry. */
export const hentLikhetsfil: () => Promise<Likhetsfil> = enGang(async () => likhetsfil(await hentBase(), await lesLikhetsord()));
