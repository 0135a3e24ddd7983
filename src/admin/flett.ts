import { isMap, isScalar, isSeq, type Document, type Pair } from 'yaml';
import { erGruppe } from './redigeringsform.ts';

type Sti = readonly (string | number)[];

/** True when two values of parsed YAML are the same, whatever the order of keys. */
export function like(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((ett, nr) => like(ett, b[nr]));
  if (!erGruppe(a)) return Object.is(a, b);
  if (!erGruppe(b)) return false;
  const nokler = Object.keys(a);
  return nokler.length === Object.keys(b).length && nokler.every((navn) => navn in b && like(a[navn], b[navn]));
}

function settInn(dokument: Document, sti: Sti, navn: string, verdi: unknown, rekkefolge: readonly string[]): void {
  const gruppe = sti.length === 0 ? dokument.contents : dokument.getIn(sti, true);
  if (!isMap(gruppe)) return;
  const nokkel = (par: Pair) => (isScalar(par.key) ? String(par.key.value) : String(par.key));
  const for_ = new Set(rekkefolge.slice(0, rekkefolge.indexOf(navn)));
  const plass = gruppe.items.findLastIndex((par) => for_.has(nokkel(par))) + 1;
  gruppe.items.splice(plass, 0, dokument.createPair(navn, verdi));
}

function flettGruppe(dokument: Document, sti: Sti, gammel: Record<string, unknown>, ny: Record<string, unknown>): void {
  for (const navn of Object.keys(gammel)) if (!(navn in ny)) dokument.deleteIn([...sti, navn]);
  for (const [navn, verdi] of Object.entries(ny)) {
    if (navn in gammel) flett(dokument, [...sti, navn], gammel[navn], verdi);
    else settInn(dokument, sti, navn, verdi, Object.keys(ny));
  }
}

function flettListe(dokument: Document, sti: Sti, gammel: readonly unknown[], ny: readonly unknown[]): void {
  const liste = sti.length === 0 ? dokument.contents : dokument.getIn(sti, true);
  if (!isSeq(liste) || liste.items.length !== gammel.length) {
    dokument.setIn(sti, dokument.createNode(ny));
    return;
  }
  const kortest = Math.min(gammel.length, ny.length);
  let foran = 0;
  while (foran < kortest && like(gammel[foran], ny[foran])) foran += 1;
  let bak = 0;
  while (bak < kortest - foran && like(gammel.at(-1 - bak), ny.at(-1 - bak))) bak += 1;
  const midtGammel = gammel.length - bak;
  const midtNy = ny.length - bak;
  if (midtGammel === midtNy) {
    for (let nr = foran; nr < midtNy; nr += 1) flett(dokument, [...sti, nr], gammel[nr], ny[nr]);
    return;
  }
  const nye = ny.slice(foran, midtNy).map((verdi) => {
    const fra = gammel.findIndex((ett, nr) => nr >= foran && nr < midtGammel && like(ett, verdi));
    return fra === -1 ? dokument.createNode(verdi) : liste.items[fra];
  });
  liste.items.splice(foran, midtGammel - foran, ...nye);
}

/**
 * Changes `dokument` so that it holds `ny` where it held `gammel`. Only what differs is touched: comments,
 * the order of keys and the way the rest is written stay.
 */
export function flett(dokument: Document, sti: Sti, gammel: unknown, ny: unknown): void {
  if (like(gammel, ny)) return;
  if (erGruppe(gammel) && erGruppe(ny)) return flettGruppe(dokument, sti, gammel, ny);
  if (Array.isArray(gammel) && Array.isArray(ny)) return flettListe(dokument, sti, gammel, ny);
  const node = dokument.getIn(sti, true);
  if (isScalar(node) && (typeof ny !== 'object' || ny === null)) node.value = ny;
  else dokument.setIn(sti, dokument.createNode(ny));
}
