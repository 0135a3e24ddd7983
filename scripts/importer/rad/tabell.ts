import { nyFeil, type Feil, type Merknad } from '../../valider/feil.ts';
import type { Kolonne } from '../kolonner.ts';
import { kolonnebokstaver, type Ark, type Arkrad, type Celle } from '../les/ark.ts';
import type { Gjenkjenner } from './overskrift.ts';

/** Headers are looked for among the first rows with something in them. */
const LETERADER = 25;
const MINST_KJENTE = 2;
const FLEST_NEVNT = 8;

/** A sheet whose columns are known. */
export interface Tabell {
  ark: Ark;
  /** Column number → what it holds. */
  kolonner: ReadonlyMap<number, Kolonne>;
  /** Column number → header, as it is written. */
  overskrifter: ReadonlyMap<number, string>;
  rader: readonly Arkrad[];
  /** What stands above the headers, and the row of headers itself when it holds more than that. */
  over: readonly Arkrad[];
}

/** How many different known columns some texts are the headers of. */
export const antallKjente = (tekster: readonly string[], kjenn: Gjenkjenner): number =>
  new Set(tekster.map((tekst) => kjenn(tekst)?.id).filter((id) => id !== undefined)).size;

function finnOverskriftsrad({ rader }: Ark, kjenn: Gjenkjenner): number {
  const poeng = rader.slice(0, LETERADER).map(({ celler }) =>
    antallKjente(
      celler.map(({ tekst }) => tekst),
      kjenn,
    ),
  );
  const flest = Math.max(0, ...poeng);
  return flest < MINST_KJENTE ? -1 : poeng.indexOf(flest);
}

const ramse = (navn: readonly string[]) => {
  const nevnt = navn
    .slice(0, FLEST_NEVNT)
    .map((ett) => `«${ett}»`)
    .join(', ');
  return navn.length > FLEST_NEVNT ? `${nevnt} og ${navn.length - FLEST_NEVNT} til` : nevnt;
};

const kort = (tekst: string) => {
  const flat = tekst.replaceAll(/\s+/gu, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
};

function sjekkOverskrifter(
  celler: readonly Celle[],
  kjente: ReadonlyMap<number, Kolonne>,
  nr: number,
): Merknad[] {
  const merknader: Merknad[] = [];
  const ukjente = celler.filter(({ kolonne }) => !kjente.has(kolonne)).map(({ tekst }) => kort(tekst));
  if (ukjente.length > 0) {
    const antall = ukjente.length === 1 ? 'En kolonne er ukjent' : `${ukjente.length} kolonner er ukjente`;
    merknader.push({
      melding: `${antall}, og er ikke tatt med i utkastene: ${ramse(ukjente)}.`,
      råd: 'Innholdet står i rapportfilen. Er kolonnen kjent under et annet navn, kan det legges til i scripts/importer/kolonner.yaml.',
      alvor: 'advarsel',
      linje: nr,
    });
  }
  const personer = celler
    .filter(({ kolonne }) => kjente.get(kolonne)?.slag === 'person')
    .map(({ tekst }) => kort(tekst));
  if (personer.length > 0) {
    merknader.push({
      melding: `Kolonner om personer er ikke lest: ${ramse(personer)}.`,
      råd: 'Navn, telefon og e-post skal ikke inn i basen. Skriv en rolle som kontakt i utkastet.',
      alvor: 'advarsel',
      linje: nr,
    });
  }
  const perId = Map.groupBy(celler, ({ kolonne }) => kjente.get(kolonne)?.id);
  for (const [id, like] of perId) {
    const kolonne = like[0] && kjente.get(like[0].kolonne);
    if (
      id === undefined ||
      !kolonne ||
      kolonne.slag === 'person' ||
      like.length <= Math.max(1, kolonne.antall)
    )
      continue;
    const steder = like.map((celle) => kolonnebokstaver(celle.kolonne)).join(', ');
    merknader.push({
      melding: `Kolonnene ${steder} betyr det samme: ${ramse(like.map(({ tekst }) => kort(tekst)))}.`,
      råd: 'I hver rad er den første med tekst brukt. Står det noe annet i de andre, er det i rapportfilen.',
      alvor: 'advarsel',
      linje: nr,
    });
  }
  return merknader;
}

/** Whether a row of headers holds more than headers that the message names: a report may have run into it. */
function erOverlesset(celler: readonly Celle[], kjente: ReadonlyMap<number, Kolonne>): boolean {
  const ukjente = celler.filter(({ kolonne }) => !kjente.has(kolonne));
  return ukjente.length > FLEST_NEVNT || ukjente.some(({ tekst }) => kort(tekst) !== tekst.trim());
}

const INGEN: Merknad = {
  melding: 'Fant ingen rad med overskrifter vi kjenner.',
  råd: 'Øverst må det stå hva kolonnene er, for eksempel «Navn på tiltaket» og «Beskrivelse av tiltaket». Malen er public/maler/rapportering.xlsx.',
};

/** The columns of a sheet and the rows below its headers; `undefined` with a message when it has none we know. */
export function finnTabell(ark: Ark, kjenn: Gjenkjenner): { tabell?: Tabell; feil: Feil[] } {
  const plass = finnOverskriftsrad(ark, kjenn);
  const rad = ark.rader[plass];
  const noter = (merknad: Merknad): Feil =>
    nyFeil(ark.fil, 'overskrifter', { ...merknad, felt: ark.navn === '' ? '' : `ark ${ark.navn}` });
  if (!rad) return { feil: [noter({ ...INGEN, linje: ark.rader[0]?.nr ?? 1 })] };
  const kolonner = new Map(
    rad.celler.flatMap(({ kolonne, tekst }): [number, Kolonne][] => {
      const kjent = kjenn(tekst);
      return kjent ? [[kolonne, kjent]] : [];
    }),
  );
  const overskrifter = new Map(rad.celler.map(({ kolonne, tekst }) => [kolonne, kort(tekst)]));
  const rader = ark.rader.slice(plass + 1);
  const feil = sjekkOverskrifter(rad.celler, kolonner, rad.nr).map(noter);
  if (rader.length === 0) {
    const melding = 'Det er ingen rader under overskriftene.';
    feil.push(noter({ melding, råd: 'Fyll ut én rad for hvert tiltak.', linje: rad.nr }));
  }
  return {
    tabell: {
      ark,
      kolonner,
      overskrifter,
      rader,
      over: ark.rader.slice(0, erOverlesset(rad.celler, kolonner) ? plass + 1 : plass),
    },
    feil,
  };
}
