import type { Endring } from '../domene/endringer.ts';
import { lesEndringer } from './endringer.ts';

/** Read once for the whole build. */
const HISTORIE = lesEndringer(process.cwd());

/** The changes of one file (path from the project root), newest first; none where there is no history. */
export async function endringerAv(fil: string): Promise<readonly Endring[]> {
  return (await HISTORIE)?.get(fil) ?? [];
}

/** The day the content was last changed; `undefined` where there is no history. */
export async function sisteEndring(): Promise<string | undefined> {
  const endringer = [...((await HISTORIE)?.values() ?? [])].flat();
  return endringer.map(({ dato }) => dato).sort().at(-1);
}
