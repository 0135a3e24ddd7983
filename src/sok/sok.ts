import { flett, type FlettetTreff } from './fletting.ts';
import { uttrykksnokkel, type Leksikon, type Utenfor } from './leksikon.ts';
import type { Motor } from './motor.ts';
import { lagPlan, type Ledd, type Slag, type Variant } from './plan.ts';
import { SIDETYPER } from './sokepost.ts';

export interface Sokesvar {
  treff: FlettetTreff[];
  /** Words the answer rests on that the reader did not write, by how they came in. */
  ogsa: { slag: Slag; skrevet: string; term: string }[];
  /** A topic the base does not hold, when the query is about one. */
  utenfor: Utenfor | undefined;
}

const REKKEFOLGE = Object.keys(SIDETYPER);
/** A page of another kind leads when it answers this much better than the best method. Terms explain; they seldom answer. */
const KLART_BEDRE: Readonly<Record<string, number>> = { forskning: 1.25, veiledninger: 1.2, begreper: 1.9 };
/** Hits under this share of the best are noise. */
const BUNN = 0.12;
const FLEST_TREFF = 400;
/** Variants this near to what was written are asked for first. */
const NAER = 0.85;
const NOK = { treff: 3, poeng: 0.55 } as const;

const samling = ({ treff }: FlettetTreff) => treff.split('/')[0] ?? '';
const type = (treff: FlettetTreff) => REKKEFOLGE.indexOf(samling(treff));

/** Strong before weak; within a strength methods, studies, guides, terms. A clearly best answer leads. */
function ordne(treff: readonly FlettetTreff[]): FlettetTreff[] {
  const [beste] = treff;
  if (!beste) return [];
  const metode = treff.find((ett) => type(ett) === 0)?.poeng ?? 0;
  const leder = treff.slice(0, 8).find((ett) => type(ett) !== 0 && ett.poeng > (KLART_BEDRE[samling(ett)] ?? 1) * metode);
  const forst = leder && leder.styrke !== 'svak' ? [leder] : [];
  const resten = treff
    .filter((ett) => !forst.includes(ett) && ett.poeng >= BUNN * beste.poeng)
    .sort((a, b) => Number(a.styrke === 'svak') - Number(b.styrke === 'svak') || type(a) - type(b) || b.poeng - a.poeng);
  return [...forst, ...resten].slice(0, FLEST_TREFF);
}

/** A method whose title, other names or summary answer stands before a term of the same name: people come for what was done. */
const METODE_FOR_BEGREP = { emne: 0.74, poeng: 0.45 } as const;

/** Entries that go by exactly the name that was written come first, methods before terms. */
function forstMedNavn(navngitte: readonly string[], treff: readonly FlettetTreff[]): FlettetTreff[] {
  const kjente = new Map(treff.map((ett) => [ett.treff, ett]));
  const forst = navngitte
    .map((ett): FlettetTreff => ({ dekket: [], emne: 1, poeng: 1, ...kjente.get(ett), treff: ett, styrke: 'sterk' }))
    .sort((a, b) => type(a) - type(b));
  const resten = treff.filter((ett) => !navngitte.includes(ett.treff));
  const [beste] = resten;
  const bareBegreper = forst.length > 0 && forst.every((ett) => samling(ett) === 'begreper');
  if (bareBegreper && beste && type(beste) === 0 && beste.emne >= METODE_FOR_BEGREP.emne && beste.poeng >= METODE_FOR_BEGREP.poeng) {
    return [beste, ...forst, ...resten.slice(1)];
  }
  return [...forst, ...resten];
}

/** Asks for the chosen variants of every ledd, and fuses the answers. */
async function spor(ledd: readonly Ledd[], motor: Motor, velg: (variant: Variant) => boolean): Promise<FlettetTreff[]> {
  const leddsvar = await Promise.all(
    ledd.map(async (ett) => {
      const varianter = ett.varianter.filter(velg);
      return { ledd: { ...ett, varianter }, svar: await Promise.all(varianter.map(({ term }) => motor(term))) };
    }),
  );
  return flett(leddsvar);
}

/** True when what the reader wrote answers well by itself: asking for more words would only cost time. */
function erNok(treff: readonly FlettetTreff[]): boolean {
  const sterke = treff.filter(({ styrke }) => styrke === 'sterk');
  return sterke.length >= NOK.treff && (sterke[0]?.poeng ?? 0) >= NOK.poeng;
}

function finnUtenfor(q: string, leksikon: Leksikon): Utenfor | undefined {
  const spurt = ` ${uttrykksnokkel(q)} `;
  return leksikon.utenfor.find(({ ord }) => ord.some((ett) => spurt.includes(` ${uttrykksnokkel(ett)} `)));
}

/**
 * Answers a query: plans it, asks the index for each term, and fuses the answers by what they say of each
 * page. Never throws for what the reader wrote; rejects only when the index does.
 */
export async function sok(q: string, leksikon: Leksikon, motor: Motor, medNavn: (q: string) => readonly string[]): Promise<Sokesvar> {
  const utenfor = finnUtenfor(q, leksikon);
  const plan = lagPlan(q, leksikon);
  if (plan.frase !== undefined) {
    const funnet = await motor(`"${plan.frase}"`);
    const treff = funnet.map(({ treff: side }, nr) => ({ treff: side, emne: 1, poeng: 1 / (nr + 1), styrke: 'sterk' as const, dekket: [] }));
    return { treff, ogsa: [], utenfor };
  }
  const naere = await spor(plan.ledd, motor, ({ vekt }) => vekt >= NAER);
  const flettet = erNok(naere) ? naere : await spor(plan.ledd, motor, () => true);
  const treff = forstMedNavn(medNavn(q), ordne(utenfor ? flettet.map((ett) => ({ ...ett, styrke: 'svak' as const })) : flettet));
  const brukt = treff.slice(0, 5).flatMap(({ dekket }) => dekket);
  const ogsa = new Map(brukt.filter(({ slag }) => slag !== 'skrevet' && slag !== 'form').map((ett) => [ett.term, ett]));
  return { treff, ogsa: [...ogsa.values()], utenfor };
}
