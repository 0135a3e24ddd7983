import type { Utkast } from './form.ts';

export const KONTOR: readonly Utkast[] = [
  {
    id: 'datamaskinen-vurderer',
    tekst: `Når noen registrerer seg hos oss, foreslår systemet automatisk om vedkommende klarer seg
selv eller trenger mye støtte. Forslaget bygger på noen få svar i et skjema. Vi har oppdaget at
mennesker som snakker dårlig norsk eller sliter med skjermen, får «klarer seg fint», og at noen kolleger
alltid følger forslaget, mens andre alltid overprøver det. Vi vil bruke et halvår på å se gjennom 200
saker, snakke med veilederne om hvordan de tenker, og lage en felles arbeidsmåte: Når kan vi stole på
maskinen, når må vi ringe, og hvor skriver vi ned grunnen? Personvernombudet deltar. Vi håper å gi de
mest utsatte riktigere hjelp fra start.`,
    riktige: [
      'metoder/profileringsverktoyet',
      'forskning/profileringsverktoy-og-behovsvurderinger',
      'forskning/menneske-og-maskin',
    ],
  },
  {
    id: 'samme-samtalestil',
    tekst: `Hos oss arbeider ansatte fra to arbeidsgivere side om side, men de møter folk på hver sin
måte. Den ene halvdelen fyller ut skjema, den andre gir råd. Begge deler fører sjelden til at personen
selv vil noe. Derfor ønsker vi å sende samtlige, også resepsjonen og lederne, på det samme kurset i å
lytte, speile det som blir sagt, spørre åpent og lokke fram grunnene den andre selv har til å gjøre noe
annerledes. Teknikken kjenner vi fra rusomsorg og røykeslutt. Fire kursdager fordelt over et år, med
øving i smågrupper og opptak av egne samtaler imellom. Vi håper det også gjør oss til ett kontor.
Ekstern kursholder koster 220 000.`,
    riktige: ['metoder/motiverende-intervju'],
  },
  {
    id: 'ovingsrom',
    tekst: `Nye veiledere får et todagers kurs i datasystemet og et annet i kommunikasjon, men i
virkeligheten må de gjøre begge på én gang: se et menneske i øynene, stille de rette spørsmålene og
samtidig føre vurderingen riktig. Mange kvier seg. Vi vil innrede et møterom som øvingsarena, med to
skjermer, kamera og en kollega som spiller den som søker. Der skal man kunne prate og registrere om
hverandre, gjøre feil uten at noen lider, og få tilbakemelding etterpå. Vi begynner med vurdering av
arbeidsevne, som er det vanskeligste. Hvert team får bestille rommet en formiddag i måneden. En erfaren
kollega har 20 prosent til å lede øvelsene.`,
    riktige: ['metoder/vageverksted'],
  },
  {
    id: 'alt-i-ett-dokument-slurv',
    tekst: `Problem: når hu som kan alt er syk vet ingen hvordan vi gjør nødhjelp, garanti for
depositum, begravelsesstøtte osv. alt sitter i hue på folk, og to på samme gang svarer forskjellig på
det samme. Vi trenger en perm (eller digital) hvor alle framgangsmåtene på sosial-siden er samla. En
person får 1 dag i uka til å lete fram det som ligger i skuffer og på pc'er, skrive det rent, og så tar
vi en av gangen på fagmøte og blir enige. Må oppdateres også ikke bare lages!! Spørs om de statlige
gidder å lese den. Frist ut året. Lurer på om noen kontor har gjort dette og hvordan de holdt den
levende`,
    riktige: ['metoder/rutinehandbok'],
  },
  {
    id: 'torsdagslunsj-nn',
    tekst: `Me veit for lite om kvarandre og om dei me arbeider saman med. Krisesenteret, tannlegen,
innvandrartenesta og sparebanken ligg alle i same gata, men få av oss har vore innom. Framlegget er
enkelt: Kvar torsdag klokka halv tolv et me nista vår saman i det store rommet, og ein gjest fortel i
tjue minutt om kva dei driv med. Etterpå er det tid til spørsmål. Éin av oss har som oppgåve å spørje
gjestar og sende ut lista. Innimellom kan ein forskar leggje fram noko nytt. Me trur at terskelen for å
ta ein telefon blir lågare, og at nytilsette fortare blir kjende.`,
    riktige: ['metoder/faglunsj-og-fagarenaer'],
  },
  {
    id: 'hva-ma-vi-lare',
    tekst: `Kursing hos oss er tilfeldig: Den som spør høyest, får reise. Ledelsen ønsker en skikkelig
gjennomgang av hva hver enkelt kan og savner, nå og litt fram i tid. Vi lager et skjema som går til
samtlige, med spørsmål om de rekker å følge opp folk, om de får utnyttet utdanningen sin, og om de helst
lærer gjennom hospitering, kurs eller veiledning fra en kollega. Svarene legges fram for ledergruppe,
allmøte og hver enkelt gruppe. Av det lager vi en oversikt i tre deler: felles for hele huset, for
teamet og for den enkelte, med hvem som har ansvar. De tillitsvalgte er med hele veien. Arbeidet gjentas
hvert annet år.`,
    riktige: ['metoder/kompetansekartlegging-og-kompetanseplan'],
  },
  {
    id: 'vi-mener-ulike-ting-notat',
    tekst: `Notat, første tanke: To avdelinger kranglet i en halvtime om «tett kontakt» før vi skjønte
at den ene mente en sms i måneden og den andre daglig telefon. Det samme skjer med «avklart», «motivert»
og «bruker». Vi kommer fra forskjellige etater og har arvet hvert vårt språk. Forslag: Sett sammen åtte
personer med ulik bakgrunn. De møtes hver tredje uke, tar ett uttrykk om gangen og forteller hva de selv
legger i det. En fra universitetet leder praten, tar opp og skriver sammen. Resultatet trenger ikke bli
en ordbok; poenget er at vi forstår hverandre. Ett år, så vurderer vi.`,
    riktige: ['metoder/begrepsprosjektet'],
  },
  {
    id: 'hel-stilling-til-utvikling',
    tekst: `Driften spiser alt. Hvert år vedtar vi satsinger, og hvert år er de glemt i mars. Vi ber om
midler til én hel stilling som skal drive fram bedre arbeidsmåter, og som ikke skal ha egne saker. Vi
har sett andre kontor opprette slike roller og så lagt merke til at personen blir sittende alene på et
hjørnekontor med prosjektet sitt. Hos oss skal hun derfor være en del av den ordinære linja, sitte i
ledergruppa og få ett tydelig oppdrag fra lederen hvert år. Når noe nytt er på plass og veilederne kan
det, går hun videre til neste område, og gruppa eier det selv. Etter prosjektperioden skal vi kunne
klare oss uten ekstra penger.`,
    riktige: [
      'metoder/fagutvikler-i-linja',
      'metoder/forsok-med-fagutviklingsstillinger',
      'metoder/delt-fagutviklerstilling',
      'metoder/team-utvikling-og-laering',
    ],
  },
  {
    id: 'statlige-larer-kommunalt',
    tekst: `De statlig ansatte hos oss har fått lange e-læringsprogrammer fra direktoratet. De kommunalt
ansatte har fått beskjed om å lese loven. Resultatet er at halve kontoret ikke vet hva bosetting av
flyktninger innebærer, hva en gjeldsordning er, eller hvordan rusteamet jobber. Vi vil arrangere fire
seminardager, én for hvert felt kommunen har ansvar for. Formiddagen er foredrag av en som kan feltet
godt, ettermiddagen er diskusjon av eksempler fra egen hverdag i blandede grupper. Alle skal delta, ikke
bare sosialkonsulentene. Vi stenger mottaket disse dagene. Det vi er mest spent på, er om de statlige
prioriterer å komme.`,
    riktige: ['metoder/kommunal-kompetansepakke'],
  },
  {
    id: 'stemmer-nedenfra',
    tekst: `I medarbeiderundersøkelsen skriver ansatte at de aldri får svar når de sier fra. Vi vil
prøve dette: To ganger i halvåret deles vi inn i smågrupper som snakker om ett spørsmål, for eksempel
hvorfor folk må vente så lenge. I hver gruppe er det en av oss som noterer alt. Notatene sendes til en
fagperson utenfor kontoret, som leser alle på tvers, ser etter mønstre og skriver to korte
tilbakemeldinger: én til dem som deltok, og én til sjefen. Da kommer synspunktene fram uten at noen blir
hengt ut, og begge parter får noe å handle på. Vi har en avtale med en pensjonert sosialarbeider om å
gjøre analysen.`,
    riktige: ['metoder/feedback-verktoyet', 'metoder/refleksjon-i-praksis'],
  },
  {
    id: 'forsker-pa-huset',
    tekst: `Vi har dårlige erfaringer med forskere som kommer, intervjuer, reiser og sender en rapport
to år senere. Samtidig har vi mye god praksis som ikke står skrevet noe sted. Nå vil vi avtale med
høgskolen at én ansatt der bruker to–tre dager i uka på oss og bare oss, over flere år. Hun skal være på
morgenmøtene, kjenne folk ved navn, stille ubehagelige spørsmål, hjelpe oss å sette ord på det vi gjør,
og lete fram litteratur når vi lurer. All annen kontakt med akademia går gjennom henne. Selv får hun
innsikt hun kan bruke i undervisningen. Vi deler lønnen likt.`,
    riktige: ['metoder/forskningskoordinator-naer-kontoret'],
  },
  {
    id: 'studenter-blir-kjent-nn',
    tekst: `Vi får nesten ingen søkjarar til ledige stillingar, og studentane på bachelor i sosialfag
trur at kontoret vårt berre er skjema og avslag. I lag med lærestaden vil vi lage fem temadagar for
andreårsstudentar: omvising, møte med rettleiarar, ei rollespeløkt, og ikkje minst samtale med ungdom
som sjølve har fått hjelp hos oss og kan fortelje korleis det var. Vi vil òg ha med dei som skal bli
barnevernspedagogar og vernepleiarar. Målet er at fleire ønskjer praksisplass og seinare jobb her, og at
undervisninga blir nærare kvardagen. Vi søkjer om pengar til honorar, reise og litt utstyr, og spør
studentane før og etter.`,
    riktige: ['metoder/nav-uke'],
  },
  {
    id: 'tall-som-er-rettferdige',
    tekst: `Målekortet vårt viser bare hvor mange som har sluttet å motta ytelse. Da kommer vi dårlig
ut, for hjørnesteinsbedriften er lagt ned, og mange av dem vi hjelper, er eldre og har helseplager.
Nabokontoret i byen ser flinkere ut uten å være det. Vi vil utvikle et mål på hvor gode vi er til å få
folk over i arbeid, der det er tatt høyde for hvem som bor her, og hvor mange ledige stillinger som
finnes. Tallet skal vises hver måned og brukes i teamene til å spørre hvorfor det går opp eller ned,
ikke til å henge ut noen. Finnes det noe slikt nasjonalt vi kan koble oss på?`,
    riktige: ['metoder/arbeidsindikatoren'],
  },
  {
    id: 'finne-fram-i-tiltak-slurv',
    tekst: `Veilederne våre bruker alt for mye tid på å lete etter hvilke kurs og tiltak som har ledig
plass, hvem som er arrangør, hva det inneholder og hvem det passer for. det ligger på intranett, i
eposter, i ei excel-liste og i hodet på tiltakskoordinator. Resultat = alle sender til de samme tre!! Vi
vil ha en felles side hvor alt er samla og som den som skal på tiltak også kan lese selv hjemme før
samtalen. Søk på bransje, sted, lengde. Spm vi har: blir det egentlig noe riktigere tildeling når alle
ser alt? vil gjerne ha med en student eller forsker som kan følge med på det`,
    riktige: ['metoder/mulighetsrommet', 'forskning/informasjonstilgang-og-mulighetsrommet'],
  },
  {
    id: 'to-etasjer-ufor',
    tekst: `Den som søker om varig trygd, blir i praksis behandlet to ganger: først av veilederen her
ute, som kjenner personen, og deretter av en saksbehandler et helt annet sted, som bare ser papirene.
Ofte kommer saken i retur etter tre måneder fordi noe mangler. Vi vil la de to sitte i samme digitale
møte fra starten. Når veilederen mener at alt er forsøkt, kobles den som skal avgjøre ytelsen på, og de
blir enige om hva som må dokumenteres. Vi tror at ventetiden går ned, og at færre får avslag på formelle
grunner. Vi foreslår ti saker i måneden i ett år, sammen med enheten som fatter vedtakene.`,
    riktige: ['metoder/losningsteam', 'forskning/losningsteam-folgeforskning'],
  },
  {
    id: 'studiepoeng-sammen-notat',
    tekst: `Innspill: Vi som driver utvikling på kontorene rundt om i landet, treffes på seminar, prater
og drar hjem. La universitetet gjøre samlingene om til et deltidsstudium med eksamen, der hver av oss
tar med en kollega og skriver om noe vi selv prøver å få til hjemme. Undervisning tre timer, resten
veiledning på egne oppgaver. Ambulerende, ett sted av gangen. Hvem betaler foreleserne?`,
    riktige: ['metoder/kunnskapende-nettverk'],
  },
  {
    id: 'dele-underveis',
    tekst: `Fem kontorer i fylket skal de neste tre årene prøve den samme måten å hjelpe langtidsledige
på. Fra tidligere satsinger vet vi hvordan det pleier å gå: Hvert sted finner sine egne knep, ingen
forteller dem videre, og når sluttrapporten kommer, har folk byttet jobb. Denne gangen vil vi at
lærdommene skal vandre mens vi holder på. Vi foreslår derfor ei egen gruppe med én veileder fra hvert
sted, en representant for statsforvalteren og en forsker fra høgskolen. Gruppa skal møtes hver måned og
bestemme hva som skal samles inn, for eksempel små historier fra hverdagen, korte filmer og tall. Den
skal holde en fast møteplass der kontorene viser hverandre både det som gikk bra og det som gikk galt,
og sørge for at lederne faktisk hører om det. Vi ser for oss at det tar tid å bli enige om hva vi mener
med å lære, og setter av hele første halvår til det. De vi hjelper, bør også være med når det passer med
temaet, men vi er usikre på hvordan. Vi søker om frikjøp på 20 prosent per kontor og penger til fire
samlinger i året. Etter tre år skal ordningen kunne leve videre uten prosjektleder.`,
    riktige: ['metoder/laeringssystem', 'metoder/kunnskapssirkel', 'metoder/pku'],
  },
];
