import { FASETTER, INGEN_VALGT, type Fasettnavn, type Fasettverdier } from '../../../src/sok/fasetter.ts';
import type { Sokekort, Sokepost } from '../../../src/sok/sokepost.ts';

/** What made-up entries are put together from: sentences of the real base's running text, and its facet values. */
export interface Grunnstoff {
  setninger: readonly string[];
  verdier: Readonly<Record<Fasettnavn, readonly string[]>>;
}

export interface SyntetiskSide {
  post: Sokepost;
  kort: Sokekort;
  html: string;
}

/** Repeatable numbers in 0–1, so that two runs measure the same base. */
export function tallrekke(fro: number): () => number {
  let tilstand = fro;
  return () => {
    tilstand = (Math.imul(tilstand, 1_664_525) + 1_013_904_223) >>> 0;
    return tilstand / 4_294_967_296;
  };
}

const trygg = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Words of other municipal work: made-up entries are about these, so that none is a right answer. */
export const ANDRE_EMNER = `park bibliotek kulturskole brøyting vannverk kloakk asfalt gatelys barnehage lekeplass skogbruk havn ferje museum
  kino svømmehall idrettsbane turløype badeplass renovasjon kompost reguleringsplan byggesak matrikkel oppmåling arkiv valg skjenkebevilling
  brannvern feiing beredskap ladestasjon sykkelvei parkering busstopp kirkegård hage drivhus bikube fjøs beite viltforvaltning fiskeoppdrett
  vindkraft solceller fjernvarme energimerking inneklima ventilasjon renhold vaktmester kantine skolemelk tannpuss vaksine mammografi
  sykehjem hjemmesykepleie matombringing trygghetsalarm velferdsteknologi demenskafe korps teater konsert dans billedkunst keramikk strikking
  dataspill robotklubb skytebane ridesenter skianlegg alpinbakke klatrepark fuglekasse blomstereng insekthotell strandrydding`
  .split(/\s+/u)
  .filter(Boolean);

export const RAMMER = [
  (a: string, b: string) => `Kommunen bygget ut ${a} og fikk bedre ${b} i hele distriktet.`,
  (a: string, b: string) => `Avdelingen for ${a} samarbeidet med naboene om ${b}.`,
  (a: string, b: string) => `Innbyggerne ønsket seg ${a} nær ${b}, og det ble satt av plass.`,
  (a: string, b: string) => `Etter to år var ${a} ferdig, mens ${b} måtte vente.`,
] as const;

/** A made-up entry number `nr`, as long and as varied as a real method, about something else. */
export function lagSide(nr: number, { setninger, verdier }: Grunnstoff, tall: () => number): SyntetiskSide {
  const velg = <T>(liste: readonly T[]): T | undefined => liste[Math.floor(tall() * liste.length)];
  const emne = () => velg(ANDRE_EMNER) ?? 'park';
  const setning = () => (velg(RAMMER) ?? RAMMER[0])(emne(), emne());
  const brodtekst = () => Array.from({ length: 12 }, () => (tall() < 0.3 ? (velg(setninger) ?? '') : setning())).join(' ');
  // New words come with new entries, but more slowly than the entries do.
  const nytt = `${emne()}${emne()}`;
  const tittel = `${emne()} og ${nytt} ${nr}`;
  const kortOm = setning();
  const fasetter = Object.fromEntries(
    FASETTER.map(({ navn }): [Fasettnavn, string[]] => [navn, [velg(verdier[navn]) ?? ''].filter(Boolean)]),
  ) as unknown as Fasettverdier;
  const treff = `metoder/syntetisk-${nr}`;
  const avsnitt = ['Problemet', 'Slik gjør dere det', 'Hva vi ikke vet']
    .map((overskrift, plass) => `<h2 id="s${plass}">${overskrift}</h2><p>${trygg(brodtekst())} ${nytt}</p>`)
    .join('');
  const meta = [['treff', treff], ['kortOm', kortOm], ['aliaser', nytt], ['merking', setning()]]
    .map(([navn, verdi]) => `<data hidden data-pagefind-meta="${navn ?? ''}[value]" value="${trygg(verdi ?? '')}"></data>`)
    .join('');
  return {
    post: { treff, type: 'metoder', rang: 100_000 + nr, sistKontrollert: '2026-11-20', fasetter: { ...INGEN_VALGT, ...fasetter, type: ['metoder'] } },
    kort: { treff, type: 'metoder', adresse: `/${treff}/`, tittel, kortOm, status: ['pagar', 'Pågår (2026)'], fakta: ['Syntetisk'], undersokt: [1, 'Prøvd lokalt'] },
    html: `<!doctype html><html lang="nb"><head><title>${trygg(tittel)}</title></head><body><main><article data-pagefind-body>${meta}<h1 data-pagefind-meta="tittel">${trygg(tittel)}</h1>${avsnitt}</article></main></body></html>`,
  };
}
