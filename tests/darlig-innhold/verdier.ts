import { bytt, KILDE, type Uhell } from './god.ts';

/** Fields that are written right, with values that are not. */
export const VERDIER: readonly Uhell[] = [
  ['et påkrevd felt mangler', bytt('kortOm: En metode som bare finnes i testene.\n', ''), [
    'content/metoder/provemetoden.mdx:1  kortOm: kortOm mangler.',
    '    Hva metoden er, i hele setninger.',
  ]],
  ['et påkrevd felt er tomt', bytt('kortOm: En metode som bare finnes i testene.', 'kortOm:'), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm mangler.',
    '    Hva metoden er, i hele setninger.',
  ]],
  ['et felt har bare mellomrom', bytt('kortOm: En metode som bare finnes i testene.', 'kortOm: "   "'), [
    'content/metoder/provemetoden.mdx:5  kortOm: kortOm må ha minst 20 tegn.',
    '    Hva metoden er, i hele setninger.',
  ]],
  ['feltnavn skrevet feil', bytt('malgruppeBeskrivelse:', 'malgruppebeskrivelse:'), [
    'content/metoder/provemetoden.mdx:1  malgruppeBeskrivelse: Målgruppebeskrivelse mangler.',
    '    Målgruppen på én linje, slik den vises i faktaboksen og i treff.',
    'content/metoder/provemetoden.mdx:9  malgruppebeskrivelse: Feltet «malgruppebeskrivelse» finnes ikke her. Mente du «malgruppeBeskrivelse»?',
    '    Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.',
  ]],
  ['feltnavn med æøå', bytt('malgrupper:', 'målgrupper:'), [
    'content/metoder/provemetoden.mdx:1  malgrupper: Målgruppe mangler.',
    '    Hvem metoden er for.',
    'content/metoder/provemetoden.mdx:7  målgrupper: Feltet «målgrupper» finnes ikke her. Mente du «malgrupper»?',
    '    Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.',
  ]],
  ['feltnavn med stor forbokstav', bytt('tittel:', 'Tittel:'), [
    'content/metoder/provemetoden.mdx:1  tittel: Tittel mangler.',
    '    Navnet metoden er kjent under.',
    'content/metoder/provemetoden.mdx:2  Tittel: Feltet «Tittel» finnes ikke her. Mente du «tittel»?',
    '    Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.',
  ]],
  ['feltnavn på engelsk', bytt('tittel:', 'title:'), [
    'content/metoder/provemetoden.mdx:1  tittel: Tittel mangler.',
    '    Navnet metoden er kjent under.',
    'content/metoder/provemetoden.mdx:2  title: Feltet «title» finnes ikke her. Mente du «tittel»?',
    '    Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.',
  ]],
  ['felt på feil nivå', bytt('    status: avsluttet\n', '    status: avsluttet\nslutt: 2020\n'), [
    'content/metoder/provemetoden.mdx:36  Feltet har både en verdi og innrykkede linjer under seg.',
    '    Ta bort verdien, eller rykk linjene under ut.',
  ]],
  ['et felt ingen kjenner', bytt('type: metode', 'type: metode\nfargekode: blå'), [
    'content/metoder/provemetoden.mdx:7  fargekode: Feltet «fargekode» finnes ikke her.',
    '    Rett navnet, eller ta bort linjen. Feltene som finnes, står i malen for typen.',
  ]],
  ['status med æøå', bytt('status: pagar', 'status: pågår'), [
    'content/metoder/provemetoden.mdx:29  status: «pågår» finnes ikke. Mente du «pagar»? Velg en av «ide», «pagar», «i-drift», «avsluttet», «stanset», «ukjent».',
    '    Om metoden er i drift, pågår, er avsluttet eller stanset.',
  ]],
  ['status med stor bokstav og mellomrom', bytt('status: pagar', 'status: I drift'), [
    'content/metoder/provemetoden.mdx:29  status: «I drift» finnes ikke. Mente du «i-drift»? Velg en av «ide», «pagar», «i-drift», «avsluttet», «stanset», «ukjent».',
    '    Om metoden er i drift, pågår, er avsluttet eller stanset.',
  ]],
  ['en status som ikke finnes lenger', bytt('status: pagar', 'status: aktiv'), [
    'content/metoder/provemetoden.mdx:29  status: «aktiv» finnes ikke. Velg en av «ide», «pagar», «i-drift», «avsluttet», «stanset», «ukjent».',
    '    Om metoden er i drift, pågår, er avsluttet eller stanset.',
  ]],
  ['type skrevet feil', bytt('type: metode', 'type: metdoe'), [
    'content/metoder/provemetoden.mdx:6  type: «metdoe» finnes ikke. Mente du «metode»? Velg en av «metode», «tiltak», «organisasjonsmodell», «verktoy».',
    '    Hva slags oppføring dette er.',
  ]],
  ['målgruppe med navn i stedet for id', bytt('  - unge', '  - Ungdommer'), [
    'content/metoder/provemetoden.mdx:8  malgrupper: «Ungdommer» finnes ikke. Mente du «unge»?',
    '    Velg en id fra content/vokabular/malgrupper.yaml.',
  ]],
  ['målgruppe som ikke finnes', bytt('  - unge', '  - astronauter'), [
    'content/metoder/provemetoden.mdx:8  malgrupper: «astronauter» finnes ikke.',
    '    Velg en id fra content/vokabular/malgrupper.yaml.',
  ]],
  ['samme målgruppe to ganger', bytt('  - unge', '  - unge\n  - unge'), [
    'content/metoder/provemetoden.mdx:9  malgrupper: «unge» står to ganger i listen.',
    '    Id fra content/vokabular/malgrupper.yaml.',
  ]],
  ['tekst i stedet for liste', bytt('malgrupper:\n  - unge', 'malgrupper: unge'), [
    'content/metoder/provemetoden.mdx:7  malgrupper: Målgruppe må være en liste, med én linje for hvert punkt og bindestrek foran.',
    '    Hvem metoden er for.',
  ]],
  ['tom liste der noe må velges', bytt('malgrupper:\n  - unge', 'malgrupper: []'), [
    'content/metoder/provemetoden.mdx:7  malgrupper: Målgruppe må ha minst ett punkt.',
    '    Hvem metoden er for.',
  ]],
  ['tomt punkt i en liste', bytt('  - unge', '  - unge\n  -'), [
    'content/metoder/provemetoden.mdx:9  malgrupper: Målgruppe mangler.',
    '    Id fra content/vokabular/malgrupper.yaml.',
  ]],
  ['liste i stedet for tekst', bytt('tittel: Prøvemetoden', 'tittel:\n  - Prøvemetoden'), [
    'content/metoder/provemetoden.mdx:2  tittel: Tittel må være tekst.',
    '    Navnet metoden er kjent under.',
  ]],
  ['tall i stedet for tekst', bytt('tittel: Prøvemetoden', 'tittel: 2020'), [
    'content/metoder/provemetoden.mdx:2  tittel: Tittel må være tekst. Sett anførselstegn rundt: "2020".',
    '    Navnet metoden er kjent under.',
  ]],
  ['tall i anførselstegn', bytt('fra: 18', 'fra: "18"'), [
    'content/metoder/provemetoden.mdx:11  alder, fra: Alder fra må være et helt tall fra 0 til 120. Ta bort anførselstegnene.',
    '    Laveste alder i år.',
  ]],
  ['alder med ord', bytt('fra: 18', 'fra: atten'), [
    'content/metoder/provemetoden.mdx:11  alder, fra: Alder fra må være et helt tall fra 0 til 120.',
    '    Laveste alder i år.',
  ]],
  ['alder som intervall på én linje', bytt('fra: 18\n  til: 30', 'fra: 18-30'), [
    'content/metoder/provemetoden.mdx:10  alder, til: Alder til mangler.',
    '    Høyeste alder i år, fra og med til og med.',
    'content/metoder/provemetoden.mdx:11  alder, fra: Alder fra må være et helt tall fra 0 til 120.',
    '    Laveste alder i år.',
  ]],
  ['alder med desimaler', bytt('fra: 18', 'fra: 18,5'), [
    'content/metoder/provemetoden.mdx:11  alder, fra: Alder fra må være et helt tall fra 0 til 120.',
    '    Laveste alder i år.',
  ]],
  ['høyeste alder lavere enn laveste', bytt('til: 30', 'til: 13'), [
    'content/metoder/provemetoden.mdx:12  alder, til: Alder til (13) er lavere enn alder fra (18).',
    '    Høyeste alder i år, fra og med til og med.',
  ]],
  ['alder over hundre og tjue', bytt('til: 30', 'til: 300'), [
    'content/metoder/provemetoden.mdx:12  alder, til: Alder til må være et helt tall fra 0 til 120.',
    '    Høyeste alder i år, fra og med til og med.',
  ]],
  ['ja i stedet for true', bytt('uavhengig: true', 'uavhengig: ja', KILDE), [
    'content/kilder/prove-2020.yaml:5  uavhengig: Uavhengig må være true (ja) eller false (nei), uten anførselstegn.',
    '    true når kilden er laget av andre enn dem som driver eller betaler metoden, som forskere eller et register.',
  ]],
  ['true i anførselstegn', bytt('uavhengig: true', 'uavhengig: "true"', KILDE), [
    'content/kilder/prove-2020.yaml:5  uavhengig: Uavhengig må være true (ja) eller false (nei), uten anførselstegn.',
    '    true når kilden er laget av andre enn dem som driver eller betaler metoden, som forskere eller et register.',
  ]],
  ['dato på norsk', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 20.11.2026'), [
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert må være en dato som finnes, skrevet slik: 2026-11-20.',
    '    Dagen noen sist kontrollerte siden mot kilden.',
  ]],
  ['dato med måned i ord', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 20. november 2026'), [
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert må være en dato som finnes, skrevet slik: 2026-11-20.',
    '    Dagen noen sist kontrollerte siden mot kilden.',
  ]],
  ['dato med to siffer i året', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 26-11-20'), [
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert må være en dato som finnes, skrevet slik: 2026-11-20.',
    '    Dagen noen sist kontrollerte siden mot kilden.',
  ]],
  ['dato uten null foran', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 2026-9-1'), [
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert må være en dato som finnes, skrevet slik: 2026-11-20.',
    '    Dagen noen sist kontrollerte siden mot kilden.',
  ]],
  ['31. februar', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 2026-02-31'), [
    'content/metoder/provemetoden.mdx:122  Datoen «2026-02-31» finnes ikke.',
    '    Skriv år, måned og dag, slik: 2026-11-20.',
  ]],
  ['31. april på en utprøving, i anførselstegn', bytt('slutt: 2020-06', 'slutt: "2020-04-31"'), [
    'content/metoder/provemetoden.mdx:34  utprovinger nr. 1, slutt: Slutt må være et år (2021), en måned (2021-09), en dato (2021-09-01) eller «ukjent».',
    '    Når utprøvingen sluttet. Utelates mens den pågår.',
  ]],
  ['tall datamaskiner leser på sin måte', bytt('tittel: Prøvemetoden', 'tittel: 0b11'), [
    'content/metoder/provemetoden.mdx:2  «0b11» leses som et tall.',
    '    Er det tekst, setter du anførselstegn rundt.',
  ]],
  ['måned nummer 13', bytt('beskrevetPer: 2020-06', 'beskrevetPer: 2020-13'), [
    'content/metoder/provemetoden.mdx:121  beskrevetPer: Beskrevet per må være et år (2021), en måned (2021-09), en dato (2021-09-01) eller «ukjent».',
    '    Tidspunktet kilden beskriver: år, måned eller dato.',
  ]],
  ['dato med klokkeslett', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 2026-11-20T10:00:00'), [
    'content/metoder/provemetoden.mdx:122  «2026-11-20T10:00:00» leses som et tidspunkt.',
    '    Skriv bare datoen, slik: 2026-11-20.',
  ]],
  ['kontrollert i framtiden', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 2027-01-01'), [
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert (2027-01-01) er fram i tid. I dag er 2026-11-20.',
    '    Skriv dagen siden ble kontrollert.',
  ]],
  ['kontrollert for lenge siden', bytt('sistKontrollert: 2026-11-20', 'sistKontrollert: 2024-01-01'), [
    'content/metoder/provemetoden.mdx:122  Advarsel. sistKontrollert: Siden er sist kontrollert 2024-01-01, for over 24 måneder siden.',
    '    Les den mot kilden, rett det som er endret, og sett ny dato.',
  ]],
  ['kontrollert før det som beskrives', bytt('beskrevetPer: 2020-06', 'beskrevetPer: 2026-12'), [
    'content/metoder/provemetoden.mdx:121  beskrevetPer: Beskrevet per (2026-12) er fram i tid. I dag er 2026-11-20.',
    '    Skriv når det skjedde, eller «ukjent» der feltet tillater det.',
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert (2026-11-20) er før beskrevet per (2026-12).',
    '    Dagen noen sist kontrollerte siden mot kilden.',
  ]],
  ['beskrevet i framtiden', bytt('beskrevetPer: 2020-06', 'beskrevetPer: 2031'), [
    'content/metoder/provemetoden.mdx:121  beskrevetPer: Beskrevet per (2031) er fram i tid. I dag er 2026-11-20.',
    '    Skriv når det skjedde, eller «ukjent» der feltet tillater det.',
    'content/metoder/provemetoden.mdx:122  sistKontrollert: Sist kontrollert (2026-11-20) er før beskrevet per (2031).',
    '    Dagen noen sist kontrollerte siden mot kilden.',
  ]],
  ['utprøving som startet i framtiden', bytt('start: 2019\n    slutt: 2020-06', 'start: 2031'), [
    'content/metoder/provemetoden.mdx:33  utprovinger nr. 1, start: Start (2031) er fram i tid. I dag er 2026-11-20.',
    '    Skriv når det skjedde, eller «ukjent» der feltet tillater det.',
  ]],
  ['utprøving som sluttet før den begynte', bytt('start: 2019', 'start: 2021'), [
    'content/metoder/provemetoden.mdx:34  utprovinger nr. 1, slutt: Slutt (2020-06) er før start (2021).',
    '    Når utprøvingen sluttet. Utelates mens den pågår.',
  ]],
  ['utprøving som pågår, men har slutt', bytt('status: avsluttet', 'status: pagar'), [
    'content/metoder/provemetoden.mdx:35  utprovinger nr. 1, status: Utprøvingen har slutt (2020-06), men status «pagar».',
    '    Velg «avsluttet» eller «stanset», eller ta bort slutt.',
  ]],
  ['utprøving som er en idé, men har begynt', bytt('status: avsluttet', 'status: ide'), [
    'content/metoder/provemetoden.mdx:35  utprovinger nr. 1, status: Utprøvingen har slutt (2020-06), men status «ide».',
    '    Velg «avsluttet» eller «stanset», eller ta bort slutt.',
  ]],
  ['en avsluttet metode der ett kontor fortsatt holder på', bytt('status: pagar\nutprovinger:\n  - kontor: nav-prove\n    rolle: opphav\n    start: 2019\n    slutt: 2020-06\n    status: avsluttet', 'status: avsluttet\nutprovinger:\n  - kontor: nav-prove\n    rolle: opphav\n    start: 2019\n    status: pagar'), [
    'content/metoder/provemetoden.mdx:34  utprovinger nr. 1, status: Metoden har status «avsluttet», men utprøvingen «pagar».',
    '    Rett den av dem som ikke stemmer.',
  ]],
  ['stanset uten lærdom', bytt('status: pagar\n', 'status: stanset\n'), [
    'content/metoder/provemetoden.mdx:1  villeGjortAnnerledes: Når status er «stanset», må siden si hva kontoret ville gjort annerledes, eller «ukjent».',
    '    Hva kontoret ville gjort annerledes. Kreves når metoden ble stanset eller ikke virket.',
  ]],
  ['virket ikke uten lærdom', bytt('vurdering: lovende', 'vurdering: virket-ikke'), [
    'content/metoder/provemetoden.mdx:1  villeGjortAnnerledes: Når utfallet er «virket-ikke», må siden si hva kontoret ville gjort annerledes, eller «ukjent».',
    '    Hva kontoret ville gjort annerledes. Kreves når metoden ble stanset eller ikke virket.',
  ]],
  ['virket uten sammenligning', bytt('vurdering: lovende', 'vurdering: virket'), [
    'content/metoder/provemetoden.mdx:62  utfall, vurdering: «virket» krever minst ett funn fra forskere eller register med et design som sammenligner. Velg «lovende» eller «uavklart».',
    '    Hva som kom ut av det.',
  ]],
  ['effekt undersøkt uten funn fra forskere', bytt('utprovingsstatus: provd-lokalt', 'utprovingsstatus: effekt-undersokt'), [
    'content/metoder/provemetoden.mdx:60  utprovingsstatus: «effekt-undersokt» krever minst ett funn med uavhengig kilde (rapportertAv: forskere eller register).',
    '    Hvor grundig metoden er prøvd og undersøkt.',
    'content/metoder/provemetoden.mdx:60  utprovingsstatus: «effekt-undersokt» krever minst ett funn fra forskere eller register med et design som sammenligner.',
    '    Hvor grundig metoden er prøvd og undersøkt.',
  ]],
  ['ikke prøvd, men med utprøvinger', bytt('utprovingsstatus: provd-lokalt', 'utprovingsstatus: ikke-provd'), [
    'content/metoder/provemetoden.mdx:60  utprovingsstatus: Utprøvingsstatus er «ikke-provd», men siden har utprøvinger.',
    '    Velg «provd-lokalt», eller ta bort utprøvingene.',
  ]],
  ['karakter uten begrunnelse', bytt('  effekt:\n    karakter: ukjent', '  effekt:\n    karakter: D'), [
    'content/metoder/provemetoden.mdx:74  kunnskapsgrunnlag, effekt: Karakteren D må ha en begrunnelse.',
    '    Hvor godt vi vet hva metoden fører til, målt mot noe annet.',
  ]],
  ['karakter som ikke finnes', bytt('  effekt:\n    karakter: ukjent', '  effekt:\n    karakter: E'), [
    'content/metoder/provemetoden.mdx:75  kunnskapsgrunnlag, effekt, karakter: «E» finnes ikke. Velg en av «A», «B», «C», «D», «ukjent».',
    '    A er best kjent, D minst. «ukjent» når det ikke er undersøkt.',
  ]],
  ['karakter med liten bokstav', bytt('  effekt:\n    karakter: ukjent', '  effekt:\n    karakter: b\n    begrunnelse: Fordi.'), [
    'content/metoder/provemetoden.mdx:75  kunnskapsgrunnlag, effekt, karakter: «b» finnes ikke. Mente du «B»? Velg en av «A», «B», «C», «D», «ukjent».',
    '    A er best kjent, D minst. «ukjent» når det ikke er undersøkt.',
  ]],
  ['kriterium uten grunnlag', bytt('  dokumentasjon:\n    vurdering: ukjent', '  dokumentasjon:\n    vurdering: ja'), [
    'content/metoder/provemetoden.mdx:91  kriterier, dokumentasjon: Vurderingen «ja» må ha et grunnlag fra kilden.',
    '    Vurdering og grunnlag for ett av de 13 kriteriene.',
  ]],
  ['ett av de tretten kriteriene mangler', bytt('  interesse:\n    vurdering: ukjent\n', ''), [
    'content/metoder/provemetoden.mdx:90  kriterier, interesse: Kriteriet mangler.',
    '    Vurdering og grunnlag for ett av de 13 kriteriene.',
  ]],
];
