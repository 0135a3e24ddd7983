/** The six questions, in the order they are asked. */
export const PASSERIDER = ['behov', 'passform', 'kapasitet', 'kompetanse', 'ledelse', 'samarbeid'] as const;

export type Passerid = (typeof PASSERIDER)[number];

export const PASSERSVAR = { ja: 'Ja', delvis: 'Delvis', nei: 'Nei', 'vet-ikke': 'Vet ikke' } as const;

export type Passersvar = keyof typeof PASSERSVAR;

interface Temaord {
  navn: string;
  /** What to begin with, after «Begynn med». */
  bestemt: string;
  /** Said when the answer is yes. */
  star: string;
  /** The next step when it is not. */
  avklar: string;
  /** Whom in and around the office to ask. */
  spor: string;
}

export const PASSERORD: Readonly<Record<Passerid, Temaord>> = {
  behov: {
    navn: 'Behov',
    bestemt: 'behovet',
    star: 'Dere har mange i målgruppen med dette problemet.',
    avklar: 'Tell hvor mange det gjelder hos dere, og finn ut hva de selv sier at de trenger.',
    spor: 'Veilederne som møter gruppen, og noen som hører til den.',
  },
  passform: {
    navn: 'Passform',
    bestemt: 'å finne ut om metoden passer til kontoret og brukerne deres',
    star: 'Kontoret og brukerne deres ligner på dem metoden er prøvd med.',
    avklar: 'Finn ut hva som er annerledes hos dere, og om det må endres noe som metoden ikke kan være uten.',
    spor: 'Kontoret som har prøvd metoden, og brukerutvalget hos dere.',
  },
  kapasitet: {
    navn: 'Kapasitet',
    bestemt: 'kapasiteten',
    star: 'Dere har folk, tid, lokaler og penger.',
    avklar: 'Finn ut hvem som skal gjøre det, hvor mye tid det tar, og hva som må vike.',
    spor: 'Lederen, teamet det gjelder, og verneombud eller tillitsvalgt.',
  },
  kompetanse: {
    navn: 'Kompetanse',
    bestemt: 'kompetansen',
    star: 'De som skal gjøre det, kan det som trengs.',
    avklar: 'Finn ut hvilken opplæring som trengs, hvem som gir den, og hvor lang tid den tar.',
    spor: 'Fagutvikleren eller fagansvarlig, og kontoret som har prøvd metoden.',
  },
  ledelse: {
    navn: 'Støtte i ledelsen',
    bestemt: 'støtten i ledelsen',
    star: 'Lederne står bak.',
    avklar: 'Legg fram for lederne hva metoden krever, og be om et svar på hva som skal vike.',
    spor: 'NAV-lederen, og både statlig og kommunal side i partnerskapet.',
  },
  samarbeid: {
    navn: 'Samarbeidspartnere',
    bestemt: 'samarbeidet',
    star: 'Partene metoden trenger, er med.',
    avklar: 'Snakk med hver part om hva de skal bidra med, og hva de får igjen for det.',
    spor: 'En leder og en som arbeider med gruppen, hos hver part.',
  },
};

/** What comes first when several things are unsettled: without a need, the rest does not matter. */
const FORST: readonly Passerid[] = ['behov', 'passform', 'ledelse', 'kapasitet', 'kompetanse', 'samarbeid'];

export interface Avklaring {
  navn: string;
  svar: string;
  hva: string;
  spor: string;
}

export interface Passeroppsummering {
  /** One or two honest sentences. Never a score. */
  innledning: string;
  star: readonly string[];
  /** What to sort out, the first first. */
  avklar: readonly Avklaring[];
  ubesvart: readonly string[];
}

function innled(svar: Readonly<Partial<Record<Passerid, Passersvar>>>, apne: readonly Passerid[], ubesvart: number): string {
  const [forst] = apne;
  if (ubesvart === PASSERIDER.length) return 'Du har ikke svart på noe ennå.';
  if (svar.behov === 'nei') {
    return 'Du svarer at behovet ikke er der. Da er det liten grunn til å gå videre med denne metoden, selv om resten passer.';
  }
  if (forst !== undefined) return `Noe må avklares før dere bestemmer dere. Begynn med ${PASSERORD[forst].bestemt}.`;
  return ubesvart > 0
    ? 'Det du har svart på, ligger til rette. Svar på resten før dere bestemmer dere.'
    : 'Du svarer ja på alle seks. Det betyr at mye ligger til rette, ikke at metoden vil virke hos dere.';
}

/** What the answers say, in words: what stands, what to sort out first, whom to ask, what is unanswered. */
export function oppsummerPasser(svar: Readonly<Partial<Record<Passerid, Passersvar>>>): Passeroppsummering {
  const apne = FORST.filter((id) => svar[id] !== undefined && svar[id] !== 'ja');
  const ubesvart = PASSERIDER.filter((id) => svar[id] === undefined);
  return {
    innledning: innled(svar, apne, ubesvart.length),
    star: PASSERIDER.filter((id) => svar[id] === 'ja').map((id) => PASSERORD[id].star),
    avklar: apne.map((id) => ({
      navn: PASSERORD[id].navn,
      svar: PASSERSVAR[svar[id] ?? 'vet-ikke'].toLowerCase(),
      hva: PASSERORD[id].avklar,
      spor: PASSERORD[id].spor,
    })),
    ubesvart: ubesvart.map((id) => PASSERORD[id].navn),
  };
}
