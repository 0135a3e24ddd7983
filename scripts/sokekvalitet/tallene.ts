import { VEKTER, type Vekter } from '../../src/sok/vekter.ts';

/** Every number of the ranking by its path, `felt.tittel`. */
export function tallene(vekter: Vekter): Map<string, number> {
  return new Map(
    Object.entries(vekter).flatMap(([navn, verdi]): [string, number][] =>
      typeof verdi === 'number'
        ? [[navn, verdi]]
        : Object.entries(verdi).map(([under, tall]) => [`${navn}.${under}`, tall]),
    ),
  );
}

const erVekter = (verdi: Record<string, unknown>): verdi is Record<string, unknown> & Vekter =>
  Object.keys(VEKTER).every((navn) => Object.hasOwn(verdi, navn));

/** The same numbers with one changed. */
export function medTall(vekter: Vekter, sti: string, endre: (tall: number) => number): Vekter {
  const [navn = '', under] = sti.split('.');
  const nye = Object.fromEntries(
    Object.entries(vekter).map(([ett, verdi]): [string, unknown] => {
      if (ett !== navn) return [ett, verdi];
      if (typeof verdi === 'number') return [ett, endre(verdi)];
      const felt = Object.entries(verdi).map(([f, tall]) => [f, f === under ? endre(tall) : tall] as const);
      return [ett, Object.fromEntries(felt)];
    }),
  );
  return erVekter(nye) ? nye : vekter;
}
