/** What the site calls itself, and where its source lives. */
export const NETTSTED = {
  navn: 'Metodebasen',
  beskrivelse:
    'Arbeidsmetoder og tiltak som NAV-kontor har prøvd: hva de gjorde, hva det krevde, hva som kom ut av det, og hvor sikkert vi vet det.',
  /** The repository editors work in, without a trailing slash. Links to edit are shown only when it is set. */
  repo: import.meta.env.PUBLIC_METODEBASEN_REPO as string | undefined,
} as const;

/** An address inside the site, under the base path it is published at. */
export function sti(adresse: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
  return adresse.startsWith('/') ? `${base}${adresse}` : adresse;
}

/** The absolute address of an address inside the site, as it is known where it is published. */
export function nettadresse(adresse: string): string {
  return new URL(sti(adresse), import.meta.env.SITE).href;
}
