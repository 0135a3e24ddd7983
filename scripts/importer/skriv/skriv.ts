import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nyFeil, type Feil } from '../../valider/feil.ts';
import type { Klar } from './lag.ts';

const finnes = (sti: string) =>
  stat(sti).then(
    () => true,
    () => false,
  );

const grunn = (feil: unknown): string => {
  const kode = feil instanceof Error && 'code' in feil ? feil.code : undefined;
  if (kode === 'EEXIST') return 'Det ligger alt en fil der.';
  if (kode === 'ENOSPC') return 'Disken er full.';
  return kode === 'EACCES' || kode === 'EPERM' || kode === 'EROFS'
    ? 'Mappen er skrivebeskyttet.'
    : 'Filen kunne ikke skrives.';
};

/** Writes a draft, and its kilde when that is not there. A new draft never takes the place of a file. Never rejects. */
export async function skrivUtkast(
  rot: string,
  { fil, tekst, kilde }: Klar,
  ny: boolean,
): Promise<Feil | undefined> {
  try {
    const kildesti = join(rot, 'content/kilder', `${kilde.id}.yaml`);
    if (!(await finnes(kildesti))) {
      await mkdir(dirname(kildesti), { recursive: true });
      await writeFile(kildesti, kilde.yaml, { flag: 'wx' });
    }
    const sti = join(rot, fil);
    await mkdir(dirname(sti), { recursive: true });
    if (ny) {
      await writeFile(sti, tekst, { flag: 'wx' });
      return undefined;
    }
    await writeFile(`${sti}.ny`, tekst);
    await rename(`${sti}.ny`, sti);
    return undefined;
  } catch (feil) {
    return nyFeil(fil, 'skriving', {
      melding: grunn(feil),
      råd: 'Se etter at dere kan lagre i content/, og importer på nytt.',
    });
  }
}
