import type { Utkast } from './form.ts';

export const FAMILIE: readonly Utkast[] = [
  {
    id: 'ti-husstander',
    tekst: `Bakgrunn: I kommunen vår lever om lag hvert åttende barn i en husstand som har hatt lite å
rutte med flere år på rad. De samme foreldrene har gjerne kontakt med PPT, helsestasjon,
flyktningtjeneste, barnevern og oss, men ingen ser helheten, og foreldrene blir gående som budbringere.
Vi ønsker å ansette én person med ansvar for høyst ti slike husstander. Hun skal kalle inn alle som er
involvert, skrive en felles plan sammen med mor, far og barn der de selv bestemmer hva som er viktigst,
og passe på at den faktisk følges. Barna skal få være med på fotball eller korps, foreldrene skal få
hjelp mot jobb og ryddig økonomi. Vi tenker et løp på to–tre år for hver. Flere nabokommuner har noe
lignende, så vi vil besøke dem.`,
    riktige: ['metoder/nye-monstre', 'metoder/holf'],
  },
  {
    id: 'frisor-med-tre-barn-slurv',
    tekst: `Vi vil prøve noe for barnefamilier som har gått på sosialhjelp i over ett halvår.. Idag
jobber vi bare med den som har søkt, og glemmer resten av husstanden. to ansatte får ansvar for ca 20
fam hver?? og skal jobbe med fire ting på en gang - jobb til foreldra, budsjett og gjeld, et skikkelig
sted å bo og hvordan det går med ungene på skole og fritid. hjemmebesøk, ukentlig kontakt. de skal mase
på de andre tjenestene sånn at alle drar i samme retning. Tror ikke noe på å sende dem rundt mer. Vil
gjerne vite om noen har målt om dette faktisk gir flere i arbeid for vi har hørt forsjellig`,
    riktige: ['metoder/holf', 'metoder/nye-monstre', 'forskning/holf-forsoket'],
  },
  {
    id: 'gjeld-og-inkasso-nn',
    tekst: `Stadig fleire møter opp med ein plastpose full av inkassobrev. Straumrekningane og renta har
gjort det verre, og dei som kjem, er ikkje berre dei vi kjenner frå før: Både fulltidsarbeidande og
pensjonistar treng nokon som kan setje opp eit budsjett, ringje kreditorane og forklare kva ei
gjeldsordning er. Ventetida hos oss er no sju veker. Vi vil ha pengar til éin stilling til, kveldstime
på telefon og opplæring i gjeldsrett for heile mottaket. Vi vil òg prøve å få tak i folk før namsmannen
står i døra, ved at kraftlaget og utleigar tipsar dei om oss. Det vi lurer mest på, er korleis andre
kontor har organisert dette, og kva som verkar.`,
    riktige: ['metoder/okonomisk-radgivning', 'forskning/okonomisk-radgivning-undersokelse'],
  },
  {
    id: 'spor-om-ungene',
    tekst: `Når en far kommer til oss fordi firmaet er konkurs, snakker vi om dagpenger. Vi spør sjelden
hvordan døtrene har det. Etter en alvorlig sak i fjor vil vi endre på det. Fem kolleger, både fra
kommunal og statlig del av huset, får et særskilt oppdrag: De skal minne oss andre på at det kan finnes
mindreårige bak enhver søknad, enten det gjelder sykdom, rus eller arbeidsledighet. De får opplæring i
samarbeid med universitetet i hvordan en åpner en slik prat uten at foreldrene føler seg anklaget, og
hvilke formuleringer som fungerer. Vi planlegger fire kursdager og en kort huskeliste ved skrivebordet.
Evaluering: spørreskjema til ansatte før og etter.`,
    riktige: ['metoder/barnekontakter'],
  },
  {
    id: 'noe-a-sta-opp-til',
    tekst: `Kommunen mangler et sted å sende dem som lever på økonomisk stønad. Loven sier at vi skal
stille krav til de yngste, men vi har ikke noe å fylle kravet med. Vi ønsker derfor å bygge opp et eget
arbeidslag med vedhogst, søppelrydding, kantine og gjenbruksbutikk, der de som får penger fra kommunen,
møter tre dager i uka. Tilbudet skal være romslig nok til at både en 19-åring som har droppet ut, og en
mor på 40 med kort botid i Norge kan finne en plass. Vi er usikre på om det er best med ett stort
opplegg eller flere små, skreddersydde. Noen bør kanskje heller over på kvalifiseringsprogram. Leder,
arbeidsleder og en bil er det vi søker om.`,
    riktige: ['metoder/aktivitetstiltak-sosialhjelp', 'forskning/tjenestetilbud-sosialhjelpsmottakere'],
  },
  {
    id: 'matko-slurv',
    tekst: `Frelsesarmeen og moskeen her i byen deler ut poser hver torsdag, køen er blitt dobbelt så
lang siden ifjor. Vi på kontoret veit ikke hvem de er.. noen er kjente fra oss men de fleste har aldri
søkt om noe. Hvorfor står de der istedet for å spørre oss om hjelp?? Er det skam, er det språket, er det
at de har fått avslag før? vi vil bruke tre mnd på å prate med folk i køen og med de frivillige, dele ut
et lite skjema, og så se om en av oss kan stå der med termos og svare på spørsmål. Evt samarbeidsavtale
med organisasjonene etterpå. budsjett 180 000`,
    riktige: ['forskning/mathjelp-pa-dugnad'],
  },
];
