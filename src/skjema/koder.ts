/**
 * Closed lists that code depends on: id → the word shown to readers. Lists that need a definition
 * (status, utprovingsstatus, utfall …) are vocabularies in content/; their ids are held here.
 */
export const TYPER = {
  metode: 'Metode',
  tiltak: 'Tiltak',
  organisasjonsmodell: 'Organisering',
  verktoy: 'Verktøy',
} as const;

export const ROLLER = {
  opphav: 'Startet her',
  replikasjon: 'Prøvd på nytt her',
  deltaker: 'Deltok i utprøvingen',
} as const;

export const RETNINGER = {
  bedre: 'Til det bedre',
  'ingen-forskjell': 'Ingen forskjell',
  verre: 'Til det verre',
  blandet: 'Blandet',
  'ikke-malt': 'Beskrevet, ikke målt som endring',
} as const;

export const DESIGN = {
  'egne-registreringer': 'Kontorets egne registreringer',
  'intervju-ansatte': 'Intervju med ansatte',
  'intervju-brukere': 'Intervju med brukere',
  tilbakemeldinger: 'Tilbakemeldinger underveis',
  sporreundersokelse: 'Spørreundersøkelse',
  casestudie: 'Casestudie',
  prosessevaluering: 'Prosessevaluering',
  'for-etter': 'Før og etter, uten sammenligningsgruppe',
  sammenligningsgruppe: 'Sammenligningsgruppe',
  registerstudie: 'Registerstudie',
  rct: 'Randomisert forsøk',
  kvalitativ: 'Kvalitative intervjuer eller observasjon',
  flermetode: 'Flere metoder sammen',
  kunnskapsoversikt: 'Kunnskapsoversikt',
  ukjent: 'Ikke oppgitt i kilden',
} as const;

/** Designs that say something about what would have happened otherwise. */
export const DESIGN_MED_SAMMENLIGNING: readonly string[] = ['sammenligningsgruppe', 'registerstudie', 'rct'];

export const RAPPORTERT_AV = {
  kontoret: 'Kontoret selv',
  deltakere: 'Deltakerne',
  samarbeidsparter: 'Samarbeidsparter',
  forskere: 'Forskere',
  register: 'Offentlig register',
} as const;

/** Reporters that stand outside the office which runs the method. */
export const UAVHENGIGE: readonly string[] = ['forskere', 'register'];

/** Kinds of research entries. */
export const FORSKNINGSTYPER = {
  evaluering: 'Evaluering',
  effektstudie: 'Effektstudie',
  forskningsprosjekt: 'Forskningsprosjekt',
  doktorgradsprosjekt: 'Doktorgradsprosjekt',
  kunnskapsoversikt: 'Kunnskapsoversikt',
  undersokelse: 'Undersøkelse',
} as const;

export const FORSKNINGSSTATUSER = {
  planlagt: 'Planlagt',
  pagar: 'Pågår',
  delrapport: 'Delrapport levert',
  ferdig: 'Ferdig',
  ukjent: 'Ukjent i dag',
} as const;

export const KARAKTERER = { A: 'A', B: 'B', C: 'C', D: 'D', ukjent: 'Ikke undersøkt' } as const;

export const KRITERIEVURDERINGER = { ja: 'Ja', delvis: 'Delvis', nei: 'Nei', ukjent: 'Ikke oppgitt i kilden' } as const;

export const KONTORSTORRELSER = { liten: 'Små kontor', mellomstor: 'Mellomstore kontor', stor: 'Store kontor' } as const;

export const GRUNNLAG = { kilde: 'Står i kilden', redaksjonell: 'Lagt til av redaksjonen' } as const;

export const STATUSER = ['ide', 'pagar', 'i-drift', 'avsluttet', 'stanset', 'ukjent'] as const;

export const UTPROVINGSSTATUSER = [
  'ikke-provd',
  'provd-lokalt',
  'evaluert-lokalt',
  'evaluert-uavhengig',
  'effekt-undersokt',
  'ukjent',
] as const;

export const UTFALL = ['virket', 'lovende', 'uavklart', 'virket-ikke'] as const;

/** The h2 sections of a method's text, in order. */
export const METODESEKSJONER = [
  'Problemet',
  'Målgruppen',
  'Samarbeid',
  'Slik gjør dere det',
  'Måloppnåelse',
  'Overførbarhet',
  'Hva vi ikke vet',
] as const;

/** The ids of a code list, in the order they are written. */
export function koder<K extends string>(liste: Readonly<Record<K, string>>): [K, ...K[]] {
  return Object.keys(liste) as [K, ...K[]];
}
