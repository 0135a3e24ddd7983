import { ANNET_KONTOR, LES_MER, SKJEMASEKSJONER, skjemasporsmal } from '../skjema/issueskjema.ts';
import type { Grunnlag } from '../utkast/grunnlag.ts';
import { finnLikt, SAMME_NAVN } from '../utkast/likt.ts';
import { EGEN_KILDE, type Sporsmal } from '../utkast/sporsmal.ts';
import { synlig } from '../utkast/sikkertekst.ts';
import { lesSvar, skalStilles, type Svar, type Svarene } from '../utkast/svar.ts';
import { innholdstypeFor, lagUtkast, type Fil } from '../utkast/utkast.ts';
import { byggBase } from '../valider/base.ts';
import type { Råfil } from '../valider/dokument.ts';
import type { Feil } from '../valider/feil.ts';
import { regel as personopplysninger } from '../valider/regler/personopplysninger.ts';
import { validerFiler } from '../valider/valider.ts';
import { mangelkommentar, sitert, utkastkommentar, vistLikhet } from './kommentar.ts';
import { delValg, lesSkjema } from './skjemasvar.ts';

/** An issue as GitHub tells of it. */
export interface Issue {
  nummer: number;
  tekst: string;
  adresse: string;
}

/** What became of a proposal. The comment is Markdown in which nothing the proposer wrote is markup. */
export type Forslag =
  | { slag: 'utkast'; tittel: string; filer: readonly Fil[]; kommentar: string }
  | { slag: 'mangler'; kommentar: string };

/** Longest text taken from one answer, in characters; the rest stays in the proposal. */
const LENGST = 5000;

const råfil = ({ fil, tekst }: Fil): Råfil => ({ fil, innhold: new TextEncoder().encode(tekst) });

/** What in the whole text may point out a person, said without repeating it. */
function personfunn(tekst: string, idag: string): string[] {
  const base = byggBase([råfil({ fil: 'content/begreper/forslag.md', tekst: synlig(tekst) })], { idag });
  const funnet = base.dokumenter.flatMap((dokument) => personopplysninger.sjekkDokument(dokument));
  return [...new Set(funnet.map(({ melding }) => melding))];
}

function svarene(sporsmal: readonly Sporsmal[], skjema: ReadonlyMap<string, string>) {
  const type = innholdstypeFor('metode');
  const svar: Partial<Record<string, Svar>> = { kilde: EGEN_KILDE };
  const feil: string[] = [];
  for (const ett of sporsmal) {
    if (!skalStilles(ett, svar)) continue;
    const skrevet = skjema.get(ett.tekst) ?? '';
    const lest = lesSvar(ett, type, ett.form === 'velg-flere' ? delValg(skrevet, ett.valg) : skrevet);
    if ('svar' in lest && lest.svar !== undefined) svar[ett.nokkel] = lest.svar;
    // The message may hold what was written; the question says enough, save for what the schema measured.
    else if ('feil' in lest) feil.push(`**${ett.tekst}** ${ufarligFeil(lest.feil, skrevet)}`);
  }
  return { svar: svar as Svarene, feil };
}

const ufarligFeil = (feil: string, skrevet: string) =>
  skrevet !== '' && feil.startsWith('«') ? 'Velg en av dem som står i listen.' : feil;

function tekster(skjema: ReadonlyMap<string, string>) {
  const avkortet: string[] = [];
  const par = SKJEMASEKSJONER.map((tittel) => {
    const tekst = skjema.get(tittel) ?? '';
    if (tekst.length <= LENGST) return [tittel, tekst] as const;
    avkortet.push(
      `**${tittel}** er ${tekst.length} tegn. Det er plass til ${LENGST}. Resten ligger i forslaget.`,
    );
    return [tittel, tekst.slice(0, Math.max(tekst.lastIndexOf('\n', LENGST), LENGST / 2))] as const;
  });
  return { tekster: Object.fromEntries(par), avkortet };
}

const egnet = (feil: readonly Feil[], filer: readonly Fil[], alvor: Feil['alvor']) =>
  feil.filter((en) => en.alvor === alvor && filer.some(({ fil }) => fil === en.fil));

