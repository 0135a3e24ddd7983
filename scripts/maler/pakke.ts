import { unzip, zip } from '@cj-tech-master/excelts/archive';

const FAST_DATO = '2026-01-01T00:00:00.000Z';
const DATOER = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/** The parts of an Office file, by name. */
export async function deler(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const funnet = new Map<string, Uint8Array>();
  for await (const del of unzip(bytes).entries())
    if (!del.path.endsWith('/')) funnet.set(del.path, await del.bytes());
  return funnet;
}

/** The same Office file made on a fixed day, so that the same content is the same file. */
export async function medFastDato(bytes: Uint8Array): Promise<Uint8Array> {
  const arkiv = zip({ reproducible: true, noSort: true });
  for (const [navn, innhold] of await deler(bytes)) {
    const fast =
      navn === 'docProps/core.xml'
        ? new TextDecoder().decode(innhold).replaceAll(DATOER, `$1${FAST_DATO}`)
        : innhold;
    arkiv.add(navn, fast);
  }
  return arkiv.bytes();
}
