import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder `byggMed` builds into. It is gone when the run is over. */
    provebygg: string;
  }
}

/** Vitest's global setup: a folder for the builds of one run, shared by every file. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const mappe = await mkdtemp(join(tmpdir(), 'metodebasen-bygg-'));
  provide('provebygg', mappe);
  return () => rm(mappe, { recursive: true, force: true });
}
