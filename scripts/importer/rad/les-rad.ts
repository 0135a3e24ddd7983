import { nyFeil, type Feil, type Merknad } from '../../valider/feil.ts';
import type { Kolonne } from '../kolonner.ts';
import { skjerm } from '../kontroll/personer.ts';
import { kolonnebokstaver, type Arkrad, type Celle } from '../les/ark.ts';
import { datoAvTall, lesDato, lesPeriode } from '../verdier/dato.ts';
import { lesSkala, type Skalaverdi } from '../verdier/skala.ts';
import { lesTall } from '../verdier/tall.ts';
import { rensTekst } from '../verdier/tekst.ts';
import type { Par, Rapportrad, Svar } from './rapportrad.ts';
import type { Tabell } from './tabell.ts';
import { lesValg } from './les-valg.ts';
import type { Valgliste } from './valglister.ts';

type Noter = (celle: Celle, merknad: Merknad & { regel?: string }) => void;

interface Bygger {
  tekster: Map<string, Svar>;
  tall: Map<string, number>;
  tider: Map<string, string>;
  valg: Map<string, string[]>;
  skala: Map<string, Skalaverdi>;
  ubrukt: Par[];
  noter: Noter;
}

type Tolker = (
  bygger: Bygger,
  kolonne: Kolonne,
  celle: Celle,
  lister: (navn: string) => Valgliste,
) => boolean | Merknad;

const advarsel = (melding: string, råd: string): Merknad => ({ melding, råd, alvor: 'advarsel' });
const IKKE_MED = 'Opplysningen er ukjent i utkastet. Teksten står i rapportfilen.';

/** Whether the field is free; the first column with something in it is the one that counts. */
function sett<V>(kart: Map<string, V>, id: string, verdi: V): boolean {
  if (kart.has(id)) return kart.get(id) === verdi;
  kart.set(id, verdi);
  return true;
}

const lesTekst: Tolker = ({ tekster }, { id }, { tekst, sted }) => {
  const tidligere = tekster.get(id);
  if (tidligere === undefined) tekster.set(id, { tekst, sted });
  return tidligere === undefined || tidligere.tekst === tekst;
};

const lesTid: Tolker = ({ tider }, { id }, { tekst, tall, dag }) => {
  const tolket = dag === undefined ? (tall === undefined ? lesDato(tekst) : datoAvTall(tall)) : { tid: dag };
  if (tolket === undefined) return true;
  return 'tid' in tolket ? sett(tider, id, tolket.tid) : advarsel(tolket.melding, IKKE_MED);
};

const TOLKERE: Readonly<Record<Exclude<Kolonne['slag'], 'person'>, Tolker>> = {
  linje: lesTekst,
  tekst: lesTekst,
  dato: lesTid,
  tall: ({ tall }, { id }, celle) => {
    const tolket = celle.tall === undefined ? lesTall(celle.tekst) : { tall: celle.tall };
    if (tolket === undefined) return true;
    return 'tall' in tolket ? sett(tall, id, tolket.tall) : advarsel(tolket.melding, IKKE_MED);
  },
  periode: ({ tider }, _kolonne, { tekst }) => {
    const tolket = lesPeriode(tekst);
    if (tolket === undefined) return true;
    if ('melding' in tolket) return advarsel(tolket.melding, IKKE_MED);
    const { start, slutt } = tolket;
    return sett(tider, 'start', start) && (slutt === undefined || sett(tider, 'slutt', slutt));
  },
  skala: ({ skala }, { id }, { tekst }) => {
    const tolket = lesSkala(tekst);
    if (tolket === undefined) return true;
    return 'verdi' in tolket ? sett(skala, id, tolket.verdi) : advarsel(tolket.melding, IKKE_MED);
  },
  valg: lesValg,
  flervalg: lesValg,
};

/** Amounts, days and case numbers look like phone numbers, and are read as what they are. */
const skalSkjermes = (kolonne: Kolonne | undefined, { tall, dag }: Celle) =>
  tall === undefined &&
  dag === undefined &&
  (kolonne === undefined ||
    (['linje', 'tekst', 'valg', 'flervalg'].includes(kolonne.slag) && kolonne.id !== 'prosjektnummer'));

function rens(celle: Celle, kolonne: Kolonne | undefined, noter: Noter): Celle {
  const { tekst, tapt, reparert } = rensTekst(celle.tekst);
  if (tapt)
    noter(
      celle,
      advarsel('Æ, ø eller å er gått tapt i teksten, og står som «[?]».', 'Skriv ordene på nytt i utkastet.'),
    );
  if (reparert)
    noter(
      celle,
      advarsel('Æ, ø og å var ødelagt i teksten, og er satt inn igjen.', 'Se etter at ordene er riktige.'),
    );
  const { tekst: uten, slag } = skalSkjermes(kolonne, celle) ? skjerm(tekst) : { tekst, slag: [] };
  for (const ett of slag) {
    const melding = `Teksten har noe som ser ut som ${ett === 'navn' ? 'et navn på en person' : ett === 'e-postadresse' ? 'en privat e-postadresse' : `et ${ett}`}. Det er tatt ut av utkastet.`;
    noter(celle, {
      ...advarsel(melding, 'Se i cellen. Skriv rollen i stedet, som «veilederen» eller «prosjektansvarlig».'),
      regel: 'personopplysninger',
    });
  }
  return { ...celle, tekst: uten };
}

/** A column of names and numbers that holds more than this, holds something else: then the row has slipped. */
const LENGSTE_PERSONCELLE = 60;

/** Reads one row of a table. Nothing in it is lost: what has no place in a draft is in `ubrukt`. */
export function lesRad(
  { ark, kolonner, overskrifter }: Tabell,
  rad: Arkrad,
  lister: (navn: string) => Valgliste,
): Rapportrad {
  const feil: Feil[] = [];
  const alt: Par[] = [];
  const noter: Noter = ({ sted }, merknad) => {
    const felt = ark.navn === '' ? sted : `${ark.navn}, ${sted}`;
    const { regel = 'verdi', ...resten } = merknad;
    feil.push(nyFeil(ark.fil, regel, { ...resten, felt, linje: rad.nr }));
  };
  const bygger: Bygger = {
    tekster: new Map(),
    tall: new Map(),
    tider: new Map(),
    valg: new Map(),
    skala: new Map(),
    ubrukt: [],
    noter,
  };
  for (const raa of rad.celler) {
    const kolonne = kolonner.get(raa.kolonne);
    if (kolonne?.slag === 'person' && raa.tekst.length <= LENGSTE_PERSONCELLE) continue;
    const celle = rens(raa, kolonne, noter);
    if (celle.tekst === '') continue;
    const par: Par = [
      overskrifter.get(raa.kolonne) ?? `Kolonne ${kolonnebokstaver(raa.kolonne)}`,
      celle.tekst,
    ];
    alt.push(par);
    const svar =
      kolonne && kolonne.slag !== 'person' ? TOLKERE[kolonne.slag](bygger, kolonne, celle, lister) : false;
    if (svar === true) continue;
    bygger.ubrukt.push(par);
    if (svar !== false) noter(celle, svar);
  }
  const { noter: _noter, ...lest } = bygger;
  return { fil: ark.fil, ark: ark.navn, nr: rad.nr, ...lest, alt, feil };
}
