import type { Utkast } from './form.ts';

export const ARBEID: readonly Utkast[] = [
  {
    id: 'forst-jobb-sa-opplaering',
    tekst: `Vi har brukt mye tid på avklaring og kurs for mennesker som har stått lenge utenfor. De blir
flinkere til å gå på kurs, men ikke nærmere en stilling. Nå vil vi snu det hele: Den som sier at hun vil
arbeide, skal ut og møte en ekte arbeidsgiver i løpet av en måned. Det nødvendige lærer hun på stedet,
med en av våre ansatte ved siden av seg, og støtten blir der så lenge både hun og sjefen trenger den. Vi
søker om to stillinger. De skal ha få å følge opp, og skal bruke halve uka ute hos bedrifter. Aktuelle
deltakere er folk med nedsatt helse og mange bekymringer på en gang.`,
    riktige: [
      'metoder/supported-employment',
      'metoder/klar-royken',
      'metoder/klar',
      'metoder/klar-team-moss',
    ],
  },
  {
    id: 'to-spesialister-stort-kontor-slurv',
    tekst: `hei, sender et par linjer om det vi snakka om. Stort kontor med ca 90 stk, to
oppfølgingsavdelinger. Vi vil ta ut to personer 100% som IKKE skal ha noen ytelsessaker, bare finne
vanlig jobb til folk og stå i det etterpå. Max ti deltagere hver. Deler rom så de kan sparre med
hverandre, egen fagdag. De andre veilederene melder inn kandidater, krav er at personen vil ut i arbeid
selv og har sammensatt problematikk (psyk, rus, smerter, gjeld). Lurer på hvordan vi unngår at de blir
en øy på kontoret.. og hva gjør vi når de andre mener at de har det for lett? Høgskolen kan følge oss`,
    riktige: [
      'metoder/klar-team-moss',
      'metoder/klar',
      'metoder/supported-employment',
      'metoder/klar-royken',
    ],
  },
  {
    id: 'ingen-er-for-syk-nn',
    tekst: `Kontoret vårt er middels stort, og alle gjer litt av alt. Me er leie av å sende folk til
tiltaksarrangørar og vente på rapport. Me vil prøve om me sjølve kan få deltakarane i
kvalifiseringsprogrammet ut i lønt arbeid. Regelen skal vere enkel: Seier du at du vil jobbe, så er du
med. Det skal ikkje spele noka rolle om du rusar deg, er sjuk i perioder, har lita skulegang eller
snakkar dårleg norsk. To nye stillingar skal drive oppfølging på arbeidsplassen. Me vil samanlikne
resultata med dei som arrangørane har, over to år, og sjå om me klarar like mange til same pris.`,
    riktige: ['metoder/klar-royken', 'metoder/supported-employment', 'metoder/klar'],
  },
  {
    id: 'unge-med-psykose',
    tekst: `Sammen med distriktspsykiatrisk senter vil vi nå unge voksne som nettopp har fått sin første
schizofrenidiagnose. Behandlerne forteller at nesten alle spør om de noen gang kan jobbe, og at svaret
hittil har vært «ta det med ro». Vi vil plassere en jobbspesialist fast i behandlingsteamet. Vedkommende
skal være med på behandlingsmøter og kombinere jobbsøkingen med øvelser hentet fra kognitiv terapi: hva
gjør jeg når stemmene kommer på lageret, hvordan forteller jeg sjefen om sykdommen? Start skal skje i
løpet av de første ukene av behandlingen og ikke til slutt. Vi måler hvor mange som har ordinær lønn
etter ett og to år. Kommunepsykologen er positiv.`,
    riktige: ['metoder/ips-pluss', 'forskning/ips-pluss-studien'],
  },
  {
    id: 'vond-rygg-og-jobb',
    tekst: `På smerteklinikken ved sykehuset går det mange i førtiårene som har hatt vondt i nakke, rygg
eller muskler i flere år. Behandlingen varer lenge, og i mellomtiden glir de ut av arbeidslivet. Vi
foreslår at en ansatt fra oss sitter på klinikken to dager i uken og blir en del av gruppen med lege,
fysioterapeut og psykolog. Sammen med en jobbspesialist skal hun lete etter stillinger som passer
kroppen, ringe arbeidsgivere og tilpasse vaktene, samtidig som pasienten går til behandling. Dette
brukes allerede for alvorlige psykiske lidelser, men vi vet lite om det nytter ved kroniske plager. Vi
vil derfor trekke lodd om hvem som får tilbudet.`,
    riktige: ['metoder/ips-in-pain', 'forskning/ips-in-pain-forsoket'],
  },
  {
    id: 'attende-uke',
    tekst: `Fraværet i fylket vårt ligger godt over landet. Loven sier at en som har vært helt borte i
to måneder, skal prøve seg litt, med mindre legen gir en god grunn. Hos oss blir det unntaket brukt
nesten automatisk. Vi ønsker en fast formiddag i uka der tre–fire kolleger går gjennom bunken av nye
tilfeller sammen med legen vår på fylkeskontoret, og avgjør hvem som skal fortsette å få utbetaling. Der
det mangler begrunnelse, sender vi brev og stopper pengene. Samtidig skal virksomhetene og de som
skriver sykmeldinger få besøk og forklaring på hva som kreves av dem. Vi vil se om fraværet går ned
sammenlignet med nabofylket.`,
    riktige: ['metoder/sykefravaersoppfolging-hedmark'],
  },
  {
    id: 'slutte-a-kjope-tiltak-slurv',
    tekst: `Forslag fra avd. oppfølging: Vi bruker 6 mill i året på å kjøpe oppfølging fra firma som vi
knapt ser. Veileder skriver bestilling og får en rapport tre måneder etter, lærer ingenting om verken
personen eller bedriftene. Vi vil heller ta hjem pengene og bruke dem på fem egne jobbspesialister som
sitter her. da bygger vi kompetanse hos oss selv, blir kjent med bedriftene i området, og den som
trenger hjelp slipper og forholde seg til to system. Litt usikre på regler for anskaffelse/ramme og om
leder på fylket går med på det. Også hvem skal ta over porteføljen til de fem. Finnes det noen som har
gjort det før?`,
    riktige: ['metoder/oppfolging-i-egen-regi'],
  },
  {
    id: 'bytte-jobb-med-sykepenger',
    tekst: `Hjelpepleieren med ødelagt skulder blir aldri frisk nok til å løfte pasienter, men hun kunne
fint ha sittet i en luke eller solgt sko. Likevel går hun sykmeldt i et helt år og får først hjelp til
noe nytt når pengene tar slutt. Det finnes en gammel regel som lar slike personer si opp og lete etter
annet arbeid med pengene i behold i noen måneder, men på kontoret vårt er den brukt to ganger siste år.
Vi vil lære opp alle sykmeldingsveilederne, plukke ut aktuelle allerede etter åtte–ti uker og be
legekontorene om å si fra når de tror at veien tilbake er stengt. Mål: 30 i året.`,
    riktige: ['metoder/friskmelding-til-arbeidsformidling', 'forskning/friskmelding-kartlegging'],
  },
  {
    id: 'betale-for-jobb',
    tekst: `Når vi kjøper hjelp til arbeidssøkere hos private og ideelle firmaer, betaler vi det samme
enten noen får arbeid eller ikke. Direktøren vår vil at neste kontrakt skal lønne de flinke. Tanken er
en liten sum når personen starter, en stor når arbeidsavtalen er undertegnet, og enda en stor når
vedkommende fortsatt står der etter et halvt år. Da får firmaet grunn til å jobbe hardere, mener vi.
Samtidig er vi redde for at de bare velger dem som er enkle å plassere, og at de tyngste blir sittende
igjen. Før vi lyser ut, vil vi vite om noen har prøvd slik premiering, og helst om det ga flere i
arbeid.`,
    riktige: ['metoder/resultatbasert-finansiering', 'forskning/refino'],
  },
  {
    id: 'praksis-uten-mal-nn',
    tekst: `Altfor mange hos oss er ute i praksis på butikk eller verkstad utan at nokon veit kvifor.
Dei går der i seks månader, arbeidsgivaren får gratis hjelp, og rettleiaren ringjer kanskje éin gong. Me
ønskjer eit løft: Før oppstart skal det stå svart på kvitt kva som skal prøvast ut for akkurat denne
personen, og kven som gjer kva. Rettleiaren skal vere på plassen i veke éin, tre og seks. Butikksjefen
skal få vite kva som blir venta av henne. Har me ikkje kapasitet til besøk, blir det ikkje sett i gang.
Me vil òg finne ut om slik utprøving i det heile teke fører til lønt arbeid.`,
    riktige: [
      'metoder/arbeidstrening',
      'forskning/arbeidstrening-kvalitativ',
      'forskning/arbeidstrening-effekt',
    ],
  },
  {
    id: 'hva-trenger-dere-bedriften',
    tekst: `Lokale virksomheter klager over at de får telefon fra fem ulike personer hos oss, og at alle
spør om det samme: Har dere plass til en kandidat? Vi vil starte i motsatt ende. En fast rådgiver per
virksomhet skal sette seg inn i driften, spørre hvilke hender og hoder som trengs det neste året, og så
lete blant våre folk etter noen som kan fylle hullet, eventuelt etter et kort kurs. Hotellkjeden,
renholdsfirmaet og fiskeforedlingen har sagt at de vil være med, og LO og NHO lokalt støtter planen. Vi
inngår skriftlige avtaler for to år. Særlig prioriteres de som har stått lengst utenfor og unge uten
fagbrev.`,
    riktige: ['metoder/vi-inkluderer', 'forskning/vi-inkluderer-evalueringen'],
  },
  {
    id: 'lege-og-veileder-snakker',
    tekst: `Sykmeldte med angst, lettere depresjon og utmattelse får hos oss ofte motstridende
beskjeder. Legen sier hvile, vi sier aktivitet, og brevene går fram og tilbake i et system ingen leser.
Pasienten blir sittende i midten. Vi vil prøve et felles kvarter: Lege, veileder og den det gjelder
møtes på video i uke seks, med tre faste spørsmål. I tillegg hospiterer vi på hverandres arbeidsplass en
dag. Målet er at måten vi snakker og skriver til hverandre på, ikke blir et hinder for å komme i gang.
Fire legesentre har sagt ja. Vi mangler kunnskap om hva som faktisk går galt i dialogen mellom
legekontor og velferdskontor, og hadde satt pris på tips om studier.`,
    riktige: ['forskning/phd-fastleger-og-nav'],
  },
];
