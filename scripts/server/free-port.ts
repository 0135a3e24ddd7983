import { createServer } from 'node:net';

/** How many ports after the wanted one are tried. */
const FORSOK = 50;

/**
 * Every address «localhost» can mean. A server on only one of them would still take the visitor's requests,
 * and on macOS a busy wildcard does not stop others from listening on 127.0.0.1.
 */
const ADRESSER = [undefined, '127.0.0.1', '::1'];

/**
 * The first free port from `fra` up to and including `fra` + 50. Rejects with a Norwegian message when none
 * is free, and with Node's error when a port may not be used at all.
 */
export async function finnLedigPort(fra: number): Promise<number> {
  const siste = Math.min(fra + FORSOK, 65_535);
  for (let port = fra; port <= siste; port += 1) {
    if (await erLedig(port)) return port;
  }
  throw new Error(
    `Fant ingen ledig port mellom ${fra} og ${siste}. Stopp et program som bruker en av dem, og prøv igjen.`,
  );
}

async function erLedig(port: number): Promise<boolean> {
  for (const vert of ADRESSER) {
    if (!(await kanLytte(port, vert))) return false;
  }
  return true;
}

function kanLytte(port: number, vert: string | undefined): Promise<boolean> {
  return new Promise((losning, avvis) => {
    const prove = createServer();
    prove.once('error', (feil: NodeJS.ErrnoException) => {
      if (feil.code === 'EADDRINUSE') losning(false);
      // A machine without IPv6 has no such address for anybody to be busy on.
      else if (feil.code === 'EADDRNOTAVAIL' || feil.code === 'EAFNOSUPPORT') losning(true);
      else avvis(feil);
    });
    prove.listen({ port, ...(vert === undefined ? {} : { host: vert }) }, () => {
      prove.close(() => losning(true));
    });
  });
}
