import type { Soknad } from './soknad.ts';

/** What must be chosen before a draft can be made: the base cannot hold a page without. Empty when nothing is missing. */
export function manglerForUtkast({ merking }: Soknad): readonly string[] {
  return [
    ...(merking.malgrupper.length === 0 ? ['en målgruppe'] : []),
    ...(merking.tiltakskategorier.length === 0 ? ['et slags tiltak'] : []),
  ];
}
