import { ordene } from '../norsk/normaliser.ts';
import { flett, type FlettetTreff } from './fletting.ts';
import { uttrykksnokkel, type Leksikon, type Utenfor } from './leksikon.ts';
import type { Motor } from './motor.ts';
import { lagPlan, type Ledd, type Planvalg } from './plan.ts';
import { SIDETYPER } from './sokepost.ts';
import { erVeiledende, spurtBegrep } from './sporsmalsform.ts';
import type { Slag, Variant } from './varianter.ts';
import { VEKTER, type Vekter } from './vekter.ts';

export interface Sokesvar {
  treff: FlettetTreff[];
  /** Words the answer rests on that the reader did not write, by how they came in. */
  ogsa: { slag: Slag; skrevet: string; term: string }[];
  /** A topic the base does not hold, when the query is about one. */
  utenfor: Utenfor | undefined;
}

/** Entries that go by exactly the name that was written. */
export type Navneoppslag = (q: string) => readonly string[] | Promise<readonly string[]>;

const REKKEFOLGE = Object.keys(SIDETYPER);
/** The best answers lead, whatever they are; the rest stand by kind. */
const LEDER = 3;
/** Hits under this share of the best are noise. */
const BUNN = 0.12;
const FLEST_TREFF = 400;
/** Variants this near to what was written are asked for first. */
const NAER = 0.85;
const NOK = { treff: 3, poeng: 0.55 } as const;
/** What a page is taken to answer when it has the name, but the index does not give it. */
const BARE_NAVN = 0.6;
/** What is left of a weak hit's score among the best answers. */
const SVAK = 0.8;

const samling = ({ treff }: FlettetTreff) => treff.split('/')[0] ?? '';
const type = (treff: FlettetTreff) => REKKEFOLGE.indexOf(samling(treff));
const svak = ({ styrke }: FlettetTreff) => Number(styrke === 'svak');
const TRINN = ['sterk', 'middels', 'svak'];
const trinn = ({ styrke }: FlettetTreff) => TRINN.indexOf(styrke);

/** What the query is about: all of it, or what it asks the meaning of. Also the name to look entries up by. */
export const navnesporring = (q: string): string => spurtBegrep(q) ?? q;

/** The hits with scores that say how well each answers as the kind of page it is, and by the name it goes by. */
function justerte(
  q: string,
  treff: readonly FlettetTreff[],
  navngitte: readonly string[],
  vekter: Vekter,
): FlettetTreff[] {
  const typevekt: Readonly<Record<string, number>> = vekter.type;
  const veiledende = erVeiledende(q) ? vekter.veiledende : 1;
  const kjente = new Set(treff.map((ett) => ett.treff));
  const bareNavn = navngitte
    .filter((ett) => !kjente.has(ett))
    .map((ett): FlettetTreff => ({ treff: ett, dekket: [], emne: 1, poeng: BARE_NAVN, styrke: 'sterk' }));
  return [...treff, ...bareNavn].map((ett) => {
    const heterDet = navngitte.includes(ett.treff);
    const poeng =
      ett.poeng *
      (typevekt[samling(ett)] ?? 1) *
      (samling(ett) === 'veiledninger' ? veiledende : 1) *
      (heterDet && samling(ett) === 'begreper' ? vekter.begrepsnavn : 1);
    return { ...ett, poeng, ...(heterDet ? { emne: 1, styrke: 'sterk' as const } : {}) };
  });
}

/**
 * Entries by exactly the name come first, terms only when somebody asks what the word means, and the best answers
 * lead. After them strong before weak, and within a strength methods, studies, guides, terms.
 */
