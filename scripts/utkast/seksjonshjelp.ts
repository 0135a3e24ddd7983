/** What to write under each heading: asked in the proposal form, and shown in a draft until somebody does. */
export const SEKSJONSHJELP: Readonly<Record<string, string>> = {
  Problemet: 'Skriv hvilket problem metoden skal løse, og hvem som så det.',
  Målgruppen: 'Skriv hvem metoden er for, hvem den ikke er for, og hvordan folk kommer inn.',
  Samarbeid: 'Skriv hvem kontoret samarbeider med, og hva hver av dem gjør.',
  'Slik gjør dere det': 'Skriv steg et annet kontor kan følge på mandag.',
  Måloppnåelse: 'Skriv hva som kom ut av det, hvem som sier det, og hvilket år det gjelder.',
  Overførbarhet: 'Skriv hva et annet kontor må ha, og hva som kan gjøres på en annen måte.',
  Spørsmålet: 'Skriv hva studien ville finne ut, og hvorfor.',
  'Slik ble det undersøkt': 'Skriv hvem som var med, hva de ble sammenlignet med, og hvordan det ble målt.',
  'Hva de fant': 'Skriv hva de fant, og like tydelig hva de ikke fant.',
  'Hva vi ikke vet': 'Skriv hva kilden tier om, og hva ingen har undersøkt.',
};
