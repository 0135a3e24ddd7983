import { holder, type Lager, type Lagret } from './lager.ts';
import { spor, VALG, type Lenkevalg } from './spor.ts';

/** How many hosts are asked at the same time; each of them one request at a time. */
const SAMTIDIG = 6;

interface Kontroll {
  adresser: readonly string[];
  lager: Lager;
  idag: string;
  valg?: Lenkevalg;
  /** Told after each answer. */
  fremdrift?: (ferdige: number, alle: number) => void;
}

/**
 * The answer of every address: from before where it still holds, else asked for now, with a rest between two
 * requests to the same host. Never rejects.
 */
export async function kontroller({ adresser, lager, idag, valg = VALG, fremdrift }: Kontroll): Promise<Map<string, Lagret>> {
  const svar = new Map<string, Lagret>();
  const vente: string[] = [];
  for (const adresse of adresser) {
    const kjent = lager.get(adresse);
    if (kjent && holder(kjent, idag)) svar.set(adresse, kjent);
    else vente.push(adresse);
  }
  const verter = [...Map.groupBy(vente, (adresse) => new URL(adresse).host).values()];
  const arbeid = async () => {
    for (let vert = verter.shift(); vert; vert = verter.shift()) {
      for (const [nr, adresse] of vert.entries()) {
        if (nr > 0) await valg.vent(valg.mellomrom);
        svar.set(adresse, { ...(await spor(adresse, valg)), dag: idag });
        fremdrift?.(svar.size, adresser.length);
      }
    }
  };
  await Promise.all(Array.from({ length: SAMTIDIG }, arbeid));
  return svar;
}
