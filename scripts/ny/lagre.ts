import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validerFiler } from '../valider/valider.ts';
import type { Feil } from '../valider/feil.ts';
import type { Råfil } from '../valider/dokument.ts';
import type { Fil } from '../utkast/utkast.ts';

/** What is wrong with new files, seen together with all the others. */
export function sjekkNye(nye: readonly Fil[], filer: readonly Råfil[], idag: string): Feil[] {
  const råfiler = nye.map(({ fil, tekst }) => ({ fil, innhold: new TextEncoder().encode(tekst) }));
  const { feil } = validerFiler([...filer, ...råfiler], { idag });
  return feil.filter(({ fil, alvor }) => alvor === 'feil' && nye.some((ny) => ny.fil === fil));
}

/** Writes all the files or none. A file that is there already is never written over. */
export async function lagre(rot: string, filer: readonly Fil[]): Promise<void> {
  const skrevet: string[] = [];
  try {
    for (const { fil, tekst } of filer) {
      const sti = join(rot, fil);
      await writeFile(sti, tekst, { flag: 'wx' });
      skrevet.push(sti);
    }
  } catch (feil) {
    await Promise.all(skrevet.map((sti) => rm(sti)));
    throw feil;
  }
}
