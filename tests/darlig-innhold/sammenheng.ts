import { bytt, KILDE, KONTOR, MALGRUPPER, nabo, type Uhell } from './god.ts';

/** References, texts that stand alone, and entries that get in each other's way. */
export const SAMMENHENG: readonly Uhell[] = [
  ['kilde uten sted', bytt('    id: prove-2020\n    sted: kap. 1\ntiltak', '    id: prove-2020\ntiltak'), [
    'content/metoder/provemetoden.mdx:13  alder, kilde, sted: Stedet i kilden mangler.',
    '    Kapittel, vedlegg, tabell eller tidskode, for eksempel «vedlegg B».',
  ]],
  ['kilde som ikke finnes', bytt('    id: prove-2020\n    sted: kap. 1\ntiltak', '    id: prove-2021\n    sted: kap. 1\ntiltak'), [
    'content/metoder/provemetoden.mdx:14  alder, kilde, id: «prove-2021» finnes ikke. Mente du «prove-2020»?',
    '    Id-en er navnet på en fil i content/kilder, uten .yaml.',
  ]],
  ['kilde som en setning', bytt('  kilde:\n    id: prove-2020\n    sted: kap. 1\ntiltak', '  kilde: Prøverapporten, kap. 1\ntiltak'), [
    'content/metoder/provemetoden.mdx:13  alder, kilde: Kilde må ha felter under seg: «id», «sted».',
    '    Hvor opplysningen står: kildens id og stedet i den.',
  ]],
  ['kategori med grunnlag i kilden, men uten kilde', bytt('grunnlag: redaksjonell', 'grunnlag: kilde'), [
    'content/metoder/provemetoden.mdx:18  tiltakskategorier nr. 1, grunnlag: Grunnlaget er «kilde», men det står ikke hvilken.',
    '    Legg til «kilde» med id og sted, eller velg «redaksjonell».',
  ]],
  ['funn uten år', bytt('    per: 2020\n', ''), [
    'content/metoder/provemetoden.mdx:79  funn nr. 1, per: Per mangler.',
    '    Når funnet var sant: år, måned eller dato.',
  ]],
  ['kontor som ikke finnes', bytt('  - kontor: nav-prove', '  - kontor: nav-prøve'), [
    'content/metoder/provemetoden.mdx:31  utprovinger nr. 1, kontor: «nav-prøve» finnes ikke. Mente du «nav-prove»?',
    '    Id-en må stå i content/kontorer.yaml.',
  ]],
  ['kontor med navn i stedet for id', bytt('  kontor: nav-prove\nrelasjoner', '  kontor: NAV Prøve\nrelasjoner'), [
    'content/metoder/provemetoden.mdx:119  kontakt, kontor: «NAV Prøve» finnes ikke. Mente du «nav-prove»?',
    '    Id-en må stå i content/kontorer.yaml.',
  ]],
  ['ukjent skrevet med stor bokstav', bytt('kanTilpasses: ukjent', 'kanTilpasses: Ukjent'), [
    'content/metoder/provemetoden.mdx:55  kanTilpasses: Kan tilpasses må være «ukjent» eller ha felter under seg. Nå står det «Ukjent».',
    '    Det som kan gjøres annerledes uten at metoden blir en annen.',
  ]],
  ['ikke oppgitt i stedet for ukjent', bytt('kanTilpasses: ukjent', 'kanTilpasses: ikke oppgitt'), [
    'content/metoder/provemetoden.mdx:55  kanTilpasses: Kan tilpasses må være «ukjent» eller ha felter under seg. Nå står det «ikke oppgitt».',
    '    Det som kan gjøres annerledes uten at metoden blir en annen.',
  ]],
  ['spørsmålstegn i stedet for ukjent', bytt('bemanning: ukjent', 'bemanning: "?"'), [
    'content/metoder/provemetoden.mdx:45  ressurser, bemanning: Bemanning må være «ukjent» eller ha felter under seg. Nå står det «?».',
    '    Stillinger og årsverk, med år.',
  ]],
  ['tittel på 5 000 tegn', bytt('tittel: Prøvemetoden', `tittel: ${'Prøve '.repeat(833)}ja`), [
    'content/metoder/provemetoden.mdx:2  tittel: Tittel er 5000 tegn. Det er plass til 100.',
    '    Navnet metoden er kjent under.',
  ]],
  ['kortOm er for lang', bytt('En metode som bare finnes i testene.', `${'En metode som bare finnes i testene. '.repeat(8).trim()}`), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm er 295 tegn. Det er plass til 250.',
    '    Hva metoden er, i hele setninger.',
  ]],
  ['kortOm er for kort', bytt('En metode som bare finnes i testene.', 'En metode.'), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm må ha minst 20 tegn.',
    '    Hva metoden er, i hele setninger.',
  ]],
  ['kortOm uten punktum', bytt('finnes i testene.', 'finnes i testene'), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm må slutte med punktum, spørsmålstegn eller utropstegn.',
    '    kortOm vises alene i treff og lister. Skriv den som hele setninger.',
  ]],
  ['kortOm avkuttet', bytt('finnes i testene.', 'finnes i …'), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm ser avkuttet ut: den slutter med «…».',
    '    kortOm vises alene i treff og lister. Skriv den som hele setninger.',
  ]],
  ['kortOm med liten forbokstav', bytt('kortOm: En', 'kortOm: en'), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm må begynne med stor bokstav.',
    '    kortOm vises alene i treff og lister. Skriv den som hele setninger.',
  ]],
  ['metoden er beslektet med seg selv', bytt('relasjoner: {}', 'relasjoner:\n  beslektetMed:\n    - id: provemetoden'), [
    'content/metoder/provemetoden.mdx:122  relasjoner, beslektetMed nr. 1, id: «provemetoden» viser til seg selv.',
    '    Ta bort henvisningen.',
  ]],
  ['relasjon til en metode som ikke finnes', bytt('relasjoner: {}', 'relasjoner:\n  byggerPa:\n    - id: naboen'), [
    'content/metoder/provemetoden.mdx:122  relasjoner, byggerPa nr. 1, id: «naboen» finnes ikke.',
    '    Id-en er navnet på en fil i content/metoder, uten .mdx.',
  ]],
  ['relasjon uten id', bytt('relasjoner: {}', 'relasjoner:\n  byggerPa:\n    - naboen'), [
    'content/metoder/provemetoden.mdx:122  relasjoner, byggerPa: Relasjon må ha felter under seg: «id», «hva».',
    '    En annen metode i basen og hva som knytter dem sammen.',
  ]],
  ['relasjon av et slag som ikke finnes', bytt('relasjoner: {}', 'relasjoner:\n  byggerpå: []'), [
    'content/metoder/provemetoden.mdx:121  relasjoner, byggerpå: Feltet «byggerpå» finnes ikke her. Mente du «byggerPa»?',
    '    Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.',
  ]],
  ['år på en kilde er ikke et år', bytt('aar: 2020', 'aar: 20', KILDE), [
    'content/kilder/prove-2020.yaml:3  aar: År må være et helt tall fra 1900 til 2100.',
    '    Utgivelsesåret.',
  ]],
  ['kilde fra framtiden', bytt('aar: 2020', 'aar: 2031', KILDE), [
    'content/kilder/prove-2020.yaml:3  aar: År (2031) er fram i tid. I dag er 2026-11-20.',
    '    Skriv når det skjedde, eller «ukjent» der feltet tillater det.',
  ]],
  ['adressen til kilden mangler https', bytt('aar: 2020', 'aar: 2020\nadresse: www.regjeringen.no', KILDE), [
    'content/kilder/prove-2020.yaml:4  adresse: Adresse må være en hel nettadresse som begynner med https://.',
    '    Nettadressen til publikasjonen.',
  ]],
  ['adressen til kilden har mellomrom', bytt('aar: 2020', 'aar: 2020\nadresse: https://www.regjeringen.no/en rapport', KILDE), [
    'content/kilder/prove-2020.yaml:4  adresse: Adresse har mellomrom i seg. Kopier den på nytt fra nettleseren.',
    '    Nettadressen til publikasjonen.',
  ]],
  ['fylke som ikke finnes', bytt('fylke: oslo', 'fylke: Osslo', KONTOR), [
    'content/kontorer.yaml:4  nr. 1, fylke: «Osslo» finnes ikke. Mente du «oslo»?',
    '    Velg en id fra content/vokabular/fylker.yaml.',
  ]],
  ['to verdier i et vokabular deler synonym', bytt('    synonymer: []', '    synonymer: [ungdom]', MALGRUPPER), [
    'content/vokabular/malgrupper.yaml:13  verdier nr. 2, synonymer: «ungdom» hører allerede til «unge», på linje 8.',
    '    La ordet stå under bare én verdi.',
  ]],
  ['verdi i et vokabular uten definisjon', bytt('    definisjon: Dette er Unge.\n', '', MALGRUPPER), [
    'content/vokabular/malgrupper.yaml:4  verdier nr. 1, definisjon: Definisjon mangler.',
    '    Hva ordet betyr i basen.',
  ]],
  ['en fast verdi er tatt ut av vokabularet', bytt('  - id: pagar\n    navn: pagar\n    definisjon: Dette er pagar.\n    synonymer: []\n', '', 'content/vokabular/status.yaml'), [
    'content/vokabular/status.yaml:1  verdier: Verdien «pagar» mangler.',
    '    Nettstedet trenger den. Sett den inn igjen.',
  ]],
  ['naboen har samme tittel', nabo({ tittel: 'Prøvemetoden' }), [
    'content/metoder/provemetoden.mdx:2  tittel: Tittelen er den samme som i content/metoder/nabo.mdx:2.',
    '    Gi sidene hver sitt navn.',
  ]],
  ['naboen har nesten samme tittel', nabo({ tittel: 'PRØVE METODEN' }), [
    'content/metoder/provemetoden.mdx:2  tittel: Tittelen er den samme som i content/metoder/nabo.mdx:2.',
    '    Gi sidene hver sitt navn.',
  ]],
  ['naboen har samme kortOm', nabo({ kortOm: 'En metode som bare finnes i testene.' }), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm er den samme som i content/metoder/nabo.mdx:4.',
    '    Skriv hva som er eget for denne.',
  ]],
  ['naboens alias er tittelen på en annen', nabo({ aliaser: ['Prøvemetoden'] }), [
    'content/metoder/nabo.mdx:4  aliaser: «Prøvemetoden» er tittelen på en annen side, i content/metoder/provemetoden.mdx:2.',
    '    Ta bort aliaset.',
  ]],
];
