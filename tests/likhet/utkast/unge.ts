import type { Utkast } from './form.ts';

export const UNGE: readonly Utkast[] = [
  {
    id: 'loslatelse-under-tretti',
    tekst: `Behov: Hos oss ser vi at de som kommer ut fra anstalten etter noen måneder bak murene, står
på gata samme ettermiddag uten leilighet, uten konto og uten avtale med noen. To uker senere er
halvparten tilbake i det gamle miljøet. Vi vil derfor at en av våre ansatte besøker dem inne, mens det
ennå er et halvt år igjen. Sammen skriver de ned hva som må være klart: tak over hodet, gjeld, tannlege,
jobb eller kurs. Den samme personen henter dem ved porten og har telefonen på de første ukene. Vi tar
også med dem som har lenke rundt ankelen eller timer i samfunnstjeneste. Aldersgrensen er satt til 30
år. Vi søker om to årsverk og samarbeider med kriminalomsorgen og boligkontoret.`,
    riktige: ['metoder/festesona'],
  },
  {
    id: 'drop-in-bibliotek',
    tekst: `Vi ønsker å åpne et lokale i biblioteket, midt mellom tegneseriene og kaffebaren, hvor
ungdommer fra ungdomsskolealder og opp til midten av tjueårene kan stikke innom uten time. Ingen skal
spørre om fødselsnummer eller om de har en sak. To av våre folk sitter der tre ettermiddager og hjelper
med CV, søknad og hva man sier i telefonen til en sjef. Det skal også gå an å sende snap. Grunnen er at
de som til slutt havner hos oss, ofte har gått hjemme lenge fordi de syntes det var flaut å gå inn på
kontoret. Vi tror et nøytralt sted treffer flere tidlig, også sånne som bare trenger en ekstrajobb i
helgene. Vi skal telle besøk og hvor mange som får arbeid.`,
    riktige: ['metoder/jobbsentralen'],
  },
  {
    id: 'tiandeklasse-slurv',
    tekst: `ide til søknad: vi har mange sosialhjelpsfamilier med tenåringer som skal over i vgs neste
år. erfaring at de samme etternavnene dukker opp hos oss ett par år etterpå når ungen har slutta..
Foreldrene kan lite om linjevalg og inntak osv og noen tør ikke gå på foreldremøte. Vi tenker en
veileder tar kontakt med familien på vinteren i tiende, prater med både ungdommen og mor/far, blir med
på åpen dag og besøk på skolen, og så følger videre gjennom hele det første året, ringer hvis fraværet
stiger. Rådgiver på ungdomskolen er posetiv. ca 15 ungdommer pr kull. Trenger 60 % stilling pluss litt
til bussbilett`,
    riktige: ['metoder/skolekompasset'],
  },
  {
    id: 'fire-uker-i-treningstoy',
    tekst: `Kontoret vil sette i gang et kort kurs for dem som er ferdige med skolen eller har sluttet,
og som venter på noe å gjøre. Det spiller ingen rolle hva slags penger de får fra oss. Hver formiddag er
delt i to: først styrkerom, ballspill eller tur i marka, så lunsj og deretter jobbsøking ved pc i
møterommet vårt. Vi ser at mange har snudd døgnet, og at trening er den enkleste veien tilbake til en
rytme. Kurset varer en knapp måned. Når det er slutt, får hver enkelt en prat med veilederen sin og
lager selv et opplegg for tiden som kommer. Vi ønsker spesielt å få med ungdom med foreldre fra andre
land. Idrettslaget stiller med instruktør.`,
    riktige: ['metoder/alle-kan-orkdal', 'metoder/jobbhuset', 'metoder/oygarden-modellen'],
  },
  {
    id: 'ta-opp-matte',
    tekst: `Mange av de unge som får stønad hos oss, er bare ett eller to emner unna å ha bestått. Matte
og norsk sidemål går igjen. Likevel skjer det ingenting, fordi skjemaet for privatister er vanskelig,
fristen går ut, bøkene koster, og ingen tør å møte alene i gymsalen. Vi vil derfor ansette en
medarbeider som tar seg av alt det praktiske: melder dem opp, kjøper pensum, finner leksehjelp på
kveldstid, sender melding dagen før og henter den som trenger skyss. Målet er 25 kandidater i året som
tar igjen det de mangler, og som så kan gå ut i lære eller søke høyere utdanning. Målgruppen er 16 til
30 år. Vi samarbeider med fylkeskommunen og studieverkstedet.`,
    riktige: ['metoder/back-to-school-stay-at-school'],
  },
  {
    id: 'ungdomsgruppe-nn',
    tekst: `Me har rundt tretti ungdomar i kommunen som får sosialhjelp og ikkje har noko å stå opp til.
Når me kallar dei inn ein og ein, blir det mest vi som pratar og dei som nikkar. No vil me heller samle
åtte om gongen rundt eit bord, to føremiddagar i veka i litt over ein månad. Kvar legg fram noko ho
eller han strevar med, anonymt på nettbrett, og dei andre foreslår løysingar. Dei tilsette skal halde
att, tole stille og stille opne spørsmål. Målet er at deltakarane ser kva dei sjølve kan få til, og
hjelper kvarandre vidare mot arbeid eller skule. Dei som har krav om å vere i aktivitet for å få stønad,
blir spurde først.`,
    riktige: ['metoder/oygarden-modellen', 'metoder/alle-kan-orkdal', 'metoder/jobbhuset'],
  },
  {
    id: 'tidligere-deltakere-ansatt',
    tekst: `Problem: Ungdom som ber om økonomisk sosialhjelp for første gang, møter oss med papirer og
krav. Vi vil at de heller skal møte jevnaldrende. Bydelen har fått leie en gammel butikk med sofaer og
kjøkken, et stykke fra kontoret. Der holder vi kurs i små grupper før søknaden blir behandlet. Det nye
er at to–tre som gikk samme kurs i fjor, blir ansatt på timelønn for å være med i gruppa, fortelle om
egen vei og være en å støtte seg på. Lokale bedrifter stikker innom og forteller hva de ser etter. På
slutten lager hver deltaker sin plan. Vi ønsker å prøve om opplegget også passer for unge med
helseytelse. Høgskolen vil intervjue dem som er med.`,
    riktige: ['metoder/jobbhuset'],
  },
  {
    id: 'kurs-med-attforingsbedrift',
    tekst: `Kursene vi får tilbudt fra fylket er lagd for voksne med lang yrkeserfaring. Våre ungdommer
på rundt tjue detter av etter ei uke. Vi vil derfor sette oss ned med vekstbedriften i nabokommunen og
bygge et opplæringsløp på et knapt halvår sammen. De kan lager, kantine og snekring, vi kjenner folka.
Halve tida blir klasserom med privatøkonomi, bolig, hvordan snakke med en sjef, og grunnleggende fag;
halve tida blir ute i produksjonen og senere hos en ekte arbeidsgiver, slik at timene teller mot
lærekontrakt. Etter hver runde spør vi deltakerne hva som var bortkastet og legger om neste runde.
Innkjøpsansvarlig på fylkesnivå må være med fra dag én. 12 plasser per omgang.`,
    riktige: ['metoder/amo-kurs-for-unge'],
  },
  {
    id: 'skjema-i-samtalen',
    tekst: `Vi vet ofte ikke om samtalene våre gjør noen nytte. Ungdommen sier at alt er greit, og møter
ikke neste gang. Vi ønsker å innføre en fast måte å spørre på: I starten av hvert møte setter den unge
fire kryss på en linje for hvordan uka har vært, og på slutten fire nye om vi snakket om det rette og om
han følte seg hørt. Poengene tegnes som en kurve begge ser på. Går den nedover, endrer vi framgangsmåte.
Terapeuter bruker dette, men vi kjenner ikke til så mange velferdskontor som gjør det. Målgruppe er
tjueåringer med angst og depresjon, mange uten fullført videregående, som ellers lett ender på varig
trygd. Samme veileder skal ha dem fra første til siste dag.`,
    riktige: ['metoder/kor-haugesund'],
  },
  {
    id: 'tre-samtaler-tankekart-slurv',
    tekst: `utkast, ikke ferdig!! Problemet er at vi vet nesten ingenting om de unge på aap når de
settes på tiltak. Journalen er full av hull. Forslag: sett av 3 møter rett etter hverandre, ca en uke
mellom hvert. Møte 1 bli kjent, bare høre historien. Møte 2 store ark og tusjer, tegne det de drømmer om
og hva som ligger i veien (skole, venner, rus, penger, helse...). Møte 3 skrive en side med hva skal
skje nå, hvem gjør hva. Ungdommen eier arket. Vi har sett på ett skjema som rusteamet bruker og vil
gjøre det om sånn at det passer oss. kanskje en forsker kan se på det? 20 stk i år`,
    riktige: ['metoder/endringsorientert-kartlegging-brukerplan'],
  },
  {
    id: 'ett-sted-a-ga',
    tekst: `I dag er det tolv kolleger hos oss som har noen under 25 i porteføljen sin. Barnevernet aner
ikke hvem de skal ringe, og vi har hatt tilfeller der en gutt på 19 hadde tre saksbehandlere som aldri
hadde snakket sammen. Vi søker om midler til å samle fem ansatte fra både statlig og kommunal side i én
enhet som bare jobber med de yngste. De skal behandle sosialhjelp, følge opp dagpenger og helseytelser
og ha kontakt med skolen, alt under ett. Utekontakten, OT og barnevernet får ett telefonnummer. Første
halvår går til å bestemme hvem som gjør hva. Vi tror de unge får raskere svar, og at vi slutter å
begynne på nytt hver gang.`,
    riktige: ['metoder/ungdomsteam', 'metoder/tio-team-lerkendal'],
  },
  {
    id: 'hvem-er-de-notat',
    tekst: `Kort notat til ledergruppa. Ingen kan svare når rådmannen spør hvor mange under 25 vi
hjelper. Fagsystemet gir oss antall vedtak, og samme jente kan stå der fire ganger. Forslag: Lag ei
enkel liste i et regneark, ei linje per ungdom, med hvem som er kontakt, hvilken stønad, om det finnes
en plan, om hun er på noe tiltak og når vi sist snakket med henne. Veilederne fyller ut selv, hver
fredag. Personvernombudet må si ja først.`,
    riktige: ['metoder/oversiktsverktoy-brukeranalyse'],
  },
  {
    id: 'tegnsprak-og-jobb',
    tekst: `Unge som er født uten hørsel, får altfor ofte varig trygd i tjueårene. I vår region har vi
et særlig ansvar for dem som bruker tegn som morsmål, men kunnskapen sitter hos én person som snart går
av. Vi ønsker at hele teamet lærer grunnleggende tegn, at det finnes tolk i alle kartleggingsmøter, og
at vi oppsøker bedrifter som kan tenke seg en døv kollega. Vi har seks veiledere som deler på dette, i
stedet for å frikjøpe én prosjektmedarbeider, for da forsvinner alt når hun slutter. Målgruppe: 18–30 år
på arbeidsavklaringspenger, der ingen helt vet hva som er mulig ennå. Vi vil også ha karriereveiledning
inn tidlig. Søknaden gjelder opplæring, tolking og vikarer.`,
    riktige: ['metoder/tio-team-lerkendal'],
  },
  {
    id: 'feriejobb-messe-nn',
    tekst: `Brukarutvalet vårt har kome med eit framlegg vi gjerne vil prøve. I mai leiger vi
idrettshallen ein laurdag og inviterer fiskemottak, hagesenter, campingplassar, sjukeheimar og butikkar
som manglar folk i juli. Ungdommar i bygda kan gå frå bord til bord, levere ein lapp med namn og
telefonnummer og kanskje få ja på staden. Mange her har ingen onkel som kan skaffe dei feriearbeid, og
utan noko på CV-en blir det vanskeleg seinare. Vi vil først og fremst nå dei som ikkje har hatt løn før.
Kontoret stiller med to tilsette og vaflar. Etterpå ringjer vi rundt og spør kor mange som fekk arbeid i
ferien.`,
    riktige: ['metoder/torg-for-sommerjobb'],
  },
  {
    id: 'nav-pa-videregaende',
    tekst: `Fraværet ved den videregående skolen hos oss har økt, særlig på yrkesfag og blant lærlinger
som krangler med bedriften. Skolen oppdager det, men har ikke noen som kan gå inn i pengetrøbbel,
hybelproblemer eller kluss hjemme. Vi vil plassere to av våre egne medarbeidere fast i skolebygget
nesten hele uka. De skal ha kontor ved kantina, være synlige i friminuttene og snakke med elever som
vurderer å gi seg, før de skriver under på sluttemeldingen. De kan også ta med seg fullmakter fra vårt
eget hus, for eksempel til å ordne støtte til husleie. Vi regner med at færre dropper ut. Tall fra
fylket to år tilbake brukes som sammenligning.`,
    riktige: ['metoder/back-to-school-stay-at-school', 'metoder/skolekompasset'],
  },
];
