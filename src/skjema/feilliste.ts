import type { z } from 'zod';
import { SE_GREN } from './felt.ts';

/** One thing wrong with an entry: where in the entry, and a Norwegian sentence that says what. */
export interface Feltfeil {
  sti: readonly (string | number)[];
  melding: string;
}

const tekststi = (sti: readonly PropertyKey[]) => sti.map((ledd) => (typeof ledd === 'symbol' ? ledd.toString() : ledd));

function fraIssue(issue: z.core.$ZodIssue, rot: readonly (string | number)[]): Feltfeil[] {
  const sti = [...rot, ...tekststi(issue.path)];
  if (issue.code === 'unrecognized_keys') {
    const setninger = issue.message.split(/(?=Feltet «)/u);
    return issue.keys.map((nokkel, nr) => ({ sti: [...sti, nokkel], melding: (setninger[nr] ?? issue.message).trim() }));
  }
  if (issue.code === 'invalid_union' && issue.message === SE_GREN) {
    return (issue.errors.at(-1) ?? []).flatMap((indre) => fraIssue(indre, sti));
  }
  return [{ sti, melding: issue.message }];
}

/** All that a failed parse found, flat and in reading order: one line per unknown key, unions resolved. */
export function feltfeil(feil: z.ZodError): Feltfeil[] {
  return feil.issues.flatMap((issue) => fraIssue(issue, []));
}
