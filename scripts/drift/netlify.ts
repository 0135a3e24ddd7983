import { FELLES, HSTS, type Headersregel } from '../server/headers.ts';

const blokk = (adresse: string, headers: Readonly<Record<string, string>>) =>
  [adresse, ...Object.entries(headers).map(([navn, verdi]) => `  ${navn}: ${verdi}`)].join('\n');

/**
 * Netlify's `_headers`, to lie in the root of the built site. Where two blocks match, the later one wins, as
 * in netlify-cli's own server. Cloudflare Pages reads the same form but joins the values: do not use it there.
 */
export function netlifyoppsett(regler: readonly Headersregel[]): string {
  const samlet = new Map<string, Record<string, string>>();
  for (const { prefiks, headers } of regler) samlet.set(prefiks, { ...samlet.get(prefiks), ...headers });
  return [
    '# Laget av «npm run drift» fra scripts/server/headers.ts. Rett der, ikke her.',
    blokk('/*', { ...FELLES, 'Strict-Transport-Security': HSTS }),
    ...[...samlet].map(([prefiks, headers]) => blokk(`${prefiks}*`, headers)),
    '',
  ].join('\n');
}
