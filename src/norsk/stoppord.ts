/** Words that carry no topic, in bokmål and nynorsk: function words and what questions are made of. */
export const STOPPORD: ReadonlySet<string> = new Set(
  `alle alt altså andre annen annet at av bare begge ble bli blir blitt både bør da de deg dei deira dem den denne dens der
  dere deres derfor det dette di din dit ditt du då dykk eg ein eit eitt eller en ene enn er et ett etter ettersom finnes
  finst flere fleire for fordi fra frå få får fått før gi gir gikk gjekk gjennom gjør gjøre gjort gjera gjer
  gått ha hadde han hans har hei hele heile hennar henne hennes her hjelp hjelpe hjå ho hun hva hvem hver hvert hvilke
  hvilken hvilket hvis hvor hvordan hvorfor i ikke ikkje ingen ingenting inn innen ja jeg kan kanskje kva kvar kvifor kven
  kom korleis korfor kor koss kunne laga lage man mange med meg mellom men mens mer meir mest mi min mitt mot mye mykje må
  måte ned nei no noe noen noko nokon nokre nå når og også om opp oss over personer person på sa samme sammen se seg sei
  sett si sidan siden sin sine sitt sjå skal skjer skulle slik slike som somme står så sånn tenke til tok trenger
  treng trengs ut uten utan under vare vart var ved vel verken vere vert vet veit vi vil ville vore vår våre være vært
  å åt én også prøvd prøve prøver prøvde prøvd prøva folk noensinne gjelde gjelder finne fins vise viser tips lurer fungere fungerer funker fungerte lagt legge legger`
    .split(/\s+/u)
    .filter(Boolean),
);
