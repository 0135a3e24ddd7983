import { KONTORSTORRELSER } from '../skjema/koder.ts';
import type { Punktliste } from '../skjema/kildehenvisning.ts';
import type { Metode } from '../skjema/metode.ts';
import { ord, ordnavn, slaOpp, type Base } from './base.ts';
import { PASSERIDER, type Passerid } from './passer-oppsummering.ts';

/** What the source says that bears on a question; no points when it says nothing. */
export interface Passergrunnlag {
  tittel: string;
  punkter: readonly string[];
}

export interface Passersporsmal {
  id: Passerid;
  sporsmal: string;
  grunnlag: readonly Passergrunnlag[];
}

const SPORSMAL: Readonly<Record<Passerid, string>> = {
  behov: 'Har dere mange nok i målgruppen, med dette problemet?',
  passform: 'Ligner kontoret og brukerne deres på dem metoden er prøvd med?',
  kapasitet: 'Har dere folk, tid, lokaler og penger til det metoden krever?',
  kompetanse: 'Kan de som skal gjøre det, det metoden krever?',
  ledelse: 'Står lederne bak, også når noe annet må vike?',
  samarbeid: 'Er partene metoden trenger, med?',
};

/** Words that show which question an experience bears on. Veileder and kursleder are not managers. */
const OM: Readonly<Partial<Record<Passerid, RegExp>>> = {
  kapasitet: /stilling|årsverk|kapasitet|ressurs|\btid(en)?\b|penger|midler|kost|lokale/iu,
  kompetanse: /kompetanse|opplær|kurs(et|ing|es)?\b|kunnskap|erfar(ne|ing)|veiledning/iu,
  ledelse: /(?<!\p{L})((NAV-|mellom|topp|enhets|avdelings)?leder(e|en|ne|nes|s)?)(?!\p{L})|ledels|forankr/iu,
  samarbeid: /samarbeid|partner|samordn|nettverk/iu,
};

const punkter = (liste: Punktliste | undefined) => (liste === undefined || liste === 'ukjent' ? [] : liste.punkter);
const tekst = (opplysning: { tekst: string } | 'ukjent') => (opplysning === 'ukjent' ? [] : [opplysning.tekst]);

const paRad = (navn: readonly string[]) => (navn.length === 0 ? [] : [navn.join(' · ')]);

function erfaringer(metode: Metode, id: Passerid): Passergrunnlag[] {
  const monster = OM[id];
  const omDette = (liste: readonly string[]) => liste.filter((punkt) => monster?.test(punkt) === true);
  return [
    { tittel: 'Bidro til at det gikk', punkter: omDette(punkter(metode.suksessfaktorer)) },
    { tittel: 'Gjorde det vanskelig', punkter: omDette(punkter(metode.fallgruver)) },
    { tittel: 'Ville gjort annerledes', punkter: omDette(punkter(metode.villeGjortAnnerledes)) },
  ].filter((del) => del.punkter.length > 0);
}

function krav(base: Base, metode: Metode, id: Passerid): Passergrunnlag[] {
  const { ressurser, kontorstorrelse, overforbarhet } = metode;
  switch (id) {
    case 'behov':
      return [
        { tittel: 'Metoden er for', punkter: [metode.malgruppeBeskrivelse] },
        { tittel: 'Den skal gjøre noe med', punkter: paRad(ordnavn(base, 'utfordringer', metode.utfordringer)) },
      ];
    case 'passform':
      return [
        {
          tittel: 'Kontorstørrelse',
          punkter:
            kontorstorrelse === 'ukjent'
              ? []
              : [`${paRad(kontorstorrelse.passer.map((ett) => KONTORSTORRELSER[ett])).join('')}. ${kontorstorrelse.tekst}`],
        },
        { tittel: 'Taler for at andre kan gjøre det', punkter: overforbarhet === 'ukjent' ? [] : overforbarhet.talerFor },
        { tittel: 'Taler mot', punkter: overforbarhet === 'ukjent' ? [] : overforbarhet.talerMot },
      ];
    case 'kapasitet':
      return [
        { tittel: 'Bemanning', punkter: tekst(ressurser.bemanning) },
        { tittel: 'Utstyr og lokaler', punkter: tekst(ressurser.utstyr) },
        { tittel: 'Kostnad', punkter: tekst(ressurser.kostnad) },
      ];
    case 'kompetanse':
      return [{ tittel: 'Kompetanse', punkter: tekst(ressurser.kompetanse) }];
    case 'ledelse':
      return [];
    case 'samarbeid':
      return [
        {
          tittel: 'Parter',
          punkter: metode.samarbeidsparter.map(({ id: part, rolle }) => {
            const { navn } = ord(base, 'samarbeidsparter', part);
            return rolle === undefined ? navn : `${navn}: ${rolle}`;
          }),
        },
      ];
  }
}

/** The six questions for a method, each with what the source says that bears on it. */
export function passersporsmal(base: Base, metode: Metode): Passersporsmal[] {
  return PASSERIDER.map((id) => ({
    id,
    sporsmal: SPORSMAL[id],
    grunnlag: [...krav(base, metode, id), ...erfaringer(metode, id)],
  }));
}

/** Whom to ask about the method, as a role at an office or the offices that tried it. */
export function hvemSporre(base: Base, { kontakt, utprovinger }: Metode): string {
  const navn = (kontor: string) => slaOpp(base.kontorer, kontor, 'content/kontorer.yaml').navn;
  if (kontakt !== 'ukjent') return `${kontakt.rolle}, ${navn(kontakt.kontor)}`;
  const kontorer = [...new Set(utprovinger.map(({ kontor }) => navn(kontor)))];
  if (kontorer.length === 0) return 'Kilden oppgir verken kontakt eller kontor.';
  const vist = new Intl.ListFormat('nb').format(kontorer.slice(0, 4));
  return `Kilden oppgir ingen kontakt. Ring ${kontorer.length > 4 ? `for eksempel ${vist}` : vist}.`;
}
