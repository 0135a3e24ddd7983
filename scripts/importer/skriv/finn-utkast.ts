import type { Innholdsbase } from '../../valider/base.ts';
import { erObjekt } from '../../valider/verdier.ts';
import { utkastnavn } from '../kontroll/vurder.ts';

/** The drafts of the base by name and office → path: what a manifest that is lost would have said. */
export function finnUtkast({ dokumenter }: Innholdsbase): Map<string, string> {
  const funnet = new Map<string, string>();
  for (const { fil, type, frontmatter } of dokumenter) {
    const { data } = frontmatter;
    if (
      type.type !== 'metode' ||
      !erObjekt(data) ||
      data['utkast'] !== true ||
      typeof data['tittel'] !== 'string'
    )
      continue;
    const provd: unknown[] = Array.isArray(data['utprovinger']) ? data['utprovinger'] : [];
    const kontorer = provd.flatMap((ett) =>
      erObjekt(ett) && typeof ett['kontor'] === 'string' ? [ett['kontor']] : [],
    );
    for (const kontor of kontorer.length > 0 ? kontorer : [undefined])
      funnet.set(utkastnavn(data['tittel'], kontor), fil);
  }
  return funnet;
}
