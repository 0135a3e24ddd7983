/** The facets of the search page: the name in the URL, the heading, and the vocabulary of its values. */
export const FASETTER = [
  { navn: 'type', tittel: 'Hva slags side', vokabular: 'sidetyper' },
  { navn: 'malgruppe', tittel: 'For hvem', vokabular: 'malgrupper' },
  { navn: 'aldersgruppe', tittel: 'Alder', vokabular: 'aldersgrupper' },
  { navn: 'tiltakskategori', tittel: 'Hva slags tiltak', vokabular: 'tiltakskategorier' },
  { navn: 'utfordring', tittel: 'Problemet', vokabular: 'utfordringer' },
  { navn: 'livsomrade', tittel: 'Del av livet', vokabular: 'livsomrader' },
  { navn: 'status', tittel: 'Status', vokabular: 'status' },
  { navn: 'utprovingsstatus', tittel: 'Hvor grundig er det undersøkt?', vokabular: 'utprovingsstatus' },
  { navn: 'utfall', tittel: 'Hva kom ut av det?', vokabular: 'utfall' },
  { navn: 'fylke', tittel: 'Fylke', vokabular: 'fylker' },
  { navn: 'lovhjemmel', tittel: 'Lovhjemmel', vokabular: 'lovhjemler' },
] as const;

export type Fasettnavn = (typeof FASETTER)[number]['navn'];

/** Values chosen or carried, by facet. */
export type Fasettverdier = Readonly<Record<Fasettnavn, readonly string[]>>;

export const INGEN_VALGT: Fasettverdier = {
  type: [],
  malgruppe: [],
  aldersgruppe: [],
  tiltakskategori: [],
  utfordring: [],
  livsomrade: [],
  status: [],
  utprovingsstatus: [],
  utfall: [],
  fylke: [],
  lovhjemmel: [],
};
