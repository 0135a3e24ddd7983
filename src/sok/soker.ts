import { verdierFor } from './data/fasettkolonner.ts';
import { nokkelFor } from './data/filer.ts';
import type { Navneskive } from './data/navneskive.ts';
import type { Sokedata } from './data/sokedata.ts';
import { lagLeksikon } from './leksikon.ts';
import { medMinne } from './motor.ts';
import { lagNavneoppslag } from './navn.ts';
import type { Planvalg } from './plan.ts';
import { pagefindmotor, type PagefindModul } from './pagefind.ts';
import { sok, type Sokesvar } from './sok.ts';
import { lagSvarmotor } from './svarmotor.ts';

/** Answers a query. Hits are named by collection and number (`nokkelFor`). */
export type Soker = (q: string, valg?: Planvalg) => Promise<Sokesvar>;

/**
 * The whole search over its own data. Fetches the word list; the rest as queries need it. `lastPagefind` is
 * asked for phrases only: where words stand beside each other is known by Pagefind alone.
 */
export async function lagSoker(
  data: Sokedata,
  lastPagefind: () => Promise<PagefindModul>,
  minne?: number,
): Promise<Soker> {
  const [{ svarskiver, ...leksikonfil }, { antall, fasetter }] = await Promise.all([data.leksikon(), data.fasetter()]);
  const leksikon = lagLeksikon(leksikonfil);
  const nokler = Array.from({ length: antall }, (_, nr) => nokkelFor(verdierFor(fasetter.type, nr)[0] ?? '', nr));
  const motor = lagSvarmotor({
    leksikon,
    svarskiver,
    hentSkive: (nr) => data.svarskive(nr),
    nokkel: (nr) => nokler[nr] ?? '',
    frasemotor: async (frase) => {
      const [modul, fragmenter] = await Promise.all([lastPagefind(), data.fragmenter()]);
      return pagefindmotor(modul, Object.fromEntries(fragmenter.map((id, nr) => [id, nokler[nr] ?? ''])))(frase);
    },
  });
  const husker = medMinne(motor, minne);
  const oppslag = new Map<Navneskive, (q: string) => readonly string[]>();
  const navngitt = (skive: Navneskive) => {
    const kjent = oppslag.get(skive) ?? lagNavneoppslag(skive.navn);
    oppslag.set(skive, kjent);
    return kjent;
  };
  return (q, valg) => sok(q, leksikon, husker, async (navn) => navngitt(await data.navneskive(navn))(navn), valg);
}
