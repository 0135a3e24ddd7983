import type { Gullsporring } from './gruppe.ts';

/** A control set: written blind. It has been read since, and is for development like the others. */
export const KONTROLL: readonly Gullsporring[] = [
  { q: 'tegnspråk', gruppe: 'enkeltord', riktige: ['metoder/tio-team-lerkendal'] },
  { q: 'regneark', gruppe: 'enkeltord', riktige: ['metoder/oversiktsverktoy-brukeranalyse'] },
  { q: 'trygdekoordinering', gruppe: 'enkeltord', riktige: ['forskning/europeisert-velferdsforvaltning'] },
  { q: 'vernepleier', gruppe: 'enkeltord', riktige: ['metoder/nav-uke'] },
  { q: 'nettbank', gruppe: 'enkeltord', riktige: ['metoder/amo-kurs-for-unge'] },
  {
    q: 'studiepoeng',
    gruppe: 'enkeltord',
    riktige: ['metoder/kunnskapende-nettverk', 'veiledninger/fou-i-nav'],
  },
  { q: 'postkasse', gruppe: 'enkeltord', riktige: ['metoder/brukerutvalg-kristiansund'] },
  { q: 'hospitering', gruppe: 'enkeltord', riktige: ['begreper/hospitering'] },
  { q: 'dyrtid', gruppe: 'enkeltord', riktige: ['forskning/mathjelp-pa-dugnad'] },
  { q: 'stigmatiserende', gruppe: 'enkeltord', riktige: ['metoder/jobbsentralen'] },

  {
    q: 'smertepasientforsøk',
    gruppe: 'sammensetning',
    riktige: ['forskning/ips-in-pain-forsoket', 'metoder/ips-in-pain'],
  },
  { q: 'rutine håndbok', gruppe: 'sammensetning', riktige: ['metoder/rutinehandbok'] },
  {
    q: 'tiltaksplattform',
    gruppe: 'sammensetning',
    riktige: ['metoder/mulighetsrommet', 'forskning/informasjonstilgang-og-mulighetsrommet'],
  },
  {
    q: 'fastlegesamarbeid',
    gruppe: 'sammensetning',
    riktige: ['forskning/phd-fastleger-og-nav', 'metoder/friskmelding-til-arbeidsformidling'],
  },
  {
    q: 'leverandørbetaling',
    gruppe: 'sammensetning',
    riktige: ['metoder/resultatbasert-finansiering', 'forskning/refino'],
  },
  {
    q: 'uføresaksteam',
    gruppe: 'sammensetning',
    riktige: ['metoder/losningsteam', 'forskning/losningsteam-folgeforskning'],
  },
  { q: 'sommerjobbmesse', gruppe: 'sammensetning', riktige: ['metoder/torg-for-sommerjobb'] },
  {
    q: 'kompetanse kartlegging',
    gruppe: 'sammensetning',
    riktige: ['metoder/kompetansekartlegging-og-kompetanseplan'],
  },
  { q: 'språk mentor', gruppe: 'sammensetning', riktige: ['metoder/ssa'] },
  {
    q: 'tilbakemeldings verktøy',
    gruppe: 'sammensetning',
    riktige: ['metoder/feedback-verktoyet', 'metoder/kor-haugesund'],
  },

  {
    q: 'fastlegers',
    gruppe: 'boyning',
    riktige: [
      'forskning/phd-fastleger-og-nav',
      'metoder/friskmelding-til-arbeidsformidling',
      'metoder/sykefravaersoppfolging-hedmark',
    ],
  },
  { q: 'matutdelingene', gruppe: 'boyning', riktige: ['forskning/mathjelp-pa-dugnad'] },
  { q: 'fagdagene', gruppe: 'boyning', riktige: ['metoder/fagdager-verksted'] },
  { q: 'resultatindikatorer', gruppe: 'boyning', riktige: ['metoder/arbeidsindikatoren'] },
  { q: 'barnekontaktenes', gruppe: 'boyning', riktige: ['metoder/barnekontakter'] },
  { q: 'fagfrokoster', gruppe: 'boyning', riktige: ['metoder/faglunsj-og-fagarenaer'] },
  { q: 'vågeverkstedene', gruppe: 'boyning', riktige: ['metoder/vageverksted'] },
  { q: 'språkmentorenes', gruppe: 'boyning', riktige: ['metoder/ssa'] },

  { q: 'tunghørt', gruppe: 'synonym', riktige: ['metoder/tio-team-lerkendal'] },
  {
    q: 'headhunting',
    gruppe: 'synonym',
    riktige: ['metoder/vi-inkluderer', 'forskning/vi-inkluderer-evalueringen'],
  },
  {
    q: 'luksusfellen',
    gruppe: 'synonym',
    riktige: ['metoder/okonomisk-radgivning', 'forskning/okonomisk-radgivning-undersokelse'],
  },
  {
    q: 'vrangforestillinger',
    gruppe: 'synonym',
    riktige: ['metoder/ips-pluss', 'forskning/ips-pluss-studien'],
  },
  { q: 'provisjon', gruppe: 'synonym', riktige: ['metoder/resultatbasert-finansiering', 'forskning/refino'] },
  { q: 'tørrtrening', gruppe: 'synonym', riktige: ['metoder/vageverksted'] },
  {
    q: 'robot',
    gruppe: 'synonym',
    riktige: [
      'metoder/profileringsverktoyet',
      'forskning/menneske-og-maskin',
      'forskning/profileringsverktoy-og-behovsvurderinger',
    ],
  },
  { q: 'suppekjøkken', gruppe: 'synonym', riktige: ['forskning/mathjelp-pa-dugnad'] },
  { q: 'varetekt', gruppe: 'synonym', riktige: ['metoder/festesona'] },
  {
    q: 'skulking',
    gruppe: 'synonym',
    riktige: ['metoder/back-to-school-stay-at-school', 'metoder/skolekompasset'],
  },

  {
    q: 'hvem på kontoret passer på barna når foreldrene søker om hjelp',
    gruppe: 'sporsmal',
    riktige: ['metoder/barnekontakter'],
  },
  {
    q: 'kan en tidligere bruker sitte på kontoret og ta imot folk',
    gruppe: 'sporsmal',
    riktige: ['metoder/apen-dor'],
  },
  {
    q: 'hvordan bli enige om hva ordene betyr når tre etater skal jobbe sammen',
    gruppe: 'sporsmal',
    riktige: ['metoder/begrepsprosjektet'],
  },
  {
    q: 'alt vi gjør i sosialtjenesten sitter i hodet på folk, hvordan få det skrevet ned',
    gruppe: 'sporsmal',
    riktige: ['metoder/rutinehandbok'],
  },
  {
    q: 'hvor kan nye veiledere øve på samtaler før de møter brukeren',
    gruppe: 'sporsmal',
    riktige: ['metoder/vageverksted'],
  },
  {
    q: 'hvordan få studenter til å ville jobbe i NAV',
    gruppe: 'sporsmal',
    riktige: ['metoder/nav-uke'],
  },
  {
    q: 'kan en maskin avgjøre hvor mye hjelp folk trenger',
    gruppe: 'sporsmal',
    riktige: [
      'metoder/profileringsverktoyet',
      'forskning/profileringsverktoy-og-behovsvurderinger',
      'forskning/menneske-og-maskin',
    ],
  },
  {
    q: 'samarbeidet med forskerne har låst seg, hva gjorde andre da',
    gruppe: 'sporsmal',
    riktige: ['metoder/prosjektgruppe-krise-omstart'],
  },
  {
    q: 'bør vi følge opp selv i stedet for å kjøpe tiltak',
    gruppe: 'sporsmal',
    riktige: ['metoder/oppfolging-i-egen-regi', 'metoder/klar-royken'],
  },
  {
    q: 'hjelper jobbspesialist for folk med vondt i ryggen',
    gruppe: 'sporsmal',
    riktige: ['forskning/ips-in-pain-forsoket', 'metoder/ips-in-pain'],
  },
  {
    q: 'hvordan sammenligne resultater når kontorene har så ulike brukere',
    gruppe: 'sporsmal',
    riktige: ['metoder/arbeidsindikatoren'],
  },
  {
    q: 'hvor mange deltakere bør en jobbveileder ha',
    gruppe: 'sporsmal',
    riktige: [
      'metoder/klar-team-moss',
      'metoder/klar',
      'metoder/supported-employment',
      'metoder/klar-royken',
    ],
  },
  {
    q: 'hva får folk på sosialhjelp tilbud om i ulike kommuner',
    gruppe: 'sporsmal',
    riktige: ['forskning/tjenestetilbud-sosialhjelpsmottakere', 'metoder/aktivitetstiltak-sosialhjelp'],
  },
  {
    q: 'hva mener arbeidsgivere om å ansette noen som har stått lenge utenfor',
    gruppe: 'sporsmal',
    riktige: ['forskning/arbeidsgivere-bedre-samspill'],
  },
  {
    q: 'deltaker på 24 mangler bare matte for å få vitnemål',
    gruppe: 'sporsmal',
    riktige: ['metoder/back-to-school-stay-at-school'],
  },
  {
    q: 'hvem møter gutten den dagen han slipper ut av fengselet',
    gruppe: 'sporsmal',
    riktige: ['metoder/festesona'],
  },

  {
    q: 'profilerinsverktøy',
    gruppe: 'skrivefeil',
    riktige: [
      'metoder/profileringsverktoyet',
      'forskning/profileringsverktoy-og-behovsvurderinger',
      'forskning/menneske-og-maskin',
    ],
  },
  { q: 'motiverne intervju', gruppe: 'skrivefeil', riktige: ['metoder/motiverende-intervju'] },
  { q: 'kompetansplan', gruppe: 'skrivefeil', riktige: ['metoder/kompetansekartlegging-og-kompetanseplan'] },
  { q: 'barnekontaker', gruppe: 'skrivefeil', riktige: ['metoder/barnekontakter'] },
  {
    q: 'sykefravæsoppfølging',
    gruppe: 'skrivefeil',
    riktige: ['metoder/sykefravaersoppfolging-hedmark'],
  },
  {
    q: 'økonomisk rådgiving',
    gruppe: 'skrivefeil',
    riktige: ['metoder/okonomisk-radgivning', 'forskning/okonomisk-radgivning-undersokelse'],
  },
  { q: 'kunskapende nettverk', gruppe: 'skrivefeil', riktige: ['metoder/kunnskapende-nettverk'] },
  { q: 'øygarnmodellen', gruppe: 'skrivefeil', riktige: ['metoder/oygarden-modellen'] },

  { q: 'horselshemmede ungdommer', gruppe: 'ascii', riktige: ['metoder/tio-team-lerkendal'] },
  { q: 'sykepenger atte uker', gruppe: 'ascii', riktige: ['metoder/sykefravaersoppfolging-hedmark'] },
  { q: 'tilskudd til arsverk', gruppe: 'ascii', riktige: ['veiledninger/tilskuddsordningen'] },
  {
    q: 'jobbstotte for smertepasienter',
    gruppe: 'ascii',
    riktige: ['metoder/ips-in-pain', 'forskning/ips-in-pain-forsoket'],
  },
  { q: 'loslatt fra fengsel', gruppe: 'ascii', riktige: ['metoder/festesona'] },
  {
    q: 'sykmeldt ma soke ny jobb',
    gruppe: 'ascii',
    riktige: ['metoder/friskmelding-til-arbeidsformidling', 'forskning/friskmelding-kartlegging'],
  },

  {
    q: 'sjukmelde som må byte arbeid',
    gruppe: 'nynorsk',
    riktige: ['metoder/friskmelding-til-arbeidsformidling', 'forskning/friskmelding-kartlegging'],
  },
  {
    q: 'kvifor hentar folk mat på matsentralen',
    gruppe: 'nynorsk',
    riktige: ['forskning/mathjelp-pa-dugnad'],
  },
  { q: 'innvandrarar som snakkar lite norsk på jobben', gruppe: 'nynorsk', riktige: ['metoder/ssa'] },
  {
    q: 'ungdomar som sluttar på vidaregåande',
    gruppe: 'nynorsk',
    riktige: ['metoder/back-to-school-stay-at-school', 'metoder/skolekompasset'],
  },
  { q: 'borna når foreldra får sosialhjelp', gruppe: 'nynorsk', riktige: ['metoder/barnekontakter'] },
  {
    q: 'kva lærte andre om å spreie ein metode',
    gruppe: 'nynorsk',
    riktige: ['veiledninger/a-spre-en-metode'],
  },

  {
    q: 'unge i Bærum',
    gruppe: 'sted',
    riktige: [
      'metoder/ungdomsteam',
      'metoder/oversiktsverktoy-brukeranalyse',
      'metoder/amo-kurs-for-unge',
      'metoder/fagutvikler-i-linja',
    ],
  },
  { q: 'kurs Orkland', gruppe: 'sted', riktige: ['metoder/alle-kan-orkdal'] },
  { q: 'samtaleteknikk Songdalen', gruppe: 'sted', riktige: ['metoder/motiverende-intervju'] },
  { q: 'kartlegging Karmøy', gruppe: 'sted', riktige: ['metoder/endringsorientert-kartlegging-brukerplan'] },
  {
    q: 'NAV Hurum',
    gruppe: 'sted',
    riktige: ['metoder/klar', 'metoder/supported-employment', 'metoder/laeringssystem'],
  },
  { q: 'familier Lindesnes', gruppe: 'sted', riktige: ['metoder/nye-monstre'] },

  { q: 'IPS psykose', gruppe: 'forkortelse', riktige: ['metoder/ips-pluss', 'forskning/ips-pluss-studien'] },
  { q: 'KPI', gruppe: 'forkortelse', riktige: ['metoder/arbeidsindikatoren'] },
  { q: 'PhD om AAP', gruppe: 'forkortelse', riktige: ['forskning/phd-unge-og-aap'] },
  { q: 'MI-kurs', gruppe: 'forkortelse', riktige: ['metoder/motiverende-intervju'] },

  { q: 'når får jeg foreldrepenger', gruppe: 'uten-svar', riktige: [] },
  { q: 'satser for bostøtte', gruppe: 'uten-svar', riktige: [] },
  { q: 'begravelsesstønad', gruppe: 'uten-svar', riktige: [] },
  { q: 'permitteringsvarsel', gruppe: 'uten-svar', riktige: [] },
  { q: 'tannlege for barn', gruppe: 'uten-svar', riktige: [] },
  { q: 'barnebidrag kalkulator', gruppe: 'uten-svar', riktige: [] },
];
