import type { Utkast } from './form.ts';

export const MEDVIRKNING: readonly Utkast[] = [
  {
    id: 'ansatt-som-har-vart-der',
    tekst: `Vi vil ansette en person som selv har levd på trygd og sosialhjelp, og gi vedkommende et
eget rom like ved inngangen. Der kan folk komme inn uten avtale, ta en kopp kaffe og få hjelp til å
forstå et brev eller øve på det de skal si til saksbehandleren. Hun som sitter der, skal ikke fatte
vedtak og har ikke tilgang til sakene. Til gjengjeld kjenner hun følelsen av å sitte på den andre siden
av bordet. Én gang i måneden forteller hun ledergruppa hva hun har hørt, uten navn. Vi håper særlig at
yngre mennesker som ikke stoler på oss, tar det første skrittet. Søknaden gjelder 50 prosent stilling i
to år.`,
    riktige: ['metoder/apen-dor'],
  },
  {
    id: 'utvalget-som-dovner-nn',
    tekst: `Utvalet vårt møtest fire gonger i året, og ingen hugsar kvifor. Sakslista kjem same dagen,
referatet forsvinn, og dei frå organisasjonane seier at ingenting dei meiner, blir til noko. To har
trekt seg. Vi vil starte på nytt: ei side med kva utvalet skal gjere og ikkje gjere, underskriven av
leiinga, faste datoar, innkalling to veker før, og ei liste som viser kva som skjedde med kvar sak. To
tilsette skal vere bindeledd, slik at leiaren slepp å gjere alt. Vi vil òg få ned på papiret at utvalet
kan uttale seg fritt i avisa. Vi treng litt honorar, opplæring og nokon utanfrå som hjelper oss i gang.`,
    riktige: ['metoder/brukerutvalg-kristiansund'],
  },
  {
    id: 'seks-unge-stemmer',
    tekst: `I prosjektet vårt satt det to ungdommer i styringsgruppa sammen med forskere og direktører.
De sa ingenting, og etter tredje møte kom de ikke mer. De fortalte etterpå at alle snakket som i en
lærebok. Nå vil vi gi dem en egen samling der de bestemmer sakene, bestiller pizza og bruker sine egne
ord. Fem–seks som har hatt kontakt med oss de siste årene, møtes annenhver måned. Ombudet i kommunen
sitter med som støtte, ingen fra ledelsen. De får lese gjennom brev og spørreskjemaer før vi sender dem
ut, og én av dem tar med synspunktene videre dit vedtakene blir tatt. Honorar på linje med politikere.`,
    riktige: [
      'metoder/brukerrad-for-ungdom',
      'metoder/brukerforum',
      'metoder/brukermedvirkning-pa-systemniva',
    ],
  },
  {
    id: 'brukere-i-alle-grupper',
    tekst: `Kontoret har vedtatt at ingen arbeidsgruppe skal settes ned uten at minst én av dem vi er
til for, sitter der. I fjor prøvde vi det med fire tjueåringer fra et oppfølgingsprosjekt. De deltok i
planlegging, valg av lokaler og intervjuer av nye ansatte. Det som gjorde at det gikk, var at én ansatt
hadde som oppgave å minne om møtene, kjøre dem, og ta en prat før og etter. Nå vil vi gjøre dette varig
og utvide til alle aldre, med et permanent panel for hele huset som møtes hver sjette uke. Universitetet
har tilbudt seg å lære opp medlemmene og la dem skrive egne kapitler i rapporten.`,
    riktige: [
      'metoder/brukerforum',
      'metoder/brukerrad-for-ungdom',
      'metoder/brukerrepresentasjon-gjennom-organisasjoner',
    ],
  },
  {
    id: 'hva-synes-unge-slurv',
    tekst: `vi aner ikke hva de mellom 18 og 25 mener om oss egentlig.. bare magefølelse. Planen er å
sende en undersøkelse på sms til alle ungdommer vi følger opp (ca 300) spm om de skjønner brevene, om
nettsida er grei, om de får svar, om de føler seg respektert, om de vil møte veileder fysisk eller på
chat. Redd for at nesten ingen svarer og at det bare er de flinke som gjør det. Så evt trekke gavekort??
Etterpå kaller vi inn noen til en samling der ingen fra oss er i rommet så de kan si akurat det de vil.
Resultatet skal brukes når vi legger om ungdomsoppfølgingen til høsten`,
    riktige: ['forskning/unge-og-nav-samhandling', 'metoder/brukermedvirkning-pa-systemniva'],
  },
];
