import { finnKodelager, type Kodelager } from '../../src/admin/repo.ts';
import { basesti } from '../bygg/basesti.ts';

/**
 * The one source of truth for the headers the site must be served with in production. The test server sends
 * the same ones, so that the content security policy is tried in a real browser before anything is published.
 */

/**
 * Nothing inline and nothing from other hosts. `'wasm-unsafe-eval'` and `connect-src` are what Pagefind's
 * search needs; its worker file must carry the same policy (forbilder C6).
 */
export const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The editor at /admin/ and no other page: Sveltia CMS puts its styles in the page, shows files from memory,
 * and asks the repository. Scripts still come from our own host only, and nobody else is asked.
 *
 * @param meta for a `<meta>` element, which cannot hold `frame-ancestors`.
 */
export function adminCsp(kodelager: Kodelager | undefined, { meta = false } = {}): string {
  const { tjenester = [], bilder = [] } = kodelager ?? {};
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'blob:', 'data:', ...bilder].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", 'blob:', 'data:', ...tjenester].join(' '),
    "worker-src 'self'",
    'manifest-src blob:',
    "form-action 'self'",
    "base-uri 'none'",
    ...(meta ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
}

/** Only features every current Chromium knows: an unknown name is reported as an error in the console. */
export const PERMISSIONS_POLICY = [
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
].join(', ');

/**
 * For the production host only (header `Strict-Transport-Security`). Not part of `headersFor`: browsers
 * ignore it over http, and over https on localhost it would force https on every other project there.
 */
export const HSTS = 'max-age=63072000; includeSubDomains';

/** The file name holds a hash of the content, so the answer can never go stale (one year, in seconds). */
export const UFORANDERLIG = 'public, max-age=31536000, immutable';

/** The browser may keep a copy, but must ask before using it. */
export const SPOR_FORST = 'no-cache';

/** Headers for the addresses that begin with `prefiks` and go on. */
export interface Headersregel {
  /** A path that starts with `/`. Nothing but a beginning: every kind of host can match that. */
  prefiks: string;
  /** The address `prefiks` itself too. */
  selv?: boolean;
  headers: Readonly<Record<string, string>>;
}

/** What every answer carries, unless a rule says otherwise. */
export const FELLES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': SPOR_FORST,
};

const MED_HASH = [
  '_astro/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
  'pagefind/pagefind.nb_',
  'sokedata/v/',
];

/** What the headers depend on beside the address: the variables the site is built with. */
export type Miljo = Readonly<Partial<Record<'METODEBASEN_BASE' | 'PUBLIC_METODEBASEN_REPO', string>>>;

/** What differs from `FELLES`, by address. A later rule wins over an earlier one. */
export function headersregler(miljo: Miljo = process.env): Headersregel[] {
  const base = basesti(miljo);
  const kodelager = finnKodelager(miljo.PUBLIC_METODEBASEN_REPO);
  const redaktor: Headersregel = {
    prefiks: `${base}admin/`,
    selv: true,
    headers: {
      'Content-Security-Policy': adminCsp(kodelager),
      // Signing in happens in a window of the authenticator's, which answers the one that opened it.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  };
  return [
    ...MED_HASH.map((mappe) => ({ prefiks: base + mappe, headers: { 'Cache-Control': UFORANDERLIG } })),
    ...(kodelager === undefined ? [] : [redaktor]),
    // Open data may be read by any page on the web; everything else is for this site alone.
    { prefiks: `${base}data/`, selv: true, headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}

const gjelder = (path: string, { prefiks, selv = false }: Headersregel) =>
  path.startsWith(prefiks) && (selv || path.length > prefiks.length);

/**
 * All production headers for one address, except content type, length and encoding.
 *
 * @param path path of the URL: starts with `/`, without query and fragment.
 */
export function headersFor(path: string, miljo: Miljo = process.env): Record<string, string> {
  const mine = headersregler(miljo).filter((regel) => gjelder(path, regel));
  return Object.assign({ ...FELLES }, ...mine.map(({ headers }) => headers)) as Record<string, string>;
}
