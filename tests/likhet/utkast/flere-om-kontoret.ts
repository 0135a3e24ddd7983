import type { Utkast } from './form.ts';

export const FLERE_OM_KONTORET: readonly Utkast[] = [
  {
    id: 'psykologens-tre-sporsmal',
    tekst: `Oppfølgingen vår av unge voksne uten fullført skole går i stå uten at vi merker det før det
er for sent. Vi vil teste en rutine der hvert møte begynner med et ark om hvordan uken har vært, og
slutter med et like kort ark om hvordan møtet kjentes. Veilederen ser på tallene sammen med den unge med
en gang: Går kurven ned, legger vi om. Samme person skal følge hele veien. Kollegaene møtes annenhver
uke for å gå igjennom kurvene. Håpet er at færre ender på varig trygd før de er tretti.`,
    riktige: ['metoder/kor-haugesund'],
  },
  {
    id: 'trene-pa-rollespill-slurv',
    tekst: `vi går på kurs i samtaler og kurs i datasystemene men aldri begge deler samtidig.. ute i det
virkelige livet sitter du å prater OG taster. Ide: gjøre om møterom 3 til et treningsrom, med pc-er koblet
til testversjonen av systemet og kollegaer som spiller bruker. Man skal tørre å dumme seg ut uten at noen
noterer. En time hver uke pr team, nyansatte oftere. Trenger penger til utstyr og en som kan lede det.
Måling: spør folk om de føler seg sikrere og se om vedtakene blir bedre skrevet`,
    riktige: ['metoder/vageverksted'],
  },
  {
    id: 'ny-gruppe-finner-form',
    tekst: `Fra nyttår slås tre småavdelinger sammen til én som skal ta imot dem under 26. Halvparten
har kommunal sjef, resten statlig. I stedet for at ledelsen tegner kartet, vil vi stenge dørene to hele
dager og la gruppen selv avgjøre hvem som gjør hva, hvor grensene går når noen forteller noe vanskelig, og
hva vi trenger å kunne mer om. Vi ber om midler til en prosessleder og lokaler. Etter et halvt år gjør
vi det samme én gang til og ser hva som holdt.`,
    riktige: ['metoder/fagdager-verksted', 'metoder/ungdomsteam'],
  },
  {
    id: 'egen-enhet-for-laering',
    tekst: `Hos oss drukner utvikling i køen. Vi ønsker å samle tre ansatte i en liten enhet som slipper
driften og arbeider på bestilling fra lederne: opplæring av nyansatte, nye rutiner, tema på fellesmøter,
oversikt over hva folk kan. Risikoen er kjent fra andre steder: De som sitter i skranken, spør hva de
egentlig driver med. Derfor skal enheten legge fram et regnskap hvert kvartal over hva avdelingene har
fått igjen. Vi vil gjerne høre fra noen som har hatt det slik i flere år.`,
    riktige: ['metoder/team-utvikling-og-laering', 'metoder/fagutvikler-i-linja', 'metoder/forsok-med-fagutviklingsstillinger'],
  },
  {
    id: 'kjort-seg-fast',
    tekst: `Vi har et samarbeid med universitetet om bedre tjenester som har gått i halvannet år. Det
sitter tolv i gruppen, møtene er lange, og vi er fortsatt uenige om hva vi skal gjøre. De ansatte synes
forskerne snakker for abstrakt, forskerne synes vi ikke vil noe. Nå foreslår lederen at vi setter en
dato: Da skal det ligge høyst fem forslag på bordet, noen av dem skal velges, og så deles folk i mindre
grupper som jobber med hver sitt. Har noen kommet seg ut av en slik floke før?`,
    riktige: ['metoder/prosjektgruppe-krise-omstart'],
  },
  {
    id: 'forske-i-lag-nn',
    tekst: `Høgskulen, kontoret og dei som får hjelp, skal saman finne ut korleis oppfølginga kan bli
betre. Me ser for oss små sirklar som kjem saman om eitt spørsmål om gongen, til dømes «kva skjer den
fyrste dagen i ny jobb?». Kven som sit rundt bordet, vert bestemt av spørsmålet: nokre gonger to
jobbsøkjarar og ein rettleiar, andre gonger ein arbeidsgivar og ein professor. Alle skal telje like mykje.
Det me er mest uroa for, er at dei som søkjer arbeid, ikkje orkar å kome.`,
    riktige: ['metoder/kunnskapssirkel', 'metoder/laeringssystem'],
  },
  {
    id: 'sosionomstudenten',
    tekst: `Få nyutdannede søker jobb hos oss, og de som gjør det, er overrasket over hva vi driver med.
Vi vil sammen med høgskolen lage fem dager på tredje året der sosialarbeidere og vernepleiere under
utdanning lærer om ytelser, skjønn og arbeidsmarked, får møte noen som selv har stått på den andre siden
av bordet, og løser en tenkt sak i grupper. Studentene vurderer opplegget før og etter, og vi ser om
flere ønsker praksisplass.`,
    riktige: ['metoder/nav-uke'],
  },
  {
    id: 'hvem-har-vi-egentlig',
    tekst: `Fagsystemet kan fortelle hvor mange saker vi har, men ikke hvor mange mennesker under 25 det
dreier seg om. Den samme jenta kan stå oppført fire ganger hos fire kolleger. Vi vil derfor sette opp en
liste i Excel med én linje for hver person: hva hun lever av, hvem som er kontakt, når vi sist snakket
sammen, og hva neste skritt er. Teamet går gjennom den første mandag i måneden. Vi må avklare
personvernet først.`,
    riktige: ['metoder/oversiktsverktoy-brukeranalyse'],
  },
  {
    id: 'ett-navn-i-skranken',
    tekst: `Lærere, helsesykepleiere og foreldre sier det samme: De vet ikke hvem de skal ringe når en
ungdom trenger hjelp, for oppgavene ligger hos åtte forskjellige. Vi vil la seks veiledere, halvparten med
kommunal og halvparten med statlig lønn, ta alt for dem mellom 18 og 25, enten det gjelder penger til
livsopphold, arbeidssøking eller helse. Ett telefonnummer, én dør. Vi ber om støtte til teamleder i
prøveperioden, og til å måle ventetid og hvor mange som blir sendt videre.`,
    riktige: ['metoder/ungdomsteam', 'metoder/tio-team-lerkendal'],
  },
  {
    id: 'fire-pilarer-fylket',
    tekst: `Fylket vil søke på vegne av tre steder som jobber med dem mellom 18 og 30 med sammensatte
vansker. Hvert sted får velge sin egen framgangsmåte, mens universitetet leder det hele og samler
erfaringene. Et eget råd av unge skal gi råd til alle tre. Målet er at færre havner på uføretrygd tidlig.
Vi vet at slike sammensatte prosjekter kan bli krevende når forskere og praktikere vil forskjellige ting,
og vil avtale roller og eierskap til funnene på forhånd.`,
    riktige: ['metoder/pku-sor-trondelag', 'metoder/ung-jobb-rogaland', 'metoder/pku'],
  },
];
