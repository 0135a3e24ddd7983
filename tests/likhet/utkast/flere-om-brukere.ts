import type { Utkast } from './form.ts';

export const FLERE_OM_BRUKERE: readonly Utkast[] = [
  {
    id: 'porten-en-fredag',
    tekst: `Tallene våre viser at fire av ti er tilbake bak murene innen to år. Fredagen de går ut
porten, har de en plastpose, ingen adresse og en konto som er sperret. Vi vil at en fra kontoret skal ha
truffet vedkommende minst tre ganger før datoen, sammen med betjenten som kjenner ham best. Leilighet,
lege, tannlege og noe å leve av skal være ordnet samme dag. De som går med lenke hjemme eller gjør
ubetalt arbeid i stedet for å sone, skal få det samme. Det gjelder først og fremst gutter i
tjueårene fra vår del av byen.`,
    riktige: ['metoder/festesona'],
  },
  {
    id: 'kafe-for-cv-slurv',
    tekst: `Vi vil leie det gamle bakeriet i gågata å ha åpent hver ettermiddag for de som er 16-23.
ikke noe time, ikke noe kølapp. kom som du er, få hjelp med CV og søknad, øve på intervju, finne
deltidsjobb ved siden av skolen. mange av dem har aldri hatt noe med oss å gjøre og skal slippe å bli
registrert. Vi svarer på snap og insta også på kvelden. To unge ansatte. Tror vi når dem vi aldri ser på
kontoret og at det er billigere enn å vente til de er 20 å sitter hjemme. har noen andre gjort sånn?`,
    riktige: ['metoder/jobbsentralen'],
  },
  {
    id: 'sommaren-for-vg1-nn',
    tekst: `Når tiande klasse er ferdig, er det ingen som har ansvaret for ungane før skulen tek til
att i august. For dei som kjem frå heimar der foreldra lever på stønad, er det nett då det går gale.
Dei møter ikkje opp, eller dei sluttar i oktober. Me ynskjer å kople kvar av dei med ein vaksen frå oss
frå februar og fram til jul året etter. Den vaksne pratar med mor og far, er med på omvising på den nye
skulen, ordnar bussort og pc, og ringjer når eleven er vekke. Ikkje dei som barnevernet alt er tett på.`,
    riktige: ['metoder/skolekompasset'],
  },
  {
    id: 'avbrutt-laerling',
    tekst: `I kommunen er det hundre og ti mellom 17 og 28 som aldri fikk vitnemål. De fleste mangler to
eller tre emner, gjerne naturfag og norsk. Å melde seg opp på egen hånd er dyrt, fristen er uklar, og de
har ingen å lese sammen med. Vi ønsker å lose dem gjennom: finne ut hva som gjenstår, betale avgiften,
skaffe pensum og leksehjelp, og hente dem hjemme den morgenen prøven er. Parallelt vil vi ha en kollega
på plass i gangene på yrkesskolen, sånn at lærere kan si fra når en lærling er på vei ut.`,
    riktige: ['metoder/back-to-school-stay-at-school'],
  },
  {
    id: 'hjelpe-hverandre-tirsdag',
    tekst: `Tiltaket retter seg mot dem mellom 18 og 30 som må møte opp for å beholde stønaden. I dag
sendes de til vedskjulet. Vi vil heller samle åtte–ti av dem to formiddager ukentlig i halvannen måned.
Ledetråden er at deltagerne er eksperter på hverandre: En legger fram noe som er floket, resten kommer
med forslag på nettbrett, og så velger eieren selv hva som prøves til neste gang. De som leder økten,
skal holde munn mest mulig. Vi er nysgjerrige på om det gir mer tro på egne krefter og raskere overgang
til skole eller lønn.`,
    riktige: ['metoder/oygarden-modellen', 'metoder/jobbhuset'],
  },
  {
    id: 'fembarnsfamilien',
    tekst: `Vi telte opp: én familie hadde forholdt seg til fjorten ansatte i sju etater på ett år.
Pengene rakk ikke til støvler, og ungene ble hjemme fra bursdager. Søknaden gjelder lønn til en som bare
skal holde i trådene for slike hjem, med hjemmebesøk, månedlige samlinger rundt kjøkkenbordet og én
felles avtale på ett ark skrevet med familiens egne ord. Husleie, helse, norskkurs, inntektsgivende
arbeid for de voksne og fritid for de små ses i sammenheng. Ti hjem samtidig er nok. Vi vil følge
inntekten deres i flere år etterpå.`,
    riktige: ['metoder/nye-monstre', 'metoder/holf'],
  },
  {
    id: 'renhold-med-laerer',
    tekst: `De som kom fra Eritrea og Syria for noen år siden, har fått praksis i renhold og på lager,
men lærer ikke flere ord der. Kollegene snakker fort, og etter klasseromskurset glemmer de alt. Vi vil
sende en lærer ut på arbeidsplassen en gang per uke for å jobbe med akkurat de ordene som trengs der:
vaskemidler, HMS, beskjeder fra sjefen. I tillegg skal en av de faste der få opplæring i å rette og
forklare på en vennlig måte. Sjefen får ingen penger, men et gratis kurs til sine folk.`,
    riktige: ['metoder/ssa'],
  },
  {
    id: 'lengre-enn-tre-ar-nn',
    tekst: `Regelverket seier i dag at ein kan gå på kurs i eit visst tal månader. For ein vaksen mann
utan papir og med litt norsk held ikkje det. Han rekk aldri fram til fagprøva. Me vil vere med og prøve
ut eit unntak der same person kan få halde fram i fleire år, med norsk og yrkesfag flétta saman, og med
livsopphald undervegs. Fylkeskommunen og vaksenopplæringa er med. Me vil at nokon utanfrå skal sjå på om
fleire då får fagbrev, og om dei som er eldst fell frå.`,
    riktige: ['metoder/utvidet-voksenopplaering', 'forskning/utvidet-voksenopplaering-folgeforskning'],
  },
  {
    id: 'ikke-bankid',
    tekst: `Hver uke sitter det folk i mottaket med telefonen i hånda og gråter fordi de ikke får sendt
meldekortet. Mange har kommet hit som flyktninger, noen kan knapt lese, og alt foregår på en skjerm.
Som regel er det en nevø, en nabo eller en fra kirken som trykker for dem. Før vi finner på noe nytt, vil
vi forstå: Hvor stopper det? Hva gjør hjelperne, og hva skjer når de ikke er der? Vi vil snakke med tjue
personer, med tolk, og med våre egne i skranken.`,
    riktige: ['forskning/flyktninger-og-digitalt-nav', 'forskning/digital-inkludering-og-likeverdighet'],
  },
  {
    id: 'sju-av-ti-vil-jobbe-slurv',
    tekst: `folk som har vært inn og ut av psykiatrien og rus i mange år. Alle vil ha jobb men vi sender
dem på avklaring først.. og så et kurs.. og så arbeidstrening, og etter to år er dem slitne. tanken er å
hoppe over alt det der, finne ut hva dem vil, finne en sjef som vil ha dem og så lære på jobben med
oss i ryggen så lenge det trengs. 2 stillinger, maks 15 på hver. har hørt det heter noe på engelsk. Vet
ikke om det funker i lengden eller om det er like bra som det vi allerede gjør`,
    riktige: ['metoder/supported-employment', 'metoder/klar', 'metoder/klar-royken', 'metoder/klar-team-moss'],
  },
  {
    id: 'atte-ukers-regelen',
    tekst: `Langtidsfraværet i kommunens egne virksomheter har økt fire år på rad. Vi merker at
stoppunktet etter to måneder går forbi uten at noen løfter blikket. Vi vil derfor gå igjennom samtlige
saker som når denne grensen, i et fast møte med rådgivende lege, og ta stilling til om gradering er
mulig. Er ikke vilkåret innfridd, stanses utbetalingen. Legesentrene får en runde på forhånd slik at det
ikke kommer brått på, og lederne i barnehagene får tilbud om dialog. Resultatet måles mot tre kommuner
som ikke gjør endringer.`,
    riktige: ['metoder/sykefravaersoppfolging-hedmark'],
  },
  {
    id: 'lonnsom-praksis',
    tekst: `Vi har sett på hundre tilfeller der noen har vært utplassert i butikk, på verksted og på
sykehjem. I to av tre sto det ingenting om hvorfor. I halvparten hadde ingen fra oss vært innom. Vi vil
lage en enkel rettesnor: skriftlig hensikt, én som har ansvaret på bedriften, besøk innen fjorten dager
og en samtale mellom alle tre midtveis. Ingen skal stå der lenger enn nødvendig uten lønn. Vi lurer på
hva forskningen sier om når slikt fører videre, og når det bare blir gratis arbeidskraft.`,
    riktige: ['metoder/arbeidstrening', 'forskning/arbeidstrening-kvalitativ', 'forskning/arbeidstrening-effekt'],
  },
  {
    id: 'loven-om-lydhore-notat',
    tekst: `Notat til ledergruppen. Vi får klager fra yngre om at brevene er uforståelige, at de stadig
bytter kontaktperson, og at vi bestemmer over hodet på dem. Samtidig svarer flere at de er godt fornøyd
med den de har. Før vi setter i gang forbedringer, foreslår jeg å sende noen få spørsmål til alle mellom
18 og 25 som vi har jevnlig kontakt med: Forstår du hva vi skriver? Får du være med å bestemme? Har det
skjedd noe siden sist? Er det fare for at bare de mest fornøyde svarer?`,
    riktige: ['forskning/unge-og-nav-samhandling', 'metoder/brukermedvirkning-pa-systemniva'],
  },
  {
    id: 'bli-med-i-styringsgruppa',
    tekst: `I alle prosjektene våre snakker vi om dem det gjelder, men de er ikke i rommet. Denne gangen
vil vi gjøre det annerledes. I stedet for å opprette et nytt panel inviterer vi interesseforeningene for
funksjonshemmede, psykisk helse og rus til å ha et fast sete overalt: i styringsgruppa, i arbeidsgruppene
og i gruppen av forskere. De får honorar og opplæring, og skal kunne ta med seg saker tilbake til egne
medlemmer. Spørsmålet er om det gir reell makt, eller om de havner som pynt.`,
    riktige: ['metoder/brukerrepresentasjon-gjennom-organisasjoner', 'metoder/brukerforum'],
  },
];
