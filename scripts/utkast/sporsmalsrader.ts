/** The kinds of entries that can be begun as a draft, the commonest first. */
export const UTKASTTYPER = ['metode', 'forskning', 'kilde', 'begrep'] as const;

export type Utkasttype = (typeof UTKASTTYPER)[number];

/** What each kind is called, and when to choose it. */
export const OM_UTKASTTYPE: Readonly<Record<Utkasttype, { navn: string; hjelp: string }>> = {
  metode: { navn: 'Metode', hjelp: 'Noe et kontor har prøvd' },
  forskning: { navn: 'Forskning', hjelp: 'En studie, et forsøk eller en evaluering' },
  kilde: { navn: 'Kilde', hjelp: 'En rapport eller artikkel det skal vises til' },
  begrep: { navn: 'Begrep', hjelp: 'Et ord som trenger en forklaring' },
};

/** A question in the editors' words, and the field it is about. The rest of the question stands in the schema. */
export interface Sporsmalsrad {
  nokkel: string;
  sti: string;
  sporsmal: string;
  eksempel?: string;
  /** Said instead of the schema's description, where that is about how it is written in the file. */
  hjelp?: string;
  /** May be left open: the draft then says that it is unknown. */
  valgfri?: true;
  etter?: string;
  /** The source may also be their own experience. */
  egen?: true;
}

const KILDE = 'Hvor har dere dette fra?';
const KILDESTED = 'Hvor i kilden står det?';
const STED = 'kapittel 3';

/** The questions for each kind. Fields that are not asked about begin as «ukjent» or empty. */
export const SPORSMALSRADER: Readonly<Record<Utkasttype, readonly Sporsmalsrad[]>> = {
  metode: [
    { nokkel: 'tittel', sti: 'tittel', sporsmal: 'Hva heter metoden?', eksempel: 'Språkkafé på jobb' },
    {
      nokkel: 'kort',
      sti: 'kortOm',
      sporsmal: 'Hva går den ut på? Si det i én eller to hele setninger.',
      eksempel: 'Deltakerne øver norsk med kolleger i lunsjen, én dag i uken.',
    },
    { nokkel: 'slag', sti: 'type', sporsmal: 'Hva slags arbeid er det?', hjelp: 'Velg det som ligner mest.' },
    { nokkel: 'malgruppe', sti: 'malgrupper[]', sporsmal: 'Hvem er den for?' },
    {
      nokkel: 'for-hvem',
      sti: 'malgruppeBeskrivelse',
      sporsmal: 'Hvem er den for, sagt på én linje?',
      eksempel: 'Flyktninger i introduksjonsprogrammet med plass i en bedrift',
    },
    {
      nokkel: 'kategori',
      sti: 'tiltakskategorier[].id',
      sporsmal: 'Hva slags tiltak er det?',
      hjelp: 'Hva dere gjør. Velg det som ligner mest.',
    },
    {
      nokkel: 'utfordring',
      sti: 'utfordringer[]',
      sporsmal: 'Hvilke problemer skal den gjøre noe med?',
      valgfri: true,
    },
    {
      nokkel: 'livsomrade',
      sti: 'livsomrader[]',
      sporsmal: 'Hvilke deler av livet handler den om?',
      valgfri: true,
    },
    { nokkel: 'status', sti: 'status', sporsmal: 'Hvor langt har arbeidet kommet?' },
    {
      nokkel: 'kontor',
      sti: 'utprovinger[].kontor',
      sporsmal: 'Hvilket kontor har prøvd den?',
      valgfri: true,
    },
    {
      nokkel: 'start',
      sti: 'utprovinger[].start',
      sporsmal: 'Når startet kontoret?',
      eksempel: '2024 eller 2024-09',
      valgfri: true,
      etter: 'kontor',
    },
    { nokkel: 'kilde', sti: 'utfall.kilde.id', sporsmal: KILDE, egen: true },
    { nokkel: 'sted', sti: 'utfall.kilde.sted', sporsmal: KILDESTED, eksempel: STED, etter: 'kilde' },
  ],
  forskning: [
    { nokkel: 'tittel', sti: 'tittel', sporsmal: 'Hva heter studien?' },
    { nokkel: 'kort', sti: 'kortOm', sporsmal: 'Hva er den? Si det i én eller to hele setninger.' },
    { nokkel: 'slag', sti: 'type', sporsmal: 'Hva slags forskning er det?' },
    {
      nokkel: 'institusjon',
      sti: 'institusjoner[]',
      sporsmal: 'Hvem forsker?',
      eksempel: 'NTNU Samfunnsforskning',
    },
    { nokkel: 'status', sti: 'status', sporsmal: 'Hvor langt har de kommet?' },
    { nokkel: 'tema', sti: 'tema', sporsmal: 'Hvilket tema hører den til?' },
    { nokkel: 'malgruppe', sti: 'malgrupper[]', sporsmal: 'Hvem handler den om?', valgfri: true },
    {
      nokkel: 'kategori',
      sti: 'tiltakskategorier[]',
      sporsmal: 'Hva slags tiltak handler den om?',
      valgfri: true,
    },
    { nokkel: 'sporsmal', sti: 'sporsmal', sporsmal: 'Hva vil forskerne finne ut?', valgfri: true },
    { nokkel: 'design', sti: 'design[]', sporsmal: 'Hvordan er det undersøkt?' },
    { nokkel: 'kilde', sti: 'kilder[].id', sporsmal: KILDE },
    { nokkel: 'sted', sti: 'kilder[].sted', sporsmal: KILDESTED, eksempel: STED, etter: 'kilde' },
  ],
  kilde: [
    { nokkel: 'tittel', sti: 'tittel', sporsmal: 'Hva er tittelen?' },
    { nokkel: 'institusjon', sti: 'institusjon', sporsmal: 'Hvem har gitt den ut?' },
    { nokkel: 'aar', sti: 'aar', sporsmal: 'Hvilket år kom den ut?', eksempel: '2024' },
    { nokkel: 'slag', sti: 'type', sporsmal: 'Hva slags publikasjon er det?' },
    {
      nokkel: 'uavhengig',
      sti: 'uavhengig',
      sporsmal: 'Er den laget av andre enn dem som driver eller betaler?',
    },
    {
      nokkel: 'palitelighet',
      sti: 'palitelighet',
      sporsmal: 'Hva er den god for, og hva kan den ikke si noe om?',
    },
    {
      nokkel: 'adresse',
      sti: 'adresse',
      sporsmal: 'Hva er nettadressen?',
      eksempel: 'https://',
      valgfri: true,
    },
  ],
  begrep: [
    { nokkel: 'tittel', sti: 'tittel', sporsmal: 'Hvilket ord skal forklares?' },
    { nokkel: 'kort', sti: 'forklaring', sporsmal: 'Hva betyr det? Én til tre korte setninger.' },
    { nokkel: 'forkortelse', sti: 'forkortelse', sporsmal: 'Har ordet en forkortelse?', valgfri: true },
    { nokkel: 'synonym', sti: 'synonymer[]', sporsmal: 'Hvilke andre ord bruker folk?', valgfri: true },
    { nokkel: 'kilde', sti: 'kilde.id', sporsmal: KILDE, valgfri: true },
    { nokkel: 'sted', sti: 'kilde.sted', sporsmal: KILDESTED, eksempel: STED, etter: 'kilde' },
  ],
};
