/** How an address answered. What is not `ok` or `flyttet` is told apart by what somebody can do about it. */
export const UTFALL = {
  ok: { alvor: undefined, melding: '' },
  flyttet: { alvor: 'advarsel', melding: 'har flyttet til' },
  borte: { alvor: 'feil', melding: 'finnes ikke lenger' },
  stengt: { alvor: 'advarsel', melding: 'slipper ikke kontrollen inn' },
  travel: { alvor: 'advarsel', melding: 'ba oss vente for lenge' },
  tjenerfeil: { alvor: 'advarsel', melding: 'har en feil på tjeneren' },
  tidsavbrudd: { alvor: 'advarsel', melding: 'svarte ikke i tide' },
  forbindelse: { alvor: 'advarsel', melding: 'brøt forbindelsen' },
  navn: { alvor: 'feil', melding: 'ligger på et nettsted som ikke finnes' },
  sertifikat: { alvor: 'advarsel', melding: 'har et sertifikat som ikke er gyldig' },
  ring: { alvor: 'feil', melding: 'sender leseren i ring' },
  ukjent: { alvor: 'advarsel', melding: 'kunne ikke kontrolleres' },
} as const;

export type Utfall = keyof typeof UTFALL;

/** What one address answered. */
export interface Lenkesvar {
  utfall: Utfall;
  /** The last status code, when there was an answer at all. */
  status?: number;
  /** Where a permanent move ended. */
  til?: string;
}

/** What is likely to be different in a moment, and so is asked for again. */
export const FORBIGAENDE: ReadonlySet<Utfall> = new Set(['travel', 'tjenerfeil', 'tidsavbrudd', 'forbindelse']);

/** The outcome of a status code that is not a redirect. */
export function utfallFor(status: number): Utfall {
  if (status < 300 || status === 304) return 'ok';
  if (status < 400) return 'ukjent';
  if (status === 404 || status === 410) return 'borte';
  if (status === 429) return 'travel';
  if (status === 408) return 'tidsavbrudd';
  if (status >= 500) return 'tjenerfeil';
  return 'stengt';
}

const SERTIFIKAT = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u;

const koder = (feil: unknown): string[] =>
  feil instanceof Error
    ? [feil.name, ...('code' in feil && typeof feil.code === 'string' ? [feil.code] : []), ...koder(feil.cause)]
    : [];

/** The outcome of a request that got no answer, from the errors of Node's fetch and what caused them. */
export function utfallForFeil(feil: unknown): Utfall {
  const alle = koder(feil);
  if (alle.some((kode) => /Timeout|TIMEDOUT/iu.test(kode))) return 'tidsavbrudd';
  if (alle.some((kode) => kode === 'ENOTFOUND')) return 'navn';
  if (alle.some((kode) => SERTIFIKAT.test(kode))) return 'sertifikat';
  return alle.some((kode) => /^(ECONN|EPIPE|EHOST|ENET|EAI_AGAIN|UND_ERR|HPE_)/u.test(kode)) ? 'forbindelse' : 'ukjent';
}
