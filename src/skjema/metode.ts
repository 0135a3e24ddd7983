import type { z } from 'zod';
import { dato, ellerUkjent, heltall, liste, objekt, referanse, tekst, tidspunkt, valg } from './felt.ts';
import { funn } from './funn.ts';
import { kildehenvisning, punktliste } from './kildehenvisning.ts';
import { KONTORSTORRELSER, STATUSER, TYPER, UTFALL, UTPROVINGSSTATUSER } from './koder.ts';
import { kriterier } from './kriterier.ts';
import { kunnskapsgrunnlag } from './kunnskapsgrunnlag.ts';
import { merking, samarbeidspart } from './merking.ts';
import { medMetoderegler } from './metoderegler.ts';
import { lignende, relasjoner } from './relasjoner.ts';
import { ressurser } from './ressurser.ts';
import { utproving } from './utproving.ts';
import { sokeord, tidligereId, utkast } from './sidefelter.ts';

const alderOm = {
  navn: 'Alder',
  beskrivelse: 'Fra og med, til og med. «ukjent» når kilden ikke sier det.',
};
const kontorstorrelseOm = { navn: 'Kontorstørrelse', beskrivelse: 'Hvilke kontor kilden mener metoden passer for.' };
const overforbarhetOm = {
  navn: 'Overførbarhet',
  beskrivelse: 'Hva som taler for og mot at andre kontor kan gjøre det samme.',
};
const kontaktOm = {
  navn: 'Kontakt',
  beskrivelse: 'Hvem andre kontor kan spørre: en rolle, aldri en person. «ukjent» når ingen er oppgitt.',
};
const punkt = (beskrivelse: string) => tekst({ navn: 'Punktet', beskrivelse, maks: 300 });
const ider = (samling: string, navn: string, beskrivelse: string, minstPublisert = 0) =>
  liste(referanse(`vokabular/${samling}`, { navn, beskrivelse: `Id fra content/vokabular/${samling}.yaml.` }), {
    navn,
    beskrivelse,
    minstPublisert,
  });

