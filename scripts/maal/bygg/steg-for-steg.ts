import { bygg } from '../../bygg.ts';
import { STEG } from '../../bygg/steg.ts';

/**
 * Builds the project this file lies in, and writes the processor time of each step (ms, this process and its
 * threads) and the peak memory of the process (bytes) as the last line.
 */
const cpu: Record<string, number> = {};
const maal = <A extends unknown[], T>(navn: string, gjor: (...a: A) => Promise<T>) => async (...a: A): Promise<T> => {
  const fra = process.cpuUsage();
  const svar = await gjor(...a);
  const { user, system } = process.cpuUsage(fra);
  cpu[navn] = Math.round((user + system) / 1000);
  return svar;
};
const lyktes = await bygg({
  steg: {
    valider: maal('valider', STEG.valider),
    byggSider: maal('byggSider', STEG.byggSider),
    les: maal('les', STEG.les),
    indekser: maal('indekser', STEG.indekser),
    sjekk: maal('sjekk', STEG.sjekk),
  },
});
console.log(JSON.stringify({ lyktes, cpu, minne: process.resourceUsage().maxRSS * 1024 }));
process.exitCode = lyktes ? 0 : 1;