/** Turns the text of the proposal form into a draft and a comment, or a comment on what is missing. Pure. */
export function lesForslag(issue: Issue, grunnlag: Grunnlag, idag: string): Forslag {
  const personer = personfunn(issue.tekst, idag);
  if (personer.length > 0) {
    const grunn = 'Vi lager ikke noe utkast ennå, for dette kan peke ut et menneske:';
    const rolle = 'Skriv rollen og kontoret i stedet, som «Prosjektansvarlig, NAV Alna».';
    const historikk = 'Gamle versjoner av forslaget kan også leses. Be redaksjonen om å slette dem.';
    return { slag: 'mangler', kommentar: mangelkommentar(grunn, [...personer, rolle, historikk]) };
  }
  const sporsmal = skjemasporsmal(grunnlag.base);
  const titler = sporsmal.flatMap(({ nokkel, tekst }) =>
    nokkel === 'kontor' ? [tekst, ANNET_KONTOR] : [tekst],
  );
  const skjema = lesSkjema(issue.tekst, [...titler, ...SKJEMASEKSJONER, LES_MER, 'Før dere sender inn']);
  const { svar, feil } = svarene(sporsmal, skjema);
  if (feil.length > 0) {
    return {
      slag: 'mangler',
      kommentar: mangelkommentar('Før vi kan lage et utkast, trenger vi litt til:', feil),
    };
  }
  const tittel = String(svar['tittel']);
  const innhold = tekster(skjema);
  const lignende = finnLikt(
    grunnlag,
    'metode',
    tittel,
    [svar['kort'], ...Object.values(innhold.tekster)].join('\n'),
  ).treff;
  const samme = lignende.filter(({ hvor }) => hvor === SAMME_NAVN);
  if (samme.length > 0) {
    const grunn = 'I basen står det allerede en metode med det navnet:';
    const råd =
      'Er det den dere har prøvd? Skriv det i en kommentar, så hører det hjemme på den siden. Er det noe annet, gir dere forslaget et annet navn.';
    return { slag: 'mangler', kommentar: mangelkommentar(grunn, [...samme.map(vistLikhet), råd]) };
  }
  const annet = (skjema.get(ANNET_KONTOR) ?? '').replaceAll(/\s+/gu, ' ').slice(0, 100);
  const kjent = grunnlag.base.kontorer.get(String(svar['kontor']))?.navn;
  const utkast = lagUtkast('metode', svar, {
    idag,
    base: grunnlag.base,
    opptatt: grunnlag.opptatt,
    tekster: innhold.tekster,
    egen: {
      institusjon: kjent ?? (annet === '' ? 'Ikke oppgitt' : annet),
      sted: `forslag ${issue.nummer}`,
      adresse: issue.adresse,
    },
  });
  const { feil: funnet } = validerFiler([...grunnlag.filer, ...utkast.filer.map(råfil)], { idag });
  const galt = egnet(funnet, utkast.filer, 'feil');
  if (galt.length > 0) {
    const grunn = 'Utkastet ble ikke gyldig. Redaksjonen ser på det. Dette var galt:';
    const hva = galt.map(({ felt, regel }) => `regelen ${regel}${felt === '' ? '' : `, feltet ${felt}`}`);
    return { slag: 'mangler', kommentar: mangelkommentar(grunn, [...new Set(hva)]) };
  }
  const nyttKontor =
    annet !== '' && kjent === undefined ? ['Kontoret er ikke i basen ennå. Redaksjonen legger det til.'] : [];
  const kommentar = utkastkommentar({
    tittel,
    filer: utkast.filer.map(({ fil }) => fil),
    lignende,
    ukjente: utkast.ukjente,
    tomme: SKJEMASEKSJONER.filter((navn) => (skjema.get(navn) ?? '') === ''),
    merknader: [
      ...innhold.avkortet,
      ...nyttKontor,
      ...new Set(egnet(funnet, utkast.filer, 'advarsel').map(({ råd }) => sitert(råd))),
    ],
    lesMer: skjema.get(LES_MER) ?? '',
  });
  return {
    slag: 'utkast',
    tittel: `Utkast: ${utkast.id} (forslag ${issue.nummer})`,
    filer: utkast.filer,
    kommentar,
  };
}
