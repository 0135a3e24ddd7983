import type { Del, Felt } from './felt.ts';

/** Asked before the parts; they name the plan and are no part of the progress. */
export const OM_PROSJEKTET: readonly Felt[] = [
  { id: 'prosjekt', navn: 'Hva heter prosjektet?', slag: 'linje', maks: 100 },
  { id: 'kontor', navn: 'Hvilket NAV-kontor er dere?', slag: 'linje', maks: 120 },
];

/**
 * The six parts of the planner: the steps of forskertilnærmingen (SØF-rapport 01/23, vedlegg C), with the
 * measure itself as a part of its own. Page, exports, import and draft all read this one list.
 */
export const DELER: readonly Del[] = [
  {
    id: 'behov',
    tittel: 'Behovet',
    sporsmal: 'Hva er problemet, og hvordan vet dere det?',
    hjelp: 'Begynn med problemet, ikke med tiltaket. Vis det med et tall eller med svar fra dem det gjelder.',
    eksempel: {
      tekst:
        'Jobbsentralen i Asker spurte mange ulike unge, og folk som arbeider med unge, før tilbudet ble til. Svarene snudde planen: Tilbudet ble for alle og fikk et sted utenfor NAV.',
      lenke: 'Se Jobbsentralen',
      adresse: '/metoder/jobbsentralen/',
    },
    letHer: [
      { tekst: 'KOSTRA', adresse: 'https://www.ssb.no/offentlig-sektor/kostra', hva: 'kommunens egne tall, for eksempel om sosialhjelp' },
      { tekst: 'Ungdata', adresse: 'https://www.ungdata.no', hva: 'hva ungdom i kommunen svarer selv' },
      { tekst: 'Folkehelseprofiler', adresse: 'https://www.fhi.no/op/folkehelseprofiler/', hva: 'helse og levekår i kommunen' },
    ],
    felter: [
      { id: 'behov', navn: 'Hvilket problem vil dere gjøre noe med?', slag: 'tekst', maks: 4000, raad: 'behov' },
      {
        id: 'data',
        navn: 'Hva viser at det er et problem hos dere?',
        hjelp: 'Ett tall med sted, år og kilde er nok.',
        slag: 'tekst',
        maks: 4000,
        raad: 'tall',
      },
      { id: 'brukere', navn: 'Hva sier de det gjelder?', hjelp: 'Skriv hvem dere har spurt, og hvor mange. Ingen navn.', slag: 'tekst', maks: 4000 },
      { id: 'bedre', navn: 'Hva blir bedre hvis dere lykkes?', slag: 'tekst', maks: 2000 },
    ],
  },
  {
    id: 'problemstilling',
    tittel: 'Problemstillingen',
    sporsmal: 'Hva skal prosjektet gi svar på?',
    hjelp: 'Lag ett spørsmål. Si hvem det gjelder, hva dere gjør, hva som skal endre seg, og når dere ser etter.',
    eksempel: {
      tekst:
        '«Kan språkmentorer bedre arbeidsmarkedstilknytningen til innvandrere med ikke-norskspråklig bakgrunn?» Forskernes eksempel ligner på det SSA prøver. Vi ville lagt til hva tilknytning er, for eksempel fast jobb, og når dere ser etter.',
      lenke: 'Se SSA',
      adresse: '/metoder/ssa/',
    },
    felter: [
      { id: 'sporsmal', navn: 'Spørsmålet', slag: 'tekst', maks: 1000, raad: 'sporsmal' },
      { id: 'ordene', navn: 'Hva mener dere med ordene i spørsmålet?', hjelp: 'For eksempel hva som teller som jobb, og hvem som er med i gruppen.', slag: 'tekst', maks: 2000 },
    ],
  },
  {
    id: 'kunnskap',
    tittel: 'Kunnskapsgrunnlaget',
    sporsmal: 'Hva vet andre fra før?',
    hjelp: 'Tre til fem funn er nok. Legg til metoder og studier fra basen, og skriv hva dere tar med dere fra hver.',
    eksempel: {
      tekst: 'Skolekompasset hentet ideer fra HOLF, der kontoret selv hadde vært med. Å bygge på det andre har lært, er også utvikling.',
      lenke: 'Se Skolekompasset',
      adresse: '/metoder/skolekompasset/',
    },
    felter: [
      { id: 'andreKilder', navn: 'Hva har dere funnet andre steder?', hjelp: 'Forskning, råd fra statsforvalteren eller NAV fylke, samtaler med andre kontor.', slag: 'tekst', maks: 4000 },
      {
        id: 'vei',
        navn: 'Hva slags prosjekt er det?',
        slag: 'valg',
        maks: 10,
        alternativer: [
          { verdi: 'nytt', tekst: 'Vi prøver noe vi ikke har funnet andre steder', kort: 'Noe vi ikke har funnet andre steder' },
          { verdi: 'gjentar', tekst: 'Vi prøver på nytt noe andre har gjort', kort: 'Ny utprøving av noe andre har gjort' },
        ],
      },
      { id: 'hull', navn: 'Hva vet ingen ennå, som prosjektet kan fortelle?', slag: 'tekst', maks: 4000, vei: 'nytt' },
      {
        id: 'holderFast',
        navn: 'Hva gjør dere likt?',
        hjelp: 'Delene som må være med for at det skal være den samme metoden. De står under «Dette må være med» på metodesiden.',
        slag: 'tekst',
        maks: 4000,
        vei: 'gjentar',
      },
      { id: 'tilpasser', navn: 'Hva endrer dere, og hvorfor?', slag: 'tekst', maks: 4000, vei: 'gjentar' },
      {
        id: 'laerer',
        navn: 'Hva får vi vite av at dere prøver det på nytt?',
        hjelp: 'For eksempel om det går i en liten kommune, for en annen gruppe, eller uten prosjektpenger. Se også hva siden sier at ingen vet.',
        slag: 'tekst',
        maks: 4000,
        vei: 'gjentar',
      },
    ],
  },
  {
    id: 'tiltaket',
    tittel: 'Tiltaket',
    sporsmal: 'Hva skal dere gjøre, for hvem og med hva?',
    hjelp: 'Skriv så et annet kontor kunne gjort det samme: hvem, hvor ofte, hvor lenge og hvor mange.',
    eksempel: {
      tekst: 'Øygarden-modellen er beskrevet slik at andre kan regne på den: to NAV-ansatte per gruppe, økter på to og en halv time, to dager i uka i fem uker.',
      lenke: 'Se Øygarden-modellen',
      adresse: '/metoder/oygarden-modellen/',
    },
    felter: [
      { id: 'malgruppe', navn: 'Hvem er målgruppen?', hjelp: 'Hvem er med, hvem er ikke med, og omtrent hvor mange?', slag: 'tekst', maks: 2000 },
      { id: 'aktiviteter', navn: 'Hva skal dere gjøre?', hjelp: 'Én linje for hver aktivitet.', slag: 'tekst', maks: 6000 },
      { id: 'bemanning', navn: 'Hvem gjør det, og hvor mye tid trenger de?', hjelp: 'Stillinger, antall brukere per ansatt, og kollegenes tid.', slag: 'tekst', maks: 600 },
      { id: 'kompetanse', navn: 'Hva må de kunne?', slag: 'tekst', maks: 600 },
      { id: 'utstyr', navn: 'Hvilke lokaler og hvilket utstyr trengs?', slag: 'tekst', maks: 600 },
      { id: 'kostnad', navn: 'Hva koster det?', hjelp: 'Si hva beløpet bygger på, og hvilket år.', slag: 'tekst', maks: 400 },
      { id: 'partnere', navn: 'Hvem samarbeider dere med?', hjelp: 'Hvem kan stoppe prosjektet ved å si nei? Har dere spurt dem?', slag: 'tekst', maks: 4000 },
      { id: 'medvirkning', navn: 'Hvordan er brukerne med?', hjelp: 'I planleggingen, underveis og i vurderingen.', slag: 'tekst', maks: 4000 },
    ],
  },
  {
    id: 'evaluering',
    tittel: 'Evalueringen',
    sporsmal: 'Hvordan får dere vite om det virket?',
    hjelp: 'Bestem før start hva dere måler, når og hvem som gjør det. Etterpå er det for sent å måle utgangspunktet.',
    eksempel: {
      tekst:
        'Øygarden-modellen har skjema ved start og slutt, ser på jobb etter 3 og 6 måneder, og intervjuer etter et år. Ingen sammenligner med unge utenfor gruppen, så vi vet ikke hva som hadde skjedd ellers.',
      lenke: 'Se hvordan de måler',
      adresse: '/metoder/oygarden-modellen/#maloppnaelse',
    },
    felter: [
      {
        id: 'sammenligning',
        navn: 'Hva ville skjedd uten dere?',
        hjelp: 'Hva sammenligner dere med: samme gruppe i en nabokommune, hos dere årene før, eller dem som begynner senere?',
        slag: 'tekst',
        maks: 4000,
        raad: 'sammenligning',
      },
      { id: 'andreForklaringer', navn: 'Hva annet kan forklare resultatet?', hjelp: 'For eksempel arbeidsmarkedet, nye regler eller hvem som takket ja.', slag: 'tekst', maks: 4000 },
      { id: 'dataeier', navn: 'Hvem eier dataene, og hva samtykker deltakerne til?', slag: 'tekst', maks: 2000 },
    ],
  },
  {
    id: 'formidling',
    tittel: 'Formidling og videreføring',
    sporsmal: 'Hva skjer når pengene tar slutt?',
    hjelp: 'Planlegg vanlig drift nå, og bestem hvem som skriver ned det dere lærer. Ta med det som ikke går.',
    eksempel: {
      tekst:
        'Nye mønstre viser hvor ulikt det går: Grimstad nådde ikke målet om ordinær drift, mens kommunestyret i Lindesnes ga penger i to år til.',
      lenke: 'Se Nye mønstre',
      adresse: '/metoder/nye-monstre/',
    },
    felter: [
      { id: 'deling', navn: 'Hva deler dere, med hvem og i hvilken form?', slag: 'tekst', maks: 4000 },
      { id: 'drift', navn: 'Hvem betaler etterpå, og hvilken oppgave tar dere bort?', slag: 'tekst', maks: 4000 },
      { id: 'hvisIkke', navn: 'Hva gjør dere hvis det ikke virker?', slag: 'tekst', maks: 2000 },
    ],
  },
];

/** Asked only for the draft to the base. */
export const KORT_OM: Felt = {
  id: 'kortOm',
  navn: 'Hva er det, i én eller to setninger?',
  hjelp: 'Dette er det første andre leser om prosjektet. 20 til 250 tegn.',
  slag: 'tekst',
  maks: 250,
};

/** Every field there is, in the order they stand on the page. */
export const FELTER: readonly Felt[] = [...OM_PROSJEKTET, ...DELER.flatMap(({ felter }) => felter), KORT_OM];
