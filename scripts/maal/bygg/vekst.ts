import type { Maaling } from './maaling.ts';

/** How the cold build grows from one size to the next: ratio of the cost over ratio of the methods. 1 is linear. */
export interface Vekst {
  fra: number;
  til: number;
  klokke: number;
  cpu: number;
  minne: number;
}

/** The growth between each pair of sizes that follow each other. */
export function vekst(maalinger: readonly Maaling[]): Vekst[] {
  const stigende = [...maalinger].sort((a, b) => a.metoder - b.metoder);
  return stigende.slice(1).map((stor, nr) => {
    const liten = stigende[nr] ?? stor;
    const flere = stor.metoder / liten.metoder;
    const per = (av: 'klokke' | 'cpu' | 'minne') => stor.kald[av] / liten.kald[av] / flere;
    return { fra: liten.metoder, til: stor.metoder, klokke: per('klokke'), cpu: per('cpu'), minne: per('minne') };
  });
}
