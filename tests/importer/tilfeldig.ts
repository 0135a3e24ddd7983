/** A stream of numbers 0–1 that is the same for the same seed (mulberry32). */
export function lagTilfeldig(fro: number) {
  let tilstand = fro >>> 0;
  const neste = (): number => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let tall = Math.imul(tilstand ^ (tilstand >>> 15), tilstand | 1);
    tall ^= tall + Math.imul(tall ^ (tall >>> 7), tall | 61);
    return ((tall ^ (tall >>> 14)) >>> 0) / 2 ** 32;
  };
  const heltall = (under: number): number => Math.floor(neste() * under);
  const velg = <T>(liste: readonly T[]): T => {
    const valgt = liste[heltall(liste.length)];
    if (valgt === undefined) throw new Error('Listen er tom.');
    return valgt;
  };
  return { neste, heltall, velg };
}

export type Tilfeldig = ReturnType<typeof lagTilfeldig>;
