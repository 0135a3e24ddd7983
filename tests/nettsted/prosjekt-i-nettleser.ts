import type { Page } from 'playwright-core';

/** A file of the project: its path, with `/` between the parts, and its text. */
export type Prosjektfil = readonly [sti: string, tekst: string];

/**
 * Puts a git repository with `filer` in the browser's own file system, and lets it be what the user picks when a
 * page asks for a folder. The page must be on the address whose pages will ask.
 */
export async function leggProsjekt(side: Page, filer: readonly Prosjektfil[]): Promise<void> {
  await side.evaluate(async (alle) => {
    const rot = await (await navigator.storage.getDirectory()).getDirectoryHandle('prosjekt', { create: true });
    await rot.getDirectoryHandle('.git', { create: true });
    for (const [sti, tekst] of alle) {
      const ledd = sti.split('/');
      const navn = ledd.pop() ?? '';
      let mappe = rot;
      for (const ett of ledd) mappe = await mappe.getDirectoryHandle(ett, { create: true });
      const skriver = await (await mappe.getFileHandle(navn, { create: true })).createWritable();
      await skriver.write(tekst);
      await skriver.close();
    }
  }, filer);
  await side.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('prosjekt'),
    });
  });
}

/** The text of one file of the project as it now is; `undefined` when there is none. */
export function lesProsjektfil(side: Page, sti: string): Promise<string | undefined> {
  return side.evaluate(async (hvilken) => {
    const ledd = hvilken.split('/');
    const navn = ledd.pop() ?? '';
    let mappe = await (await navigator.storage.getDirectory()).getDirectoryHandle('prosjekt');
    for (const ett of ledd) mappe = await mappe.getDirectoryHandle(ett);
    const fil = await mappe.getFileHandle(navn).catch(() => undefined);
    return fil && (await fil.getFile()).text();
  }, sti);
}
