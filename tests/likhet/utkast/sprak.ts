import type { Utkast } from './form.ts';

export const SPRAK: readonly Utkast[] = [
  {
    id: 'kollega-som-hjelper',
    tekst: `Flere av våre deltakere fra Syria og Eritrea har hatt plass på kjøkken og lager i månedsvis
uten å lære stort. De vasker i et hjørne og spiser alene, og når perioden er over, får de ikke tilbud om
jobb. Vi tror det som mangler, er noen på gulvet som tar ansvar for praten. Vi vil derfor gi tre–fire
timers kurs til en frivillig medarbeider i hver bedrift, om hvordan man forklarer, gjentar, retter pent
og inviterer med i lunsjen. I tillegg drar en pedagog ut hver uke og øver på akkurat de ordene som
trengs der: etiketter, HMS, vaktplan. Kurset koster ikke bedriften noe. Vi regner med 20 deltakere og
like mange kolleger. Samarbeid med opplæringssenteret.`,
    riktige: ['metoder/ssa'],
  },
  {
    id: 'norsk-i-barnehagen-nn',
    tekst: `Vi vil lære vaksne innvandrarar språket der det blir brukt. I dag går dei på kurs på dagtid
og gløymer det meste. I prosjektet får seks kvinner praksis i barnehage og på sjukeheim. Kvar av dei får
ein fast person å snakke med, ein tilsett som har fått litt skulering av oss i korleis ein støttar nokon
som er ny i språket. Norsklæraren vår kjem på besøk og tek utgangspunkt i arbeidsdagen: måltid, stell,
beskjedar til foreldre. Vi trur kvinnene då vågar meir, at dei blir med i pausane, og at leiaren ser kva
dei duger til. Prosjektet går over åtte månader, og vi søkjer om 400 000 kroner til lærar og frikjøp.`,
    riktige: ['metoder/ssa'],
  },
  {
    id: 'lengre-lop-mot-fagbrev',
    tekst: `Målgruppen er menn og kvinner over 25 som har bodd her noen år, snakker enkel norsk og aldri
har fått vitnemål fra noen skole. De som begynner på kurs gjennom oss, rekker knapt å komme i gang før
tiden er brukt opp, og så står de der uten papirer. Vi ønsker å la dem holde på to–tre år hvis det
trengs: først språk og regning knyttet til et yrke, så praksis, og til slutt eksamen som
helsefagarbeider, renholdsoperatør eller betongfagarbeider. Vi tror at økt lengde er forskjellen på å
begynne og å fullføre. Fylkeskommunen tar teorien. Vi følger tjue personer og teller hvor mange som
kommer i mål.`,
    riktige: ['metoder/utvidet-voksenopplaering', 'forskning/utvidet-voksenopplaering-folgeforskning'],
  },
  {
    id: 'innlogging-og-datter',
    tekst: `Hver uke sitter det en tolvåring i resepsjonen og logger inn for moren sin. Etter at alt ble
flyttet til nett, ser vi at folk som flyktet hit for få år siden, enten klarer seg utmerket eller faller
helt av. Nabo, frivillig på Røde Kors og egne barn leser brevene, svarer på meldekort og trykker på
knapper de ikke forstår følgene av. Vi vil finne ut hvor stort dette er i vår kommune, og prøve en
ordning der en flerspråklig vert sitter ved pc-ene i mottaket, og der frivillige får en enkel opplæring
i hva de kan og ikke kan hjelpe med. Vi vil intervjue både dem det gjelder og hjelperne.`,
    riktige: ['forskning/flyktninger-og-digitalt-nav'],
  },
  {
    id: 'rett-i-jobb-med-fluktbakgrunn-notat',
    tekst: `Notat etter fagmøte. Jobbspesialistene våre har stort sett fulgt opp norskfødte. Nå er over
halvparten av dem som blir henvist, født i utlandet. Metoden sier at deltakeren skal ha eierskap, velge
yrke og være med ut til arbeidsgivere. Vi opplever at dette forstås ulikt: Noen venter at vi skal finne
en stilling til dem, andre vil ikke fortelle om helse. Vi vil se nærmere på hvordan folk med
migrasjonsbakgrunn selv tar del i prosessen, hva som skaper tillit, og hva vi må gjøre annerledes. 12
deltakere, to jobbspesialister, samtaler underveis. Kjenner noen til forskning på akkurat dette?`,
    riktige: ['forskning/phd-supported-employment-og-innvandrere', 'metoder/supported-employment'],
  },
];
