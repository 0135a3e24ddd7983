import { FORBIGAENDE, utfallFor, utfallForFeil, type Lenkesvar } from './svar.ts';

/** How patient and how polite the check is; all times in milliseconds. */
export interface Lenkevalg {
  /** Longest wait for one answer. */
  tidsgrense: number;
  /** Tries in all. */
  forsok: number;
  /** Wait before the second try; doubled for each that follows. */
  pause: number;
  /** Longest wait a server may ask for with `Retry-After`. */
  lengsteVenting: number;
  /** Rest between two requests to the same host. */
  mellomrom: number;
  vent(ms: number): Promise<void>;
}

export const VALG: Lenkevalg = {
  tidsgrense: 15_000,
  forsok: 3,
  pause: 2_000,
  lengsteVenting: 60_000,
  mellomrom: 1_000,
  vent: (ms) => new Promise((ferdig) => setTimeout(ferdig, ms)),
};

const HODER = {
  'User-Agent': 'Metodebasen-lenkekontroll/1.0 (kontrollerer egne kildehenvisninger)',
  Accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
  'Accept-Language': 'nb,no;q=0.9,en;q=0.5',
};

const FLEST_OMDIRIGERINGER = 10;
const PERMANENT = new Set([301, 308]);
/** Answers to HEAD that say nothing about the page itself: many servers only know GET. */
const HEAD_SIER_LITE = (status: number) => status >= 400 && status !== 410 && status !== 429;

/** One answer, without following redirects and without fetching the body. */
async function ettSvar(metode: 'HEAD' | 'GET', adresse: string, { tidsgrense }: Lenkevalg): Promise<Response> {
  const svar = await fetch(adresse, { method: metode, headers: HODER, redirect: 'manual', signal: AbortSignal.timeout(tidsgrense) });
  await svar.body?.cancel();
  return svar;
}

async function headSaGet(adresse: string, valg: Lenkevalg): Promise<Response> {
  try {
    const svar = await ettSvar('HEAD', adresse, valg);
    if (!HEAD_SIER_LITE(svar.status)) return svar;
  } catch (feil) {
    // Some servers drop the connection on HEAD. What GET meets is what the reader meets.
    if (utfallForFeil(feil) !== 'forbindelse') throw feil;
  }
  return ettSvar('GET', adresse, valg);
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; `undefined` when the header says neither. */
export function retryAfter(verdi: string | null, na: number): number | undefined {
  if (verdi === null) return undefined;
  if (/^\d+$/u.test(verdi)) return Number(verdi) * 1000;
  const dato = Date.parse(verdi);
  return Number.isNaN(dato) ? undefined : Math.max(0, dato - na);
}

type Ettsvar = Lenkesvar & { vent?: number | undefined };

/** Follows an address to its end. A move counts as permanent only when every step of it is. */
async function folg(adresse: string, valg: Lenkevalg): Promise<Ettsvar> {
  let her = adresse;
  let permanent = true;
  const sett = new Set([adresse]);
  for (let nr = 0; nr <= FLEST_OMDIRIGERINGER; nr += 1) {
    const svar = await headSaGet(her, valg);
    const { status } = svar;
    const videre = status >= 300 && status < 400 ? svar.headers.get('location') : null;
    if (videre === null) {
      const utfall = utfallFor(status);
      if (utfall === 'ok' && permanent && her !== adresse) return { utfall: 'flyttet', status, til: her };
      return { utfall, status, ...(utfall === 'travel' || status === 503 ? { vent: retryAfter(svar.headers.get('retry-after'), Date.now()) } : {}) };
    }
    const neste = URL.parse(videre, her);
    if (neste === null || !/^https?:$/u.test(neste.protocol)) return { utfall: 'ukjent', status };
    neste.hash = '';
    if (sett.has(neste.href)) return { utfall: 'ring', status };
    sett.add(neste.href);
    permanent &&= PERMANENT.has(status);
    her = neste.href;
  }
  return { utfall: 'ring' };
}

/** Asks one address, again with longer and longer pauses while what is wrong may pass. Never rejects. */
export async function spor(adresse: string, valg: Lenkevalg = VALG): Promise<Lenkesvar> {
  for (let forsok = 1; ; forsok += 1) {
    const { vent, ...svar } = await folg(adresse, valg).catch((feil: unknown): Ettsvar => ({ utfall: utfallForFeil(feil) }));
    const pause = vent ?? valg.pause * 2 ** (forsok - 1);
    if (!FORBIGAENDE.has(svar.utfall) || forsok >= valg.forsok || pause > valg.lengsteVenting) return svar;
    await valg.vent(pause);
  }
}
