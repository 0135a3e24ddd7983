import { bytt, god, METODE, skriv, type Uhell } from './god.ts';

/** The running text: headings, sections, components, HTML and code. */
export const TEKST: readonly Uhell[] = [
  ['overskrift på nivå 1', bytt('## Problemet', '# Problemet'), [
    'content/metoder/provemetoden.mdx:124  Overskriften «Problemet» er på nivå 1 (#).',
    '    Bruk ##. Feltet «tittel» er sidens nivå 1.',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Problemet» mangler.',
    '    Skriv «## Problemet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
  ]],
  ['overskrift på nivå 1 med understrek', bytt('## Problemet\n', 'Problemet\n=========\n'), [
    'content/metoder/provemetoden.mdx:124  Linjen under «Problemet» er bare streker, og gjør teksten over til en overskrift.',
    '    Ta bort strekene. En overskrift skrives med ## foran.',
    'content/metoder/provemetoden.mdx:124  Overskriften «Problemet» er på nivå 1 (#).',
    '    Bruk ##. Feltet «tittel» er sidens nivå 1.',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Problemet» mangler.',
    '    Skriv «## Problemet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
  ]],
  ['overskrift på nivå 4', bytt('### Etterpå', '#### Etterpå'), [
    'content/metoder/provemetoden.mdx:141  Overskriften «Etterpå» er på nivå 4.',
    '    Bruk bare ## og ###.',
  ]],
  ['overskrift uten mellomrom etter emneknaggen', bytt('## Samarbeid', '##Samarbeid'), [
    'content/metoder/provemetoden.mdx:132  Overskriften «##Samarbeid» mangler mellomrom etter «#», og blir vist som vanlig tekst.',
    '    Skriv mellomrom mellom «##» og overskriften.',
  ]],
  ['tom overskrift', bytt('### Etterpå', '###'), [
    'content/metoder/provemetoden.mdx:141  Overskriften er tom.',
    '    Skriv en overskrift, eller ta bort tegnene «#».',
  ]],
  ['fet skrift i stedet for overskrift', bytt('## Samarbeid', '**Samarbeid**'), [
    'content/metoder/provemetoden.mdx:132  Advarsel. «Samarbeid» står i fet skrift på en egen linje, og ser ut som en overskrift.',
    '    Er det en overskrift, skriver du ## eller ### foran.',
  ]],
  ['nivå 3 før nivå 2', bytt('## Problemet', '### Problemet'), [
    'content/metoder/provemetoden.mdx:124  Overskriften «Problemet» hopper fra nivå 1 til nivå 3.',
    '    Bruk ##, eller sett inn overskriften som mangler over.',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Problemet» mangler.',
    '    Skriv «## Problemet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
  ]],
  ['seksjonen heter noe annet', bytt('## Slik gjør dere det', '## Slik gjør du det'), [
    'content/metoder/provemetoden.mdx:136  Seksjonen «Slik gjør du det» hører ikke hjemme her. Mente du «Slik gjør dere det»?',
    '    Seksjonene er: Problemet · Målgruppen · Samarbeid · Slik gjør dere det · Måloppnåelse · Overførbarhet · Hva vi ikke vet.',
  ]],
  ['en seksjon ingen kjenner', bytt('## Samarbeid', '## Økonomi\n\nMer om penger.\n\n## Samarbeid'), [
    'content/metoder/provemetoden.mdx:132  Seksjonen «Økonomi» hører ikke hjemme her.',
    '    Seksjonene er: Problemet · Målgruppen · Samarbeid · Slik gjør dere det · Måloppnåelse · Overførbarhet · Hva vi ikke vet.',
  ]],
  ['seksjoner i feil rekkefølge', { [METODE]: god().replace('## Målgruppen', '## X').replace('## Samarbeid', '## Målgruppen').replace('## X', '## Samarbeid') }, [
    'content/metoder/provemetoden.mdx:132  Seksjonen «Målgruppen» skal stå før «Samarbeid».',
    '    Rekkefølgen er: Problemet · Målgruppen · Samarbeid · Slik gjør dere det · Måloppnåelse · Overførbarhet · Hva vi ikke vet.',
  ]],
  ['samme seksjon to ganger', bytt('## Samarbeid', '## Målgruppen'), [
    'content/metoder/provemetoden.mdx:132  Seksjonen «Målgruppen» står to ganger.',
    '    Slå dem sammen.',
  ]],
  ['en påkrevd seksjon mangler', bytt('## Hva vi ikke vet\n\nDet meste.\n', ''), [
    'content/metoder/provemetoden.mdx:124  Seksjonen «Hva vi ikke vet» mangler.',
    '    Skriv «## Hva vi ikke vet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
  ]],
  ['en seksjon uten tekst', bytt('Kommunen er med.\n', ''), [
    'content/metoder/provemetoden.mdx:132  Seksjonen «Samarbeid» er tom.',
    '    Skriv teksten. Si det rett ut hvis kilden ikke sier noe.',
  ]],
  ['tekst før den første overskriften', bytt('## Problemet', 'Innledning.\n\n## Problemet'), [
    'content/metoder/provemetoden.mdx:124  Det står tekst før den første overskriften.',
    '    Flytt teksten inn under en overskrift.',
  ]],
  ['tall uten kilde', bytt('Kommunen er med.', 'I 2021 møtte 31 personer.'), [
    'content/metoder/provemetoden.mdx:134  Seksjonen «Samarbeid» har tall («2021»), men ingen <Kilde>.',
    '    Sett <Kilde id="…" sted="…" /> rett etter setningen med tallet.',
  ]],
  ['komponent som ikke finnes', skriv('Noen.<Klide id="prove-2020" sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  Komponenten «Klide» finnes ikke. Mente du «Kilde»?',
    '    Du kan bruke <Kilde>, <Sitat>, <Fakta>.',
  ]],
  ['komponent fra et annet nettsted', skriv('<Alert variant="info">Noen.</Alert>'), [
    'content/metoder/provemetoden.mdx:126  Komponenten «Alert» finnes ikke.',
    '    Du kan bruke <Kilde>, <Sitat>, <Fakta>.',
  ]],
  ['Kilde uten sted', skriv('Noen.<Kilde id="prove-2020" />'), [
    'content/metoder/provemetoden.mdx:126  <Kilde> mangler «sted».',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
  ]],
  ['Kilde med tomt sted', skriv('Noen.<Kilde id="prove-2020" sted="" />'), [
    'content/metoder/provemetoden.mdx:126  «sted» i <Kilde> er tom.',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
  ]],
  ['Kilde som ikke finnes', skriv('Noen.<Kilde id="prove-2002" sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  <Kilde>: «prove-2002» finnes ikke. Mente du «prove-2020»?',
    '    Id-en er navnet på en fil i content/kilder, uten .yaml.',
  ]],
  ['Kilde uten skråstrek', skriv('Noen.<Kilde id="prove-2020" sted="kap. 1">'), [
    'content/metoder/provemetoden.mdx:126  «<Kilde>» er ikke lukket.',
    '    Avslutt med «/>».',
  ]],
  ['Kilde med typografiske anførselstegn', skriv('Noen.<Kilde id=”prove-2020” sted=”kap. 1” />'), [
    'content/metoder/provemetoden.mdx:126  Verdien må stå i anførselstegn.',
    '    For eksempel <Kilde id="sof-01-23" sted="vedlegg B" />.',
  ]],
  ['Kilde uten anførselstegn', skriv('Noen.<Kilde id=prove-2020 sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  Verdien må stå i anførselstegn.',
    '    For eksempel <Kilde id="sof-01-23" sted="vedlegg B" />.',
  ]],
  ['Kilde med ett anførselstegn for lite', skriv('Noen.<Kilde id="prove-2020 sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  Komponenten er ikke skrevet riktig.',
    '    Se etter anførselstegn som mangler. Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />.',
  ]],
  ['Kilde med komma mellom', skriv('Noen.<Kilde id="prove-2020", sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  Komponenten er ikke skrevet riktig.',
    '    Se etter anførselstegn som mangler. Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />.',
  ]],
  ['Kilde med liten forbokstav', skriv('Noen.<kilde id="prove-2020" sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  Komponenten «kilde» finnes ikke. Mente du «Kilde»?',
    '    Navnet skrives med stor forbokstav.',
  ]],
  ['Kilde med tekst inni', skriv('Noen.<Kilde id="prove-2020" sted="kap. 1">Se her</Kilde>'), [
    'content/metoder/provemetoden.mdx:126  <Kilde> kan ikke ha tekst inni. Avslutt med «/>».',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
  ]],
  ['Kilde med et attributt for mye', skriv('Noen.<Kilde id="prove-2020" sted="kap. 1" side="4" />'), [
    'content/metoder/provemetoden.mdx:126  <Kilde> har ikke «side».',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
  ]],
  ['Sitat på mer enn 25 ord', bytt('Det gikk bra', Array.from({ length: 26 }, () => 'ord').join(' ')), [
    'content/metoder/provemetoden.mdx:143  <Sitat> har 26 ord. Et sitat kan ha høyst 25.',
    '    Riktig: <Sitat id="sof-01-23" sted="kap. 4">ordrett tekst</Sitat>',
  ]],
  ['Sitat som ikke er lukket', bytt('Det gikk bra</Sitat>', 'Det gikk bra'), [
    'content/metoder/provemetoden.mdx:143  «<Sitat>» må lukkes i det samme avsnittet eller listepunktet.',
    '    Skriv «</Sitat>» før den tomme linjen, eller la komponenten stå på egne linjer.',
  ]],
  ['Sitat som lukkes i neste avsnitt', skriv('Hun sa <Sitat id="prove-2020" sted="kap. 1">at det gikk\n\nbra</Sitat> til slutt.'), [
    'content/metoder/provemetoden.mdx:126  «<Sitat>» må lukkes i det samme avsnittet eller listepunktet.',
    '    Skriv «</Sitat>» før den tomme linjen, eller la komponenten stå på egne linjer.',
  ]],
  ['Fakta lukket med feil navn', bytt('målt det.</Fakta>', 'målt det.</Sitat>'), [
    'content/metoder/provemetoden.mdx:147  «</Sitat>» lukker noe annet enn «<Fakta>», som er åpnet på linje 147.',
    '    Skriv «</Fakta>» der den skal slutte.',
  ]],
  ['Fakta uten tittel', bytt('<Fakta tittel="Kort sagt">', '<Fakta>'), [
    'content/metoder/provemetoden.mdx:147  <Fakta> mangler «tittel».',
    '    Riktig: <Fakta tittel="Kort sagt">tekst</Fakta>',
  ]],
  ['Fakta uten innhold', bytt('>Ingen har målt det.<', '><'), [
    'content/metoder/provemetoden.mdx:147  <Fakta> er tom.',
    '    Riktig: <Fakta tittel="Kort sagt">tekst</Fakta>',
  ]],
  ['sluttmerke uten begynnelse', skriv('Noen faller utenfor.</Fakta>'), [
    'content/metoder/provemetoden.mdx:126  Her lukkes noe som ikke er åpnet.',
    '    Ta det bort, eller sett inn det som mangler foran.',
  ]],
  ['import fra et eksempel på nettet', skriv("import Kart from '../kart.astro'\n\nNoen faller utenfor."), [
    'content/metoder/provemetoden.mdx:126  «import» og «export» kan ikke brukes i teksten.',
    '    Innhold er aldri kode. Ta linjen bort.',
  ]],
  ['export', skriv('export const a = 1\n\nNoen faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  «import» og «export» kan ikke brukes i teksten.',
    '    Innhold er aldri kode. Ta linjen bort.',
  ]],
  ['setning som begynner med import', skriv('import av varer er et problem.'), [
    'content/metoder/provemetoden.mdx:126  Linjen begynner med «import» eller «export», og leses som kode.',
    '    Innhold er aldri kode. Ta linjen bort, eller begynn setningen med et annet ord.',
  ]],
  ['krøllparenteser i teksten', skriv('Noen {faller} utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Krøllparenteser («{» og «}») kan ikke brukes i teksten.',
    '    Bruk vanlige parenteser.',
  ]],
  ['kode i krøllparenteser', skriv('Noen {process.env.HOME} faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Krøllparenteser («{» og «}») kan ikke brukes i teksten.',
    '    Bruk vanlige parenteser.',
  ]],
  ['krøllparentes som ikke lukkes', skriv('Noen { faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Krøllparenteser («{» og «}») kan ikke brukes i teksten.',
    '    Bruk vanlige parenteser.',
  ]],
  ['kode i et attributt', skriv('Noen.<Kilde id={kilde} sted="kap. 1" />'), [
    'content/metoder/provemetoden.mdx:126  «id» i <Kilde> må ha en verdi i anførselstegn.',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
  ]],
  ['attributter fra et objekt', skriv('Noen.<Kilde {...kilde} />'), [
    'content/metoder/provemetoden.mdx:126  <Kilde> kan ikke ha krøllparenteser.',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
    'content/metoder/provemetoden.mdx:126  <Kilde> mangler «id».',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
    'content/metoder/provemetoden.mdx:126  <Kilde> mangler «sted».',
    '    Riktig: <Kilde id="sof-01-23" sted="vedlegg B" />',
  ]],
  ['flettefelt fra Word', skriv('Kjære {{navn}}, noen faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Krøllparenteser («{» og «}») kan ikke brukes i teksten.',
    '    Bruk vanlige parenteser.',
  ]],
  ['mindre enn foran et tall', skriv('De er <30 år.'), [
    'content/metoder/provemetoden.mdx:126  Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.',
    '    Skriv «under», «mindre enn» eller \\< i stedet.',
  ]],
  ['mindre enn eller lik', skriv('De er <= 30 år.'), [
    'content/metoder/provemetoden.mdx:126  Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.',
    '    Skriv «under», «mindre enn» eller \\< i stedet.',
  ]],
  ['hjerte', skriv('Vi <3 metoden.'), [
    'content/metoder/provemetoden.mdx:126  Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.',
    '    Skriv «under», «mindre enn» eller \\< i stedet.',
  ]],
  ['fet skrift med HTML', skriv('Noen <b>faller</b> utenfor.'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<b>» kan ikke brukes i teksten.',
    '    Skriv **tekst**.',
  ]],
  ['linjeskift med HTML', skriv('Noen<br>faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<br>» kan ikke brukes i teksten.',
    '    Skriv en tom linje for nytt avsnitt.',
  ]],
  ['avsnitt med HTML', skriv('<p>Noen faller utenfor.</p>'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<p>» kan ikke brukes i teksten.',
    '    Skriv en tom linje mellom avsnittene.',
  ]],
  ['skript', skriv('<script>alert(1)</script>'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<script>» kan ikke brukes i teksten.',
    '    Ta den bort.',
  ]],
  ['innebygd video', skriv('<iframe src="https://www.youtube.com/embed/x"></iframe>'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<iframe>» kan ikke brukes i teksten.',
    '    Ta den bort.',
  ]],
  ['HTML med stil fra Word', skriv('<span style="color:red">Noen</span> faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<span>» kan ikke brukes i teksten.',
    '    Ta den bort.',
  ]],
  ['HTML som ikke er lukket', skriv('Noen <em>faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<em>» kan ikke brukes i teksten.',
    '    Skriv *tekst*.',
  ]],
  ['merknad i HTML', skriv('<!-- husk å skrive mer --> Noen faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Kommentarer («<!-- … -->») kan ikke stå i teksten.',
    '    Ta den bort.',
  ]],
  ['bilde uten alternativ tekst', skriv('![](bilde.png)'), [
    'content/metoder/provemetoden.mdx:126  Bilder kan ikke brukes i teksten.',
    '    Skriv det bildet viser, eller lenk til kilden.',
  ]],
  ['bilde med alternativ tekst', skriv('![Et kart](/kart.png)'), [
    'content/metoder/provemetoden.mdx:126  Bilder kan ikke brukes i teksten.',
    '    Skriv det bildet viser, eller lenk til kilden.',
  ]],
  ['bilde med HTML', skriv('<img src="kart.png">'), [
    'content/metoder/provemetoden.mdx:126  HTML-taggen «<img>» kan ikke brukes i teksten.',
    '    Ta den bort.',
  ]],
  ['bilde limt inn som data', skriv('![kart](data:image/png;base64,iVBORw0KGgo=)'), [
    'content/metoder/provemetoden.mdx:126  Bilder kan ikke brukes i teksten.',
    '    Skriv det bildet viser, eller lenk til kilden.',
  ]],
  ['fotnote uten tekst til', skriv('Noen faller utenfor.[^1]'), [
    'content/metoder/provemetoden.mdx:126  «[^1]» blir stående i teksten: fotnoter kan ikke brukes.',
    '    Skriv det i teksten, eller vis til kilden med <Kilde>.',
  ]],
  ['kodeblokk som ikke er lukket', bytt('Kommunen er med.', '```\nKommunen er med.'), [
    'content/metoder/provemetoden.mdx:124  Seksjonen «Slik gjør dere det» mangler.',
    '    Skriv «## Slik gjør dere det» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
    'content/metoder/provemetoden.mdx:124  Seksjonen «Hva vi ikke vet» mangler.',
    '    Skriv «## Hva vi ikke vet» og teksten under. Si det rett ut hvis kilden ikke sier noe.',
    'content/metoder/provemetoden.mdx:134  Linjen begynner med ``` eller mange mellomrom, og alt under leses som kode.',
    '    Ta bort tegnene. Vanlig tekst begynner helt til venstre.',
  ]],
  ['tabell med en kolonne for mye', bytt('Kommunen er med.', '| Hvem | Hva |\n| --- | --- |\n| Skolen | Rom | 3 |'), [
    'content/metoder/provemetoden.mdx:136  Raden har 3 celler, men tabellen har bare 2 kolonner.',
    '    Ta bort en «|», eller legg til en kolonne øverst. Det som er for mye, blir ikke vist.',
    'content/metoder/provemetoden.mdx:136  Seksjonen «Samarbeid» har tall («3»), men ingen <Kilde>.',
    '    Sett <Kilde id="…" sted="…" /> rett etter setningen med tallet.',
  ]],
  ['strek mellom avsnitt gjør avsnittet til overskrift', bytt('Kommunen er med.\n', 'Kommunen er med.\n---\nSkolen også.\n'), [
    'content/metoder/provemetoden.mdx:135  Linjen «---» kan bare stå over og under feltene.',
    '    Ta den bort. Står det felt under den, er det limt inn en fil til.',
  ]],
];