function ordne(treff: readonly FlettetTreff[], navngitte: readonly string[], spurtOmBetydning: boolean): FlettetTreff[] {
  const forst = (ett: FlettetTreff) =>
    Number(navngitte.includes(ett.treff) && (spurtOmBetydning || samling(ett) !== 'begreper'));
  const rangert = [...treff].sort((a, b) => forst(b) - forst(a) || b.poeng * SVAK ** svak(b) - a.poeng * SVAK ** svak(a));
  const beste = Math.max(0, ...treff.map(({ poeng }) => poeng));
  const resten = rangert
    .slice(LEDER)
    .filter((ett) => forst(ett) === 1 || ett.poeng >= BUNN * beste)
    .sort((a, b) => forst(b) - forst(a) || trinn(a) - trinn(b) || type(a) - type(b) || b.poeng - a.poeng);
  return [...rangert.slice(0, LEDER), ...resten].slice(0, FLEST_TREFF);
}

/** Asks for the chosen variants of every ledd, and fuses the answers. */
async function spor(
  ledd: readonly Ledd[],
  motor: Motor,
  vekter: Vekter,
  velg: (variant: Variant) => boolean,
): Promise<FlettetTreff[]> {
  const leddsvar = await Promise.all(
    ledd.map(async (ett) => {
      const varianter = ett.varianter.filter(velg);
      return { ledd: { ...ett, varianter }, svar: await Promise.all(varianter.map(({ term }) => motor(term))) };
    }),
  );
  return flett(leddsvar, vekter);
}

/** True when what the reader wrote answers well by itself: asking for more words would only cost time. */
function erNok(treff: readonly FlettetTreff[]): boolean {
  const sterke = treff.filter(({ styrke }) => styrke === 'sterk');
  return sterke.length >= NOK.treff && (sterke[0]?.poeng ?? 0) >= NOK.poeng;
}

/** Shortest stem of a topic that also stands for compounds that begin with it: dagpenger → dagpengesøknad. */
const KORTESTE_FORLEDD = 7;

function finnUtenfor(q: string, leksikon: Leksikon): Utenfor | undefined {
  const spurt = ` ${uttrykksnokkel(q)} `;
  const ukjente = ordene(q).filter((ett) => leksikon.brukt(ett) === 0);
  const begynner = (emne: string) => emne.length >= KORTESTE_FORLEDD && ukjente.some((ett) => ett.startsWith(emne));
  const spurtOm = (emne: string) => spurt.includes(` ${emne} `) || begynner(emne);
  return leksikon.utenfor.find(({ ord }) => ord.some((ett) => spurtOm(uttrykksnokkel(ett))));
}

/**
 * Answers a query: plans it, asks the index for each term, and fuses the answers by what they say of each
 * page. Never throws for what the reader wrote; rejects only when the index does.
 */
export async function sok(
  q: string,
  leksikon: Leksikon,
  motor: Motor,
  medNavn: Navneoppslag,
  valg: Planvalg = {},
): Promise<Sokesvar> {
  const { vekter = VEKTER } = valg;
  const utenfor = finnUtenfor(q, leksikon);
  const kjerne = valg.noyaktig === true ? q : navnesporring(q);
  const plan = lagPlan(kjerne, leksikon, valg);
  if (plan.frase !== undefined) {
    const funnet = await motor(`"${plan.frase}"`);
    const treff = funnet.map(({ treff: side }, nr) => ({ treff: side, emne: 1, poeng: 1 / (nr + 1), styrke: 'sterk' as const, dekket: [] }));
    return { treff, ogsa: [], utenfor };
  }
  const [naere, navngitte] = await Promise.all([
    spor(plan.ledd, motor, vekter, ({ vekt }) => vekt >= NAER),
    medNavn(kjerne),
  ]);
  const flettet = erNok(naere) ? naere : await spor(plan.ledd, motor, vekter, () => true);
  const funnet = utenfor ? flettet.map((ett) => ({ ...ett, styrke: 'svak' as const })) : flettet;
  const treff = ordne(justerte(q, funnet, navngitte, vekter), navngitte, kjerne !== q);
  const brukt = treff.slice(0, 5).flatMap(({ dekket }) => dekket);
  const ogsa = new Map(
    brukt
      .filter(({ slag }) => slag !== 'skrevet' && slag !== 'form')
      .map(({ slag, skrevet, term, vist }) => [term, { slag, skrevet, term: vist }]),
  );
  return { treff, ogsa: [...ogsa.values()], utenfor };
}
