import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Oppforsel = (foresporsel: IncomingMessage, svar: ServerResponse, antall: number) => void;

const status = (kode: number, hoder: Record<string, string> = {}): Oppforsel => (_foresporsel, svar) => {
  svar.writeHead(kode, hoder).end();
};

/** Every way a web server goes wrong that the check tells apart. `antall` is the number of requests to the path. */
const OPPFORSEL: Readonly<Record<string, Oppforsel>> = {
  '/ok': status(200),
  '/borte': status(404),
  '/slettet': status(410),
  '/stengt': status(403),
  '/feil': status(500),
  '/bare-get': ({ method }, svar) => void svar.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-lyver': ({ method }, svar) => void svar.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/head-brytes': ({ method, socket }, svar) => void (method === 'HEAD' ? socket.destroy() : svar.writeHead(200).end()),
  '/brytes': ({ socket }) => void socket.destroy(),
  '/treg': () => undefined,
  '/travel-en-gang': (_f, svar, antall) => void (antall === 1 ? svar.writeHead(429, { 'Retry-After': '7' }) : svar.writeHead(200)).end(),
  '/alltid-travel': status(429, { 'Retry-After': '3600' }),
  '/feil-to-ganger': (_f, svar, antall) => void svar.writeHead(antall <= 4 ? 503 : 200).end(),
  '/flyttet': status(301, { Location: '/flyttet-igjen' }),
  '/flyttet-igjen': status(308, { Location: '/ok' }),
  '/midlertidig': status(302, { Location: '/ok' }),
  '/flyttet-bort': status(301, { Location: '/borte' }),
  '/ring': status(301, { Location: '/ring-b' }),
  '/ring-b': status(301, { Location: '/ring' }),
  '/uten-sted': status(301),
  '/ut': status(301, { Location: 'file:///etc/passwd' }),
  '/stor': ({ method }, svar) => {
    if (method === 'HEAD') svar.writeHead(405).end();
    else svar.writeHead(200, { 'Content-Length': '100000000' }).write('x'.repeat(1000));
  },
};

/** What was asked for: method, path and milliseconds since the server started. */
export interface Foresporsel {
  metode: string;
  sti: string;
  tid: number;
}

/** A server on this machine that behaves badly on purpose. A path may have a prefix: `/x/ok` is `/ok`. */
export async function startDarligTjener() {
  const foresporsler: Foresporsel[] = [];
  const fra = performance.now();
  const server = createServer((foresporsel, svar) => {
    const { method = '', url = '' } = foresporsel;
    foresporsler.push({ metode: method, sti: url, tid: performance.now() - fra });
    const antall = foresporsler.filter(({ sti }) => sti === url).length;
    (OPPFORSEL[`/${url.split('/').at(-1) ?? ''}`] ?? status(404))(foresporsel, svar, antall);
  });
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const { port } = server.address() as AddressInfo;
  return {
    adresse: `http://127.0.0.1:${port}`,
    foresporsler,
    stopp: () =>
      new Promise<void>((ferdig) => {
        server.closeAllConnections();
        server.close(() => ferdig());
      }),
  };
}
