import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a load of many clients ended with. */
export interface Lastsvar {
  foresporsler: number;
  /** Connections refused or broken, answers cut or too late. */
  brudd: number;
  /** Answers other than 2xx and 3xx. */
  feilsvar: number;
  /** Requests a second, in all. */
  takt: number;
}

const tall = (tekst: string, monster: RegExp) => Number(monster.exec(tekst)?.[1] ?? 0);

/** Reads what wrk 4 prints. */
export function lesWrk(ut: string): Lastsvar {
  const brudd = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(ut) ?? [];
  return {
    foresporsler: tall(ut, /(\d+) requests in/u),
    brudd: brudd.slice(1).reduce((sum, ett) => sum + Number(ett), 0),
    feilsvar: tall(ut, /Non-2xx or 3xx responses: (\d+)/u),
    takt: tall(ut, /Requests\/sec:\s+([\d.]+)/u),
  };
}

const lua = (stier: readonly string[]) => `
local stier = { ${stier.map((sti) => JSON.stringify(sti)).join(', ')} }
local nr = 0
request = function()
  nr = nr % #stier + 1
  return wrk.format("GET", stier[nr], { ["Accept-Encoding"] = "gzip" })
end
`;

/** Lets `klienter` clients ask for `stier` in turn for `sekunder` seconds with wrk. Loopback only. */
export async function last(
  adresse: string,
  stier: readonly string[],
  { klienter, sekunder, mappe }: { klienter: number; sekunder: number; mappe: string },
): Promise<Lastsvar> {
  const skript = join(mappe, 'last.lua');
  await writeFile(skript, lua(stier));
  const wrk = spawn('wrk', ['-t2', `-c${klienter}`, `-d${sekunder}s`, '--timeout', '5s', '-s', skript, adresse]);
  let ut = '';
  wrk.stdout.on('data', (bit: Buffer) => (ut += bit.toString()));
  await new Promise((losning, avvis) => wrk.once('error', avvis).once('close', losning));
  return lesWrk(ut);
}
