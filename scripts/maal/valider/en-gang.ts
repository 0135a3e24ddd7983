import { valider } from '../../valider/valider.ts';

/** What one run of the validator took, start of Node and reading of code included. */
export interface Kjoring {
  /** Milliseconds by the clock, and of the processors together. */
  klokke: number;
  prosessor: number;
  /** The most memory in use at once, in MB. */
  minne: number;
  filer: number;
  feil: number;
}

const [rot = '', arbeidere] = process.argv.slice(2);
const { feil, antallFiler } = await valider({
  rot,
  idag: '2026-11-20',
  ...(arbeidere === undefined ? {} : { arbeidere: Number(arbeidere) }),
});
const { user, system } = process.cpuUsage();
const kjoring: Kjoring = {
  klokke: performance.now(),
  prosessor: (user + system) / 1000,
  minne: process.resourceUsage().maxRSS / 1024,
  filer: antallFiler,
  feil: feil.length,
};
console.log(JSON.stringify(kjoring));
