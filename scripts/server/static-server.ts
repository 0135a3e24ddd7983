import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { erMangler, finnFil } from './finn-fil.ts';
import { headersFor } from './headers.ts';
import { innholdstypeFor } from './innholdstype.ts';

const komprimer = promisify(gzip);

/** Below this many bytes gzip costs more than it saves. */
const MINSTE_KOMPRIMERTE = 512;

/** Milliseconds an answer under way gets to finish when the server stops. */
const UTSETTELSE = 500;

const TEKSTSVAR = 'text/plain; charset=utf-8';

export type ServerValg = {
  /** Folder to serve. Read anew for each request, and need not exist yet. */
  rot: string;
  /** 0 takes any free port. */
  port: number;
  /** Address to listen on. Only this machine unless told otherwise. */
  vert?: string;
};

export type KjorendeServer = {
  /** For example `http://127.0.0.1:4321`, without a slash at the end. */
  adresse: string;
  port: number;
  /** Stops listening, closes idle connections and resolves when the last one is gone. Safe to call twice. */
  stopp: () => Promise<void>;
};

/**
 * Serves a folder with the production headers, gzip for text, ETag, and `404.html` with status 404.
 * Rejects with Node's own error (`code` EADDRINUSE, EACCES …) when it cannot listen.
 */
export async function startServer({ rot, port, vert = '127.0.0.1' }: ServerValg): Promise<KjorendeServer> {
  const server = createServer((req, res) => {
    svar(rot, req, res).catch((feil: unknown) => {
      console.error(`Tjeneren kunne ikke svare på ${req.url ?? ''}:`, feil);
      if (!res.headersSent) sendTekst(res, 500, 'Noe gikk galt på tjeneren.');
      else res.destroy();
    });
  });
  const faktisk = await lytt(server, port, vert);
  const navn = vert.includes(':') ? `[${vert}]` : vert;
  return { adresse: `http://${navn}:${faktisk}`, port: faktisk, stopp: () => stopp(server) };
}

function lytt(server: Server, port: number, vert: string): Promise<number> {
  return new Promise((losning, avvis) => {
    server.once('error', avvis);
    server.listen(port, vert, () => {
      server.off('error', avvis);
      losning((server.address() as AddressInfo).port);
    });
  });
}

function stopp(server: Server): Promise<void> {
  return new Promise((losning, avvis) => {
    // A browser opens connections it never uses; Node does not count those as idle.
    const tvang = setTimeout(() => server.closeAllConnections(), UTSETTELSE);
    server.close((feil) => {
      clearTimeout(tvang);
      if (feil === undefined || ('code' in feil && feil.code === 'ERR_SERVER_NOT_RUNNING')) losning();
      else avvis(feil);
    });
    server.closeIdleConnections();
  });
}

async function svar(rot: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    return sendTekst(res, 405, 'Bare GET og HEAD er tillatt.');
  }
  const url = req.url ?? '';
  const delt = url.indexOf('?');
  const path = delt === -1 ? url : url.slice(0, delt);
  const oppslag = await finnFil(rot, path);
  switch (oppslag.slag) {
    case 'ugyldig':
      return sendTekst(res, 400, 'Adressen er ikke gyldig.');
    case 'videresend':
      res.setHeader('Location', oppslag.til + (delt === -1 ? '' : url.slice(delt)));
      return sendTekst(res, 301, 'Siden har en skråstrek til slutt i adressen.');
    case 'mangler':
      return sendMangler(rot, req, res);
    case 'fil': {
      const { mtimeMs, size } = oppslag.stats;
      const etag = `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;
      const innhold = await lesEllerIngen(oppslag.sti);
      // The folder can be swapped between the look-up and the reading.
      if (innhold === undefined) return sendMangler(rot, req, res);
      settHeaders(res, path);
      res.setHeader('ETag', etag);
      if (req.headers['if-none-match'] === etag) {
        res.writeHead(304).end();
        return;
      }
      return sendInnhold(req, res, { status: 200, innhold, endelse: extname(oppslag.sti) });
    }
  }
}

/** `404.html`, always with the headers of a page: a missing hashed file must not be cached for a year. */
async function sendMangler(rot: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const innhold = await lesEllerIngen(join(rot, '404.html'));
  if (innhold === undefined) return sendTekst(res, 404, 'Fant ikke siden.');
  settHeaders(res, '/404.html');
  return sendInnhold(req, res, { status: 404, innhold, endelse: '.html' });
}

type Kropp = { status: number; innhold: Buffer; endelse: string };

async function sendInnhold(req: IncomingMessage, res: ServerResponse, kropp: Kropp): Promise<void> {
  const { type, komprimeres } = innholdstypeFor(kropp.endelse);
  res.setHeader('Content-Type', type);
  if (komprimeres) res.setHeader('Vary', 'Accept-Encoding');
  const pakk = komprimeres && kropp.innhold.length >= MINSTE_KOMPRIMERTE && godtarGzip(req);
  if (pakk) res.setHeader('Content-Encoding', 'gzip');
  const bytes = pakk ? await komprimer(kropp.innhold) : kropp.innhold;
  res.setHeader('Content-Length', bytes.length);
  res.writeHead(kropp.status).end(bytes);
}

function godtarGzip(req: IncomingMessage): boolean {
  const godtar = req.headers['accept-encoding'];
  return godtar !== undefined && /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(String(godtar));
}

function sendTekst(res: ServerResponse, status: number, tekst: string): void {
  settHeaders(res, '/');
  res.writeHead(status, { 'Content-Type': TEKSTSVAR, 'Content-Length': Buffer.byteLength(tekst) }).end(tekst);
}

function settHeaders(res: ServerResponse, path: string): void {
  for (const [navn, verdi] of Object.entries(headersFor(path))) res.setHeader(navn, verdi);
}

async function lesEllerIngen(sti: string): Promise<Buffer | undefined> {
  try {
    return await readFile(sti);
  } catch (feil) {
    if (erMangler(feil)) return undefined;
    throw feil;
  }
}
