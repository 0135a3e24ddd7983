import { bytt, skriv, type Uhell } from './god.ts';

/** Links, and what should not be made public. */
export const LENKER: readonly Uhell[] = [
  ['lenke til en metode som ikke finnes', skriv('Se [prøven](/metoder/provemetodn/).'), [
    'content/metoder/provemetoden.mdx:126  Lenken går til «/metoder/provemetodn/», som ikke finnes. Mente du «/metoder/provemetoden/»?',
    '    Kopier adressen fra siden du vil lenke til, uten det som står foran den første skråstreken.',
  ]],
  ['lenke uten skråstrek til slutt', skriv('Se [metodene](/metoder).'), [
    'content/metoder/provemetoden.mdx:126  Lenken «/metoder» mangler skråstrek til slutt.',
    '    Skriv «/metoder/».',
  ]],
  ['lenke til en side som ikke finnes', skriv('Se [hjelp](/hjelp/).'), [
    'content/metoder/provemetoden.mdx:126  Lenken går til «/hjelp/», som ikke finnes.',
    '    Kopier adressen fra siden du vil lenke til, uten det som står foran den første skråstreken.',
  ]],
  ['lenke til en fil i content', skriv('Se [prøven](../metoder/provemetoden.mdx).'), [
    'content/metoder/provemetoden.mdx:126  Lenken «../metoder/provemetoden.mdx» går til en fil, ikke til en side.',
    '    Skriv adressen leserne ser, som «/metoder/provemetoden/».',
  ]],
  ['lenke til et anker som ikke finnes', skriv('Se [lenger ned](#sammarbeid).'), [
    'content/metoder/provemetoden.mdx:126  Lenken går til «#sammarbeid», men ingen overskrift der heter det. Mente du «samarbeid»?',
    '    Ankeret er overskriften med små bokstaver og bindestrek for mellomrom.',
  ]],
  ['lenketekst som bare er «her»', skriv('Les mer [her](/om/).'), [
    'content/metoder/provemetoden.mdx:126  Advarsel. Lenketeksten «her» sier ikke hvor lenken går.',
    '    La teksten være navnet på det den går til.',
  ]],
  ['lenke uten tekst', skriv('Se [](/om/).'), [
    'content/metoder/provemetoden.mdx:126  Lenken har ingen tekst.',
    '    Skriv hva lenken går til.',
  ]],
  ['lenke uten adresse', skriv('Se [rapporten]().'), [
    'content/metoder/provemetoden.mdx:126  Lenken har ingen adresse.',
    '    Sett adressen mellom parentesene.',
  ]],
  ['mellomrom mellom klamme og parentes', skriv('Se [rapporten] (https://www.nav.no).'), [
    'content/metoder/provemetoden.mdx:126  Det står en lenke her som ikke er skrevet riktig, og som blir vist som vanlig tekst.',
    '    Skriv [teksten](https://adressen) uten mellomrom mellom ] og (, og uten mellomrom i adressen.',
  ]],
  ['mellomrom i adressen', skriv('Se [rapporten](https://www.nav.no/en rapport).'), [
    'content/metoder/provemetoden.mdx:126  Det står en lenke her som ikke er skrevet riktig, og som blir vist som vanlig tekst.',
    '    Skriv [teksten](https://adressen) uten mellomrom mellom ] og (, og uten mellomrom i adressen.',
  ]],
  ['mellomrom i adressen, med vinkler', skriv('Se [rapporten](<https://www.nav.no/en rapport>).'), [
    'content/metoder/provemetoden.mdx:126  «https://www.nav.no/en rapport» er ikke en gyldig nettadresse.',
    '    Kopier hele adressen fra nettleseren. Den begynner med https://.',
  ]],
  ['http i stedet for https', skriv('Se [rapporten](http://www.nav.no/rapport).'), [
    'content/metoder/provemetoden.mdx:126  Advarsel. Lenken «http://www.nav.no/rapport» bruker http, som ikke er kryptert.',
    '    Prøv adressen med https://, og bruk den hvis siden åpner seg.',
  ]],
  ['adresse uten https', skriv('Se [rapporten](www.nav.no/rapport).'), [
    'content/metoder/provemetoden.mdx:126  «www.nav.no/rapport» er ikke en gyldig nettadresse.',
    '    Kopier hele adressen fra nettleseren. Den begynner med https://.',
  ]],
  ['adresse med to kolon', skriv('Se [rapporten](https:://www.nav.no).'), [
    'content/metoder/provemetoden.mdx:126  «https:://www.nav.no» er ikke en gyldig nettadresse.',
    '    Kopier hele adressen fra nettleseren. Den begynner med https://.',
  ]],
  ['javascript i en lenke', skriv('Se [rapporten](javascript:alert(1)).'), [
    'content/metoder/provemetoden.mdx:126  «javascript:alert(1)» er ikke en gyldig nettadresse.',
    '    Kopier hele adressen fra nettleseren. Den begynner med https://.',
  ]],
  ['lenke til en fil på egen maskin', skriv('Se [rapporten](file:///C:/rapport.pdf).'), [
    'content/metoder/provemetoden.mdx:126  «file:///C:/rapport.pdf» er ikke en gyldig nettadresse.',
    '    Kopier hele adressen fra nettleseren. Den begynner med https://.',
  ]],
  ['adresse i vinkler', skriv('Se <https://www.nav.no>.'), [
    'content/metoder/provemetoden.mdx:126  Adresser kan ikke stå i «<» og «>».',
    '    Skriv lenken slik: [teksten](https://adressen).',
  ]],
  ['adresse i vinkler, e-post', skriv('Skriv til <postmottak@nav.no>.'), [
    'content/metoder/provemetoden.mdx:126  Adresser kan ikke stå i «<» og «>».',
    '    Skriv lenken slik: [teksten](https://adressen).',
  ]],
  ['fødselsnummer', skriv('Deltakeren (01010199999 eller 010101 00131) møtte.'), [
    'content/metoder/provemetoden.mdx:126  «01… 1» er et gyldig fødselsnummer eller D-nummer. Basen er åpen for alle, så det kan aldri ligge her.',
    '    Ta det bort, og skriv «deltakeren» eller ingenting. Si fra til redaksjonen: det må også slettes fra historikken.',
  ]],
  ['mobilnummer', skriv('Ring 912 34 567.'), [
    'content/metoder/provemetoden.mdx:126  «91…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.',
    '    Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.',
  ]],
  ['mobilnummer i ett', skriv('Ring 91234567.'), [
    'content/metoder/provemetoden.mdx:126  «91…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.',
    '    Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.',
  ]],
  ['telefonnummer med landkode', skriv('Ring +47 22 12 34 56.'), [
    'content/metoder/provemetoden.mdx:126  «22…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.',
    '    Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.',
  ]],
  ['e-post til en person', skriv('Skriv til kari.nordmann@nav.no.'), [
    'content/metoder/provemetoden.mdx:126  E-postadressen ved «nav.no» kan høre til en person, og basen er åpen for alle.',
    '    Bruk kontorets felles adresse, som postmottak@alna.kommune.no, eller skriv rollen uten adresse.',
  ]],
  ['privat e-post', skriv('Skriv til kari72@gmail.com.'), [
    'content/metoder/provemetoden.mdx:126  E-postadressen ved «gmail.com» kan høre til en person, og basen er åpen for alle.',
    '    Bruk kontorets felles adresse, som postmottak@alna.kommune.no, eller skriv rollen uten adresse.',
  ]],
  ['navn på en person', skriv('Kari Nordmann startet tiltaket.'), [
    'content/metoder/provemetoden.mdx:126  Advarsel. «Kari N…» ser ut som navnet på en person. Basen er åpen for alle, og den det gjelder, har ikke bedt om å stå her.',
    '    Skriv rollen, som «veilederen» eller «prosjektansvarlig ved kontoret». En forfatter føres opp under «forfattere» i kilden.',
  ]],
  ['navn på en person som kontakt', bytt('rolle: Prosjektansvarlig', 'rolle: Kari Nordmann'), [
    'content/metoder/provemetoden.mdx:118  Advarsel. «Kari N…» ser ut som navnet på en person. Basen er åpen for alle, og den det gjelder, har ikke bedt om å stå her.',
    '    Skriv rollen, som «veilederen» eller «prosjektansvarlig ved kontoret». En forfatter føres opp under «forfattere» i kilden.',
  ]],
  ['telefonnummer i et felt', bytt('rolle: Prosjektansvarlig', 'rolle: Prosjektansvarlig, tlf. 912 34 567'), [
    'content/metoder/provemetoden.mdx:118  «91…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.',
    '    Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.',
  ]],
];
