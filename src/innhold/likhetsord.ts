import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Temaer } from '../domene/likhet/begreper.ts';
import type { Likhetsord } from '../domene/likhet/likhetsfil.ts';

const les = async <T>(navn: string): Promise<T> => parse(await readFile(`content/sokeord/${navn}.yaml`, 'utf8')) as T;

/** The editors' words for comparing texts. The validator has checked their shape. */
export async function lesLikhetsord(): Promise<Likhetsord> {
  const [synonymer, temaer] = await Promise.all([les<string[][]>('synonymer'), les<Temaer>('tema')]);
  return { synonymer, temaer };
}
