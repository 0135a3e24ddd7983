import { bytt, god, KILDE, KONTOR, MALGRUPPER, METODE, type Uhell } from './god.ts';

/** Front matter and YAML files that are not written as YAML. */
export const FELTER: readonly Uhell[] = [
  ['kolon i en tittel', bytt('tittel: Prøvemetoden', 'tittel: Prøven: en metode'), [
    'content/metoder/provemetoden.mdx:2  Teksten har kolon og mellomrom i seg, og leses derfor som et nytt felt.',
    '    Sett anførselstegn rundt hele teksten, for eksempel kortOm: "Tre ting: råd, hjelp og støtte."',
  ]],
  ['kolon i en kortOm over to linjer', bytt('kortOm: En metode som bare finnes i testene.', 'kortOm: Tre ting: råd,\n  hjelp og støtte.'), [
    'content/metoder/provemetoden.mdx:5  Teksten har kolon og mellomrom i seg, og leses derfor som et nytt felt.',
    '    Sett anførselstegn rundt hele teksten, for eksempel kortOm: "Tre ting: råd, hjelp og støtte."',
  ]],
  ['emneknagg i tittelen', bytt('tittel: Prøvemetoden', 'tittel: #Prøvemetoden'), [
    'content/metoder/provemetoden.mdx:2  Alt fra «#» og ut linjen blir borte: det leses som en merknad.',
    '    Sett anførselstegn rundt hele teksten. En merknad må stå på en egen linje.',
  ]],
  ['krøllalfa først i en tekst', bytt('rolle: Prosjektansvarlig', 'rolle: @Prosjektansvarlig'), [
    'content/metoder/provemetoden.mdx:118  Teksten begynner med «@», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['stjerne først i en tekst', bytt('rolle: Prosjektansvarlig', 'rolle: *Prosjektansvarlig'), [
    'content/metoder/provemetoden.mdx:118  Teksten begynner med «*», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['og-tegn først i en tekst', bytt('rolle: Prosjektansvarlig', 'rolle: &Prosjektansvarlig'), [
    'content/metoder/provemetoden.mdx:118  Teksten begynner med «&», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['utropstegn først i en tekst', bytt('rolle: Prosjektansvarlig', 'rolle: !Prosjektansvarlig'), [
    'content/metoder/provemetoden.mdx:118  Teksten begynner med «!», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['prosent først i en tekst', bytt('rolle: Prosjektansvarlig', 'rolle: % stilling'), [
    'content/metoder/provemetoden.mdx:118  Teksten begynner med «%», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['hakeparentes først i en tekst', bytt('rolle: Prosjektansvarlig', 'rolle: [Nav] Prosjektansvarlig'), [
    'content/metoder/provemetoden.mdx:118  Klammene på linjen passer ikke sammen.',
    '    Skriv listen med én linje for hvert punkt og bindestrek foran.',
  ]],
  ['krøllparentes fra en mal som ikke er fylt ut', bytt('rolle: Prosjektansvarlig', 'rolle: {{ rolle }}'), [
    'content/metoder/provemetoden.mdx:118  Teksten begynner med «{», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['anførselstegn som ikke lukkes', bytt('tittel: Prøvemetoden', 'tittel: "Prøvemetoden'), [
    'content/metoder/provemetoden.mdx:2  Teksten begynner med anførselstegn, men mangler det som skal avslutte.',
    '    Sett anførselstegn etter det siste ordet i teksten.',
  ]],
  ['anførselstegn rundt bare det første ordet', bytt('tittel: Prøvemetoden', 'tittel: "Prøve" metoden'), [
    'content/metoder/provemetoden.mdx:2  Det står noe etter anførselstegnet som avslutter teksten.',
    '    La anførselstegnene stå rundt hele teksten, og bruk «» for sitater inni.',
  ]],
  ['anførselstegn inni anførselstegn', bytt('tittel: Prøvemetoden', 'tittel: "Metoden "Prøve""'), [
    'content/metoder/provemetoden.mdx:2  Det står noe etter anførselstegnet som avslutter teksten.',
    '    La anførselstegnene stå rundt hele teksten, og bruk «» for sitater inni.',
  ]],
  ['apostrof inni enkle anførselstegn', bytt('tittel: Prøvemetoden', "tittel: 'Noen's metode'"), [
    'content/metoder/provemetoden.mdx:2  Det står noe etter anførselstegnet som avslutter teksten.',
    '    La anførselstegnene stå rundt hele teksten, og bruk «» for sitater inni.',
  ]],
  ['typografiske anførselstegn rundt en verdi', bytt('status: pagar', 'status: “pagar”'), [
    'content/metoder/provemetoden.mdx:29  status: «“pagar”» finnes ikke. Mente du «pagar»? Velg en av «ide», «pagar», «i-drift», «avsluttet», «stanset», «ukjent».',
    '    Om metoden er i drift, pågår, er avsluttet eller stanset.',
  ]],
  ['omvendt skråstrek i anførselstegn', bytt('tittel: Prøvemetoden', 'tittel: "Metode\\prøve"'), [
    'content/metoder/provemetoden.mdx:2  Omvendt skråstrek (\\) kan ikke stå slik i en tekst med doble anførselstegn.',
    '    Ta den bort, eller bruk enkle anførselstegn rundt teksten.',
  ]],
  ['tabulator som innrykk', bytt('  fra: 18', '\tfra: 18'), [
    'content/metoder/provemetoden.mdx:11  Linjen har tabulator. Feltene kan bare rykkes inn med mellomrom.',
    '    Bruk mellomrom: to for hvert nivå.',
  ]],
  ['tabulator etter kolon', bytt('type: metode', 'type:\tmetode'), [
    'content/metoder/provemetoden.mdx:6  Linjen har tabulator. Feltene kan bare rykkes inn med mellomrom.',
    '    Bruk mellomrom: to for hvert nivå.',
  ]],
  ['ett mellomrom for lite', bytt('  fra: 18\n  til: 30', '  fra: 18\n til: 30'), [
    'content/metoder/provemetoden.mdx:12  Innrykket stemmer ikke med linjene rundt.',
    '    Felt på samme nivå må begynne i samme kolonne. Rykk inn med to mellomrom for hvert nivå.',
  ]],
  ['ett mellomrom for mye', bytt('  fra: 18\n  til: 30', '  fra: 18\n   til: 30'), [
    'content/metoder/provemetoden.mdx:11  Feltet har både en verdi og innrykkede linjer under seg.',
    '    Ta bort verdien, eller rykk linjene under ut.',
  ]],
  ['felt rykket inn under en verdi', bytt('type: metode\nmalgrupper:', 'type: metode\n  malgrupper:'), [
    'content/metoder/provemetoden.mdx:6  Feltet har både en verdi og innrykkede linjer under seg.',
    '    Ta bort verdien, eller rykk linjene under ut.',
  ]],
  ['innrykk mangler under et felt', bytt('alder:\n  fra: 18\n  til: 30', 'alder:\nfra: 18\ntil: 30'), [
    'content/metoder/provemetoden.mdx:12  Feltet har både en verdi og innrykkede linjer under seg.',
    '    Ta bort verdien, eller rykk linjene under ut.',
  ]],
  ['mellomrom etter kolon mangler', bytt('type: metode', 'type:metode'), [
    'content/metoder/provemetoden.mdx:6  Linjen er ikke et felt: det mangler kolon og mellomrom etter navnet.',
    '    Skriv navn, kolon, mellomrom og verdi. En tekst over flere linjer må stå i anførselstegn.',
  ]],
  ['kolon mangler', bytt('type: metode', 'type metode'), [
    'content/metoder/provemetoden.mdx:6  Linjen er ikke et felt: det mangler kolon og mellomrom etter navnet.',
    '    Skriv navn, kolon, mellomrom og verdi. En tekst over flere linjer må stå i anførselstegn.',
  ]],
  ['likhetstegn i stedet for kolon', bytt('type: metode', 'type = metode'), [
    'content/metoder/provemetoden.mdx:6  Linjen er ikke et felt: det mangler kolon og mellomrom etter navnet.',
    '    Skriv navn, kolon, mellomrom og verdi. En tekst over flere linjer må stå i anførselstegn.',
  ]],
  ['bindestrek mangler i en liste', bytt('  - unge', '  unge'), [
    'content/metoder/provemetoden.mdx:7  malgrupper: Målgruppe må være en liste, med én linje for hvert punkt og bindestrek foran.',
    '    Hvem metoden er for.',
  ]],
  ['mellomrom mangler etter bindestrek', bytt('  - unge', '  -unge'), [
    'content/metoder/provemetoden.mdx:7  malgrupper: Målgruppe må være en liste, med én linje for hvert punkt og bindestrek foran.',
    '    Hvem metoden er for.',
  ]],
  ['tankestrek fra Word i en liste', bytt('  - unge', '  – unge'), [
    'content/metoder/provemetoden.mdx:7  malgrupper: Målgruppe må være en liste, med én linje for hvert punkt og bindestrek foran.',
    '    Hvem metoden er for.',
  ]],
  ['stjerner i stedet for bindestreker i en liste', bytt('  - unge', '  * unge'), [
    'content/metoder/provemetoden.mdx:8  Punktet begynner med «*».',
    '    Skriv bindestrek og mellomrom foran hvert punkt i en liste.',
  ]],
  ['liste på samme linje som feltet', bytt('malgrupper:\n  - unge', 'malgrupper: - unge'), [
    'content/metoder/provemetoden.mdx:7  Et punkt i en liste må stå på en egen linje.',
    '    Skriv feltnavnet med kolon på én linje, og punktet med bindestrek på neste.',
  ]],
  ['listens klamme er ikke lukket', bytt('malgrupper:\n  - unge', 'malgrupper: [unge'), [
    'content/metoder/provemetoden.mdx:7  En klamme som er åpnet, er ikke lukket.',
    '    Skriv listen med én linje for hvert punkt og bindestrek foran.',
  ]],
  ['liste og felt blandet', bytt('livsomrader:\n  - arbeid', 'livsomrader:\n  - arbeid\n  bolig: ja'), [
    'content/metoder/provemetoden.mdx:21  Innrykket stemmer ikke med linjene rundt.',
    '    Felt på samme nivå må begynne i samme kolonne. Rykk inn med to mellomrom for hvert nivå.',
  ]],
  ['samme felt to ganger', bytt('status: pagar', 'status: pagar\nstatus: avsluttet'), [
    'content/metoder/provemetoden.mdx:30  Feltet «status» står to ganger.',
    '    Behold det ene.',
  ]],
  ['samme felt to ganger i en utprøving', bytt('    rolle: opphav', '    rolle: opphav\n    rolle: deltaker'), [
    'content/metoder/provemetoden.mdx:33  Feltet «rolle» står to ganger.',
    '    Behold det ene.',
  ]],
  ['anker og henvisning lært på nettet', bytt('  kilde:\n    id: prove-2020\n    sted: kap. 1\ntiltak', '  kilde: &kilde\n    id: prove-2020\n    sted: kap. 1\nutfall2:\n  kilde: *kilde\ntiltak'), [
    'content/metoder/provemetoden.mdx:14  Teksten begynner med «&», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
    'content/metoder/provemetoden.mdx:17  Teksten begynner med «*», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['sammenslåing av felt', bytt('alder:\n', 'alder:\n  <<: *alle\n'), [
    'content/metoder/provemetoden.mdx:11  Teksten begynner med «*», som betyr noe eget her.',
    '    Sett anførselstegn rundt hele teksten.',
  ]],
  ['streken øverst mangler', { [METODE]: god().slice(4) }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['tom linje over streken', { [METODE]: `\n${god()}` }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Ta bort de tomme linjene øverst.',
  ]],
  ['tekst over streken', { [METODE]: `Utkast fra Kontoret\n${god()}` }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['for få bindestreker øverst', { [METODE]: god().replace('---', '--') }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['fire bindestreker øverst', { [METODE]: god().replace('---', '----') }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['tankestrek i stedet for tre bindestreker', { [METODE]: god().replace('---', '—') }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['streken før teksten mangler', bytt('2026-11-20\n---\n', '2026-11-20\n'), [
    'content/metoder/provemetoden.mdx:123  Linjen «---» som skiller feltene fra teksten, mangler.',
    '    Skriv «---» på en egen linje rett før den første overskriften.',
  ]],
  ['streken før teksten er rykket inn', bytt('2026-11-20\n---\n', '2026-11-20\n ---\n'), [
    'content/metoder/provemetoden.mdx:124  Linjen «---» som skiller feltene fra teksten, mangler.',
    '    Skriv «---» på en egen linje rett før den første overskriften.',
  ]],
  ['en tredje strek midt i feltene', bytt('status: pagar', '---\nstatus: pagar'), [
    'content/metoder/provemetoden.mdx:29  Det står «---» midt i feltene.',
    '    Ta bort linjen. «---» skal bare stå øverst, og rett før den første overskriften.',
  ]],
  ['strek midt i en kildefil', bytt('aar: 2020', '---\naar: 2020', KILDE), [
    'content/kilder/prove-2020.yaml:3  Det står «---» midt i feltene.',
    '    Ta bort linjen.',
  ]],
  ['bare felt, ingen tekst', { [METODE]: god().slice(0, god().indexOf('## Problemet')) }, [
    'content/metoder/provemetoden.mdx:124  Siden har ingen tekst.',
    '    Skriv seksjonene under linjen «---».',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Problemet» mangler.',
    '    Skriv «## Problemet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Slik gjør dere det» mangler.',
    '    Skriv «## Slik gjør dere det» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Hva vi ikke vet» mangler.',
    '    Skriv «## Hva vi ikke vet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
  ]],
  ['bare tekst, ingen felt', { [METODE]: god().slice(god().indexOf('## Problemet')) }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['tomt mellom strekene', { 'content/begreper/tomt.md': '---\n---\nTekst.\n' }, [
    'content/begreper/tomt.md:1  forklaring: Forklaring mangler.',
    '    Hva ordet betyr, i én til tre korte setninger.',
    'content/begreper/tomt.md:1  kilde: Kilde mangler. Skriv «ukjent» hvis kilden ikke sier noe.',
    '    Hvor forklaringen er hentet fra. «ukjent» når den er allmenn kunnskap.',
    'content/begreper/tomt.md:1  sistKontrollert: Sist kontrollert mangler.',
    '    Dagen noen sist kontrollerte forklaringen.',
    'content/begreper/tomt.md:1  synonymer: Synonymer mangler.',
    '    Andre ord leserne bruker. De er søkbare.',
    'content/begreper/tomt.md:1  tittel: Begrepet mangler.',
    '    Ordet slik folk bruker det.',
  ]],
  ['fletting som ikke er gjort ferdig', bytt('status: pagar\n', '<<<<<<< HEAD\nstatus: pagar\n=======\nstatus: avsluttet\n>>>>>>> min-gren\n'), [
    'content/metoder/provemetoden.mdx:29  Linjen begynner med «<<<<<<<»: to versjoner av filen er ikke flettet ferdig.',
    '    Behold det som er riktig, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
    'content/metoder/provemetoden.mdx:33  Linjen begynner med «>>>>>>>»: to versjoner av filen er ikke flettet ferdig.',
    '    Behold det som er riktig, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
  ]],
  ['halv fletting: bare midtstreken er igjen', bytt('status: pagar\n', 'status: pagar\n=======\n'), [
    'content/metoder/provemetoden.mdx:30  Linjen er ikke et felt: det mangler kolon og mellomrom etter navnet.',
    '    Skriv navn, kolon, mellomrom og verdi. En tekst over flere linjer må stå i anførselstegn.',
  ]],
  ['halv fletting i teksten', bytt('Kommunen er med.', '<<<<<<< HEAD\nKommunen er med.'), [
    'content/metoder/provemetoden.mdx:134  Linjen begynner med «<<<<<<<»: to versjoner av filen er ikke flettet ferdig.',
    '    Behold det som er riktig, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
  ]],
  ['vokabular med feil innrykk', bytt('    navn: Innvandrere', '   navn: Innvandrere', MALGRUPPER), [
    'content/vokabular/malgrupper.yaml:11  Innrykket stemmer ikke med linjene rundt.',
    '    Felt på samme nivå må begynne i samme kolonne. Rykk inn med to mellomrom for hvert nivå.',
    'content/vokabular/malgrupper.yaml:12  Feltet har både en verdi og innrykkede linjer under seg.',
    '    Ta bort verdien, eller rykk linjene under ut.',
  ]],
  ['kontorlisten begynner med et felt', { [KONTOR]: `kontorer:\n${god(KONTOR).replaceAll(/^/gmu, '  ').trimEnd()}\n` }, [
    'content/kontorer.yaml:1  Kontorer må være en liste, med én linje for hvert punkt og bindestrek foran.',
    '    Alle NAV-kontorene basen viser til.',
  ]],
  ['kilden er en liste', { [KILDE]: god(KILDE).replaceAll(/^(?=.)/gmu, '- ') }, [
    'content/kilder/prove-2020.yaml:1  Kilde må ha felter under seg: «tittel», «tittelforbehold», «forfattere», «institusjon», «aar», «serie», «oppdragsgiver», «type», «uavhengig», «palitelighet», «adresse», «lest».',
    '    En publikasjon som innholdet bygger på.',
  ]],
  ['kildefilen er bare en setning', { [KILDE]: 'Rapporten om prøven.\n' }, [
    'content/kilder/prove-2020.yaml:1  Kilde må ha felter under seg: «tittel», «tittelforbehold», «forfattere», «institusjon», «aar», «serie», «oppdragsgiver», «type», «uavhengig», «palitelighet», «adresse», «lest».',
    '    En publikasjon som innholdet bygger på.',
  ]],
];
