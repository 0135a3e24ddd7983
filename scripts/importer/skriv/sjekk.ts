import { byggBase, type Innholdsbase } from '../../valider/base.ts';
import type { Feil } from '../../valider/feil.ts';
import { sjekkBase } from '../../valider/valider.ts';
import type { Klar } from './lag.ts';

const BOLK = 100;

/**
 * What the validator finds wrong in drafts that are not written yet: path → errors. They are looked at a hundred at
 * a time, because the trees of all of them would fill the memory.
 */
export function sjekkUtkast(
  klare: readonly Klar[],
  innhold: Innholdsbase,
  idag: string,
  underveis: (antall: number) => void,
): Map<string, Feil[]> {
  const funnet = new Map<string, Feil[]>();
  for (let fra = 0; fra < klare.length; fra += BOLK) {
    const bolk = klare.slice(fra, fra + BOLK);
    const filer = bolk.flatMap(({ fil, tekst, kilde }) => [
      { fil, innhold: Buffer.from(tekst) },
      { fil: `content/kilder/${kilde.id}.yaml`, innhold: Buffer.from(kilde.yaml) },
    ]);
    const nye = byggBase([...new Map(filer.map((ett) => [ett.fil, ett])).values()], { idag });
    const oppslag = new Map(innhold.oppslag);
    for (const [samling, ider] of nye.oppslag)
      oppslag.set(samling, new Map([...(oppslag.get(samling) ?? []), ...ider]));
    const egne = new Set(bolk.map(({ fil }) => fil));
    for (const feil of sjekkBase({ ...nye, oppslag })) {
      if (feil.alvor === 'feil' && egne.has(feil.fil))
        funnet.set(feil.fil, [...(funnet.get(feil.fil) ?? []), feil]);
    }
    underveis(Math.min(klare.length, fra + BOLK));
  }
  return funnet;
}