/** Front matter of content/metoder/<id>.mdx before the rules that span several fields. */
export const metodefelter = objekt(
  {
    tittel: tekst({ navn: 'Tittel', beskrivelse: 'Navnet metoden er kjent under.', maks: 100 }),
    aliaser: liste(tekst({ navn: 'Alias', beskrivelse: 'Et annet navn på metoden.', maks: 100 }), {
      navn: 'Aliaser',
      beskrivelse: 'Andre navn, gamle navn og skrivemåter. De er søkbare.',
    }),
    tidligereId,
    sokeord,
    kortOm: tekst({ navn: 'kortOm', beskrivelse: 'Hva metoden er, i hele setninger.', maks: 250, min: 20 }),
    type: valg(TYPER, { navn: 'Type', beskrivelse: 'Hva slags oppføring dette er.' }),
    utkast,
    malgrupper: ider('malgrupper', 'Målgruppe', 'Hvem metoden er for.', 1),
    malgruppeBeskrivelse: tekst({
      navn: 'Målgruppebeskrivelse',
      beskrivelse: 'Målgruppen på én linje, slik den vises i faktaboksen og i treff.',
      maks: 140,
    }),
    alder: ellerUkjent(
      objekt(
        {
          fra: heltall({ navn: 'Alder fra', beskrivelse: 'Laveste alder i år.', min: 0, maks: 120 }),
          til: heltall({ navn: 'Alder til', beskrivelse: 'Høyeste alder i år, fra og med til og med.', min: 0, maks: 120 }),
          kilde: kildehenvisning,
        },
        alderOm,
      ),
      alderOm,
    ),
    tiltakskategorier: liste(merking('vokabular/tiltakskategorier', 'Tiltakskategori'), {
      navn: 'Tiltakskategorier',
      beskrivelse: 'Hva slags tiltak det er, og hvem som har satt kategorien.',
      minstPublisert: 1,
    }),
    livsomrader: ider('livsomrader', 'Livsområde', 'Delene av livet metoden handler om.'),
    utfordringer: ider('utfordringer', 'Utfordring', 'Problemene metoden skal gjøre noe med.'),
    lovhjemler: liste(merking('vokabular/lovhjemler', 'Lovhjemmel'), {
      navn: 'Lovhjemler',
      beskrivelse: 'Bestemmelsene tjenesten gis etter, og hvem som har satt dem.',
    }),
    status: valg(STATUSER, {
      navn: 'Status',
      beskrivelse: 'Om metoden er i drift, pågår, er avsluttet eller stanset.',
      vokabular: 'status',
    }),
    utprovinger: liste(utproving, { navn: 'Utprøvinger', beskrivelse: 'Hvert kontor som har prøvd metoden.' }),
    samarbeidsparter: liste(samarbeidspart, { navn: 'Samarbeidsparter', beskrivelse: 'Hvem kontoret samarbeider med.' }),
    ressurser,
    kjernekomponenter: punktliste({ navn: 'Kjernekomponenter', beskrivelse: 'Det som må være med for at det skal være metoden.' }),
    kanTilpasses: punktliste({ navn: 'Kan tilpasses', beskrivelse: 'Det som kan gjøres annerledes uten at metoden blir en annen.' }),
    suksessfaktorer: punktliste({ navn: 'Suksessfaktorer', beskrivelse: 'Hva som fikk det til å gå bra.' }),
    fallgruver: punktliste({ navn: 'Fallgruver', beskrivelse: 'Hva som gikk galt eller kan gå galt.' }),
    villeGjortAnnerledes: punktliste({
      navn: 'Ville gjort annerledes',
      beskrivelse: 'Hva kontoret ville gjort annerledes. Kreves når metoden ble stanset eller ikke virket.',
    }).optional(),
    kontorstorrelse: ellerUkjent(
      objekt(
        {
          passer: liste(valg(KONTORSTORRELSER, { navn: 'Størrelse', beskrivelse: 'liten, mellomstor eller stor.' }), {
            navn: 'Passer for',
            beskrivelse: 'Kontorstørrelsene metoden passer for.',
            minst: 1,
          }),
          tekst: punkt('Hva kilden sier om størrelsen.'),
          kilde: kildehenvisning,
        },
        kontorstorrelseOm,
      ),
      kontorstorrelseOm,
    ),
    overforbarhet: ellerUkjent(
      objekt(
        {
          talerFor: liste(punkt('Ett forhold som taler for.'), { navn: 'Taler for', beskrivelse: 'Det som gjør metoden lett å overføre.' }),
          talerMot: liste(punkt('Ett forhold som taler mot.'), { navn: 'Taler mot', beskrivelse: 'Det som gjør metoden vanskelig å overføre.' }),
          kilde: kildehenvisning,
        },
        overforbarhetOm,
      ),
      overforbarhetOm,
    ),
    utprovingsstatus: valg(UTPROVINGSSTATUSER, {
      navn: 'Utprøvingsstatus',
      beskrivelse: 'Hvor grundig metoden er prøvd og undersøkt.',
      vokabular: 'utprovingsstatus',
    }),
    utfall: objekt(
      {
        vurdering: valg(UTFALL, { navn: 'Utfallet', beskrivelse: 'Hva som kom ut av det.', vokabular: 'utfall' }),
        begrunnelse: tekst({ navn: 'Begrunnelsen for utfallet', beskrivelse: 'Hva vurderingen hviler på.', maks: 400 }),
        kilde: kildehenvisning,
      },
      { navn: 'Utfall', beskrivelse: 'Virket, lovende, uavklart eller virket ikke, med begrunnelse og kilde.' },
    ),
    kunnskapsgrunnlag,
    funn: liste(funn, { navn: 'Funn', beskrivelse: 'Hva som er funnet eller fortalt, ett for ett.' }),
    kriterier: kriterier.optional(),
    kontakt: ellerUkjent(
      objekt(
        {
          rolle: tekst({ navn: 'Rollen', beskrivelse: 'For eksempel «Prosjektansvarlig for Festesona».', maks: 120 }),
          kontor: referanse('kontorer', { navn: 'Kontor', beskrivelse: 'Kontorets id i content/kontorer.yaml.' }),
        },
        kontaktOm,
      ),
      kontaktOm,
    ),
    relasjoner,
    lignende: lignende.optional(),
    beskrevetPer: tidspunkt({ navn: 'Beskrevet per', beskrivelse: 'Tidspunktet kilden beskriver: år, måned eller dato.' }),
    sistKontrollert: dato({ navn: 'Sist kontrollert', beskrivelse: 'Dagen noen sist kontrollerte siden mot kilden.' }),
  },
  { navn: 'Metode', beskrivelse: 'Én metode, ett tiltak, én måte å organisere på eller ett verktøy.' },
);

/** Front matter of content/metoder/<id>.mdx. */
export const metode = medMetoderegler(metodefelter);

export type Metode = z.infer<typeof metodefelter>;
