import type { Utkast } from './form.ts';

export const FLERE_UTEN_LIKHET: readonly Utkast[] = [
  {
    id: 'legevakt-ventetid',
    tekst: `Legevakten har for lang ventetid på lørdager. Vi vil prøve en ordning der en erfaren
sykepleier vurderer alle over telefon først, og der de med lette plager får en videosamtale i stedet for
å møte opp. Målgruppen er hele befolkningen, men særlig barnefamilier. Vi samarbeider med nabokommunene
og AMK. Ansatte får opplæring og veiledning underveis, og vi evaluerer med spørreskjema og tall fra
journalsystemet før og etter. Tiltaket skal gi kortere kø, mindre stress for personalet og bedre bruk av
legene.`,
    riktige: [],
  },
  {
    id: 'lesevenner-slurv',
    tekst: `Skolebiblioteket vil ha lesevenner. Eldre elever leser høyt for de i 2. klasse en gang i
uka, og pensjonister kommer og hører på dem som strever med å lese. Vi skal kjøpe inn nye bøker, sitteputer,
og lage et diplom. Lærerne sier at mange ikke blir lest for hjemme.. Vi teller bøker og tar leseprøve
høst og vår. Samarbeid med Lions og foreldrerådet (FAU). koster nesten ingenting, 40 000 til bøker. Vil
ha svar før sommeren så vi kan starte til høsten`,
    riktige: [],
  },
  {
    id: 'badeplass-universell',
    tekst: `Badeplassen ved vannet skal gjøres tilgjengelig for alle. Vi ønsker rampe ut i vannet, fast
dekke fra parkeringen, toalett med plass til rullestol og skilt med store bokstaver. Brukerne av
dagsenteret har vært med på befaring, og rådet for mennesker med funksjonsnedsettelse har gitt sin
tilslutning. Velforeningen stiller med dugnad. Om sommeren vil vi ansette to badeverter. Vi måler hvor
mange som bruker plassen, og spør dem hva som fortsatt er vanskelig.`,
    riktige: [],
  },
  {
    id: 'vikarpool-heimetenesta-nn',
    tekst: `Heimetenesta manglar folk i helgane. Me vil slå saman vikarlistene i fire sonar og lage ein
felles pool med fast løn, der dei tilsette sjølve legg inn når dei kan arbeide. Ein koordinator fordeler
vaktene på telefon. Me trur det gir mindre overtid, færre ukjende andlet heime hos dei eldre og lågare
sjukefråvær i tenesta. Tillitsvalde er med. Prosjektet går i eitt år, og me samanliknar bruken av
vikarbyrå med året før.`,
    riktige: [],
  },
  {
    id: 'konfliktrad-nabo',
    tekst: `Borettslagene i sentrum melder om stadig flere krangler om støy, hunder og vaskeplan. Vi vil
lære opp tolv beboere som frivillige meklere. De skal kunne møte begge parter hjemme, lytte og hjelpe dem
fram til en skriftlig avtale før saken går til husleietvistutvalget. Kurset holdes av konfliktrådet over
tre kvelder, og meklerne får veiledning i gruppe hver måned. Målet er et tryggere bomiljø. Vi registrerer
antall saker og hvor mange avtaler som holder etter et halvt år.`,
    riktige: [],
  },
  {
    id: 'grunderfond',
    tekst: `Næringshagen foreslår et fond som gir små lån til bygdefolk som vil foredle egne råvarer: ost,
bær, øl og spekemat. Mottakerne får en mentor med bransjeerfaring, kurs i merking og hygiene og hjelp til
å komme inn i butikkjedene. Vi håper på tjue nye bedrifter på tre år. Kommunen, sparebanken og fylket
skyter inn like mye hver. Søkere må legge fram budsjett og plan. Erfaringene deles på en samling for
andre næringshager hvert år.`,
    riktige: [],
  },
];
