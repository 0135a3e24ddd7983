import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The answers of one batch as they were kept: which files with which bytes, and the answers as JSON. */
export interface Lagret {
  /** Path → digest of the bytes, in order. */
  avtrykk: [string, string][];
  svar: string;
}

const filFor = (mappe: string, nr: number) => join(mappe, `bolk-${nr}`);

const segl = (nokkel: string, ...deler: string[]) => hash('sha1', [nokkel, ...deler].join('\n'));

/**
 * What was kept of batch `nr` under `nokkel`. Anything that is not exactly as it was written (another
 * validator, a file cut short, a disk fault) counts as nothing kept.
 */
export function hent(mappe: string, nr: number, nokkel: string): Lagret | undefined {
  let innhold: string;
  try {
    innhold = readFileSync(filFor(mappe, nr), 'utf8');
  } catch {
    return undefined;
  }
  const [segletTekst, avtrykk = '', svar = ''] = innhold.split('\n');
  if (segletTekst !== segl(nokkel, avtrykk, svar)) return undefined;
  return { avtrykk: JSON.parse(avtrykk) as [string, string][], svar };
}

/** Keeps the answers of batch `nr`. A run that is stopped, or two at once, leave whole files behind. */
export function legg(mappe: string, nr: number, nokkel: string, { avtrykk, svar }: Lagret): void {
  const fil = filFor(mappe, nr);
  const halvferdig = `${fil}.${process.pid}`;
  const liste = JSON.stringify(avtrykk);
  try {
    mkdirSync(mappe, { recursive: true });
    writeFileSync(halvferdig, `${segl(nokkel, liste, svar)}\n${liste}\n${svar}`);
    renameSync(halvferdig, fil);
  } catch {
    // A disk that is full or cannot be written to only means that the next run takes longer.
  }
}
