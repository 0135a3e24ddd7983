const BREDDE = 30;
/** Milliseconds between two drawings: more often is only flicker. */
const PAUSE = 80;

/** A line that shows how far the work has come, drawn over itself. On anything but a terminal it is silent. */
export function lagFramdrift(ut: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
  let sist = 0;
  let lengst = 0;
  return {
    vis(hva: string, gjort: number, av: number): void {
      if (!ut.isTTY || Date.now() - sist < PAUSE) return;
      sist = Date.now();
      const fylt = av === 0 ? 0 : Math.floor((BREDDE * gjort) / av);
      const linje = `${'█'.repeat(fylt)}${'░'.repeat(BREDDE - fylt)} ${hva}: ${gjort} av ${av}`;
      lengst = Math.max(lengst, linje.length);
      ut.write(`\r${linje.padEnd(lengst)}`);
    },
    ferdig(): void {
      if (ut.isTTY && lengst > 0) ut.write(`\r${' '.repeat(lengst)}\r`);
    },
  };
}
