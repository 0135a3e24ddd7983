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

const MED_HASH = [
  /^\/_astro\/./,
  /^\/pagefind\/(?:fragment|index|filter)\/./,
  /^\/pagefind\/[^/]+\.pf_meta$/,
];

/**
 * All production headers for one address, except content type, length and encoding.
 *
 * @param path path of the URL: starts with `/`, without query and fragment.
 */
export function headersFor(path: string): Record<string, string> {
  return {
    'Content-Security-Policy': CSP,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': MED_HASH.some((monster) => monster.test(path)) ? UFORANDERLIG : SPOR_FORST,
  };
}
