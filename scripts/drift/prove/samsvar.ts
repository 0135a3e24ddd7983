import { request } from 'node:http';
import { headersFor } from '../../server/headers.ts';

/** One request and what both servers must answer. `headers` are compared only where named. */
export interface Forventning {
  navn: string;
  sti: string;
  metode?: string;
  sender?: Record<string, string>;
  status: number;
  headers?: Record<string, string | undefined>;
}

type Svar = { status: number; headers: (navn: string) => string | undefined };

/** Not `fetch`: it tidies the address before it is sent. */
function spor(adresse: string, sti: string, metode: string, sender: Record<string, string>): Promise<Svar> {
  const { hostname, port } = new URL(adresse);
  return new Promise((losning, avvis) => {
    const foresporsel = request({ hostname, port, path: sti, method: metode, headers: sender }, (svar) => {
      svar.resume();
      svar.once('end', () => {
        losning({
          status: svar.statusCode ?? 0,
          headers: (navn) => {
            const verdi = svar.headers[navn.toLowerCase()];
            return Array.isArray(verdi) ? verdi.join(', ') : verdi;
          },
        });
      });
    });
    foresporsel.once('error', avvis).end();
  });
}

/** The requests that tell whether a host serves the site as `npm start` does. `fil` is a hashed file it has. */
export function forventninger(fil: string): Forventning[] {
  const side = headersFor('/metoder/');
  return [
    { navn: 'forsiden', sti: '/', status: 200, headers: { ...headersFor('/'), 'Content-Type': 'text/html; charset=utf-8' } },
    { navn: 'en side', sti: '/metoder/festesona/', status: 200, headers: side },
    { navn: 'en adresse med spørring', sti: '/sok/?q=gjeld&malgruppe=unge', status: 200, headers: headersFor('/sok/') },
    { navn: 'en fil med hash i navnet', sti: fil, status: 200, headers: headersFor(fil) },
    { navn: 'søkemotoren', sti: '/pagefind/pagefind.js', status: 200, headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' } },
    { navn: 'wasm som bytes', sti: '/pagefind/wasm.nb.pagefind', status: 200, headers: { 'Content-Type': 'application/octet-stream' } },
    { navn: 'merket', sti: '/favicon.svg', status: 200, headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } },
    { navn: 'en side som ikke finnes', sti: '/finnes-ikke/', status: 404, headers: { ...headersFor('/404.html'), 'Content-Type': 'text/html; charset=utf-8' } },
    { navn: 'en hashet fil som ikke finnes, huskes ikke', sti: '/_astro/borte.abc123.css', status: 404, headers: { 'Cache-Control': 'no-cache' } },
    { navn: 'mappe uten skråstrek', sti: '/metoder/festesona', status: 301, headers: { Location: '/metoder/festesona/' } },
    { navn: 'mappe uten side', sti: '/pagefind/', status: 404 },
    { navn: 'skjult fil', sti: '/.git/config', status: 404 },
    { navn: 'bare hodet', sti: '/', metode: 'HEAD', status: 200, headers: side },
    { navn: 'å sende inn noe', sti: '/', metode: 'POST', status: 405 },
    { navn: 'å slette noe', sti: '/', metode: 'DELETE', status: 405 },
    { navn: 'komprimert side', sti: '/metoder/', sender: { 'Accept-Encoding': 'gzip' }, status: 200, headers: { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } },
    { navn: 'ukomprimert side', sti: '/metoder/', sender: { 'Accept-Encoding': 'identity' }, status: 200, headers: { 'Content-Encoding': undefined } },
    { navn: 'ut av mappen', sti: '/%2e%2e/%2e%2e/etc/passwd', status: 400 },
    { navn: 'ugyldig tegn', sti: '/%00', status: 400 },
  ];
}

/** What differs from the expectation, one line each; empty when all is well. Also asks again with the ETag. */
export async function samsvar(adresse: string, alle: readonly Forventning[]): Promise<string[]> {
  const avvik: string[] = [];
  for (const { navn, sti, metode = 'GET', sender = {}, status, headers = {} } of alle) {
    const svar = await spor(adresse, sti, metode, sender);
    if (svar.status !== status) avvik.push(`${navn}: ${metode} ${sti} ga ${svar.status}, ikke ${status}`);
    for (const [header, ventet] of Object.entries(headers)) {
      const fikk = svar.headers(header);
      if (fikk !== ventet) avvik.push(`${navn}: ${header} er «${fikk ?? 'ingen'}», ikke «${ventet ?? 'ingen'}»`);
    }
  }
  const forste = await spor(adresse, '/', 'GET', {});
  const igjen = await spor(adresse, '/', 'GET', { 'If-None-Match': forste.headers('ETag') ?? '' });
  if (igjen.status !== 304) avvik.push(`siden en gang til: ga ${igjen.status}, ikke 304`);
  return avvik;
}
