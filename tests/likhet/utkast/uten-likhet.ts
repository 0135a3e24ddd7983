import type { Utkast } from './form.ts';

export const UTEN_LIKHET: readonly Utkast[] = [
  {
    id: 'beboerparkering',
    tekst: `Gatene rundt torget er fulle av biler fra pendlere, og de som bor der, finner ikke plass om
kvelden. Kommunen vil prøve en ordning der husstander kan løse et årlig kort som gir rett til å stå i
egen sone. Besøkende betaler i app og kan stå i høyst tre timer. Vi trenger midler til skilting, nye
automater og to vakter det første året. Ordningen skal evalueres ved at vi teller ledige plasser før og
etter, og sender et spørreskjema til beboere og butikkeiere. Næringsforeningen er bekymret for handelen,
så vi vil gå gradvis fram og begynne med fire kvartaler.`,
    riktige: [],
  },
  {
    id: 'skolehage-nn',
    tekst: `Barneskulen vår har eit jorde på to mål som ingen bruker. Vi vil at elevane på 3. til 6.
trinn skal dyrke poteter, gulrøter og bær der, og lage mat av det dei haustar. Mange ungar veit ikkje
kor maten kjem frå, og vi trur praktisk arbeid ute gjev betre læring i naturfag og matematikk.
Bondelaget låner oss traktor, og besteforeldre har meldt seg til luking om sommaren. Vi søkjer om pengar
til drivhus, reiskap, jord og ein pedagog i 20 prosent. Kvart trinn får sitt bed og skriv dagbok. På
hausten inviterer vi bygda til suppe.`,
    riktige: [],
  },
  {
    id: 'museumsguide',
    tekst: `Bygdemuseet har gjenstander fra fiske, båtbygging og krig, men tekstene på veggen er gamle
og finnes bare på norsk. Vi vil lage en digital omvisning på mobil, der besøkende peker kameraet mot en
gjenstand og får lyd, bilder og en kort film. Innholdet skal være på norsk, engelsk, tysk og samisk.
Historielaget leser inn fortellingene, og et lokalt firma programmerer. Vi håper på lengre besøk og
flere barnefamilier. Vi søker om 350 000 kroner til opptak, oversettelse og utvikling, og vil måle hvor
mange som laster ned omvisningen den første sesongen.`,
    riktige: [],
  },
  {
    id: 'hundelufting',
    tekst: `Mange eldre i kommunen har hund, men klarer ikke å gå lange turer når det er glatt. Samtidig
finnes det familier som gjerne vil ha en firbeint venn uten å eie den. Vi vil utvikle en enkel app der
den som trenger hjelp til lufting, legger ut tidspunkt, og en nabo kan svare ja. Alle må vise
vandelsattest og gå et kort kurs hos dyrlegen. Pensjonistforeningen er med på å teste. Vi tror det gir
bedre dyrevelferd, mer bevegelse i nærmiljøet og en hyggelig prat i døra. Kostnader: programmering,
forsikring, refleksvester og brosjyrer.`,
    riktige: [],
  },
  {
    id: 'grusveier-slurv',
    tekst: `de kommunale grusveiene har ikke vært høvla skikkelig på tre år og folk klager hver vår.
Teleløsning, hull og støv. Ide: kjøpe inn brukt veghøvel sammen med nabokomunen og dele på den, og legge
salt/bindemiddel på de verste strekningene. Lage en kart-løsning der innbyggere kan melde fra om hull
med bilde så drifta slipper å kjøre rundt og lete. Må rense grøfter og bytte 40 stikkrenner. Ca 12 km
det første året. Skoleskyssen og melkebilen har prioritet. Kostnad ikke helt klar men tenker 2,3 mill,
halvparten fra oss. Måle = antall klager og skader på biler`,
    riktige: [],
  },
  {
    id: 'demenskor',
    tekst: `Sykehjemmet vil starte kor for beboere med demens og deres pårørende. Vi øver hver onsdag på
gamle viser, salmer og slagere, ledet av kantoren og en musikkterapeut. Forskning fra utlandet tyder på
at sang vekker minner og gir ro, og de ansatte forteller at måltidene går lettere etter en sangstund. I
desember holder koret konsert på torget. Vi trenger noter med stor skrift, et elektrisk piano og lønn
til dirigent i 15 prosent. Pårørende fyller ut et kort skjema om humør og uro før og etter hver øvelse.
Frivilligsentralen hjelper til med kaffe og rullestoler.`,
    riktige: [],
  },
  {
    id: 'tannpuss-barnehage',
    tekst: `Tannlegene i distriktet ser flere hull hos femåringer. Sammen med barnehagene vil vi innføre
felles tannpuss etter lunsj, med egen børste til hvert barn og en tannpleier på besøk hvert halvår.
Foreldre får informasjon på sitt eget språk om sukker, flaske om natten og riktig mengde fluor.
Personalet får et kurs på to timer. Vi vil sammenligne seks barnehager som er med, mot seks som ikke er
det, ved å telle hull ved den ordinære kontrollen når barna er fem. Kostnadene er små: børster,
tannkrem, plakater og noen timer til tannpleier.`,
    riktige: [],
  },
  {
    id: 'arkivsystem',
    tekst: `Kommunen skal bytte ut sak- og arkivsystemet, som er fra 2009 og ikke lenger får
oppdateringer. Vi ønsker midler til en forstudie der vi beskriver krav, kartlegger integrasjoner mot
epost, økonomi og eiendomsregister, og henter inn tilbud fra leverandører. Prosjektgruppa består av
arkivleder, ikt-sjef og innkjøper. Risikoen er særlig knyttet til flytting av gamle dokumenter og
tilgangsstyring. Vi tenker anskaffelse med forhandling, testing i ett område først og full innføring
neste år. Gevinsten er mindre dobbeltarbeid, raskere innsyn for publikum og lavere lisenskostnader.
Ansatte må få opplæring i den nye løsningen.`,
    riktige: [],
  },
  {
    id: 'strikkekafe',
    tekst: `Biblioteket og husflidslaget vil ta vare på de lokale kofte- og vottemønstrene før de går i
glemmeboken. Vi inviterer til strikkekafé hver tirsdag, der erfarne strikkere lærer bort teknikk, og der
vi tegner nye mønstre inspirert av de gamle. Familier er velkomne, barn kan lage tommeltotter og
pulsvanter. Plaggene fotograferes, og oppskriftene samles i et hefte som blir gratis å laste ned. Vi
trenger garn, pinner, honorar til en designer og trykk av heftet. Til slutt lager vi utstilling i
rådhuset. Målet er å føre håndverket videre til en ny generasjon.`,
    riktige: [],
  },
  {
    id: 'dorapnere-slurv',
    tekst: `Dørene inn til helsehuset er alt for tunge. folk med rullestol, barnevogn og krykker står
utenfor og venter på at noen skal komme. Vi vil ha automatisk døråpner på hovedinngang, bakdør mot
parkering og tre dører inne, + taktile merker i gulvet og bedre lys. Firma har vært her og gitt pris, ca
290 tusen med montering. Det er også et krav i regelverket om universell utforming så vi er egentlig for
seint ute. Rådet for funksjonshemma har purra to ganger. Kan åpen dør løses med sensor eller må man ha
knapp? Brannvesenet sier at den må lukke seg sjøl ved alarm. Haster litt`,
    riktige: [],
  },
  {
    id: 'kart-og-kompass',
    tekst: `Idrettslaget vil gi alle elever i femte klasse opplæring i orientering. Ungene skal lære å
bruke kart og kompass, finne poster i skogen og ferdes trygt ute. Skolen stiller med lærer, vi med
instruktører, løpere og tidtaking. Gjennom året blir det seks økter i skoletiden og en stor finale i
juni der foreldre kan være med. Mange barn kjenner ikke turområdene rett bak skolen. Vi må tegne et nytt
kart over nærområdet, kjøpe 60 kompass og sette opp faste poster. Vi spør elevene hvor ofte de er på tur
før og etter opplegget.`,
    riktige: [],
  },
  {
    id: 'festivalstoy-nn',
    tekst: `Sommarfestivalen har vakse, og dei som bur ved festplassen, klagar på bass til langt på
natt. Kommunen vil lage faste lydsoner, med grense for desibel i kvar sone og eit måleapparat som
naboane kan sjå på nett. Arrangøren må ha ein kontaktperson på telefon så lenge konserten varer. Vi vil
òg prøve å snu scena og setje opp høyballar som skjerm. Etter festivalen møtest naboar, arrangør og
politi for å gå gjennom målingane. Vi søkjer om midlar til utstyr, ein akustikar og trykking av kart.
Lykkast det, kan reglane brukast ved andre arrangement i bygda.`,
    riktige: [],
  },
  {
    id: 'radon',
    tekst: `Målinger viser at flere kommunale utleieboliger har for høyt nivå av radon. Vi ønsker en
systematisk kartlegging av alle 240 boliger i løpet av vinteren, og deretter tiltak i dem som ligger
over grensen: tetting mot grunnen, vifte under gulvet og bedre ventilasjon. Leietakerne får informasjon
om helserisiko og hvordan sporfilmen skal ligge. Oppfølging skjer ved ny måling etter ett år. Teknisk
etat leder arbeidet, kommuneoverlegen gir faglige råd. Familier med barn prioriteres først. Vi søker
tilskudd til måleutstyr, laboratorium og utbedring, og vil dele erfaringene med andre kommuner i fylket
som har samme berggrunn.`,
    riktige: [],
  },
  {
    id: 'esport-fritidsklubb',
    tekst: `Fritidsklubben har mistet mange gutter mellom 13 og 17 år, som heller sitter hjemme og
spiller. Vi vil gjøre lagerrommet om til spillrom med ti kraftige maskiner, gode stoler og raskt nett.
To kvelder i uka blir det turnering i fotballspill og lagspill, med trener, felles oppvarming og mat.
Regler om pauser og språkbruk lager ungdommene selv. Klubben håper at de blir kjent med andre og kommer
seg ut av huset. Vi trenger penger til utstyr, møbler, strøm og en klubbmedarbeider som kan spill. Vi
teller hvor mange som kommer, og hvor mange som er der for første gang.`,
    riktige: [],
  },
  {
    id: 'sykkelverksted-ansatte',
    tekst: `Kommunen vil få flere ansatte til å sykle til jobben. Vi vil bygge et lite verksted i
kjelleren på rådhuset med stativ, pumpe, vask og verktøy, og ha en mekaniker til stede hver fredag. Vi
kjøper også inn åtte elsykler som kan lånes til møter i stedet for tjenestebil. Målet er færre bilturer,
lavere utslipp og bedre helse. Ansatte svarer på en reisevaneundersøkelse i mai og igjen i oktober.
Teknisk avdeling har ansvaret for driften, og verneombudet har vært med i planleggingen. Vi håper at
andre virksomheter i sentrum vil følge etter.`,
    riktige: [],
  },
];
