import { UTEN_MERKING } from './merking.ts';
import type { Base, Metodeoppforing } from '../base.ts';
import { lagAnalysator } from './analyse.ts';
import { metodedokument } from './dokument.ts';
import { enheter } from './enheter.ts';
import { fellesLinjer, type Linje } from './beskrivelse.ts';
import { sammenlignFasetter } from './grunner.ts';
import { lagLeksikon, ordene } from './leksikon.ts';
import type { Likhetsfil } from './likhetsfil.ts';
import { felles, poengFor, vektTermer } from './rangering.ts';
import { lesTermer } from './termindeks.ts';

/** A method that resembles another, with what they share. */
export interface LignendeMetode {
  id: string;
  tittel: string;
  kortOm: string;
  grunner: readonly Linje[];
  /** Words both pages use. */
  ord: readonly string[];
  /** Put first by an editor. */
  festet: boolean;
}

const FLEST = 4;
const FLEST_ORD = 5;
/** Share of the best score below which a method is not worth pointing to. */
const MINST_AV_BESTE = 0.45;

/**
 * A term more entries than this share is left out of the comparison: it tells them little apart, and with it the
 * work would grow with the square of the base.
 */
const MEST_UTBREDT = 500;

/** For each method, those already named on its page, whichever of the two names the other. */
function nevnte(base: Base): Map<string, Set<string>> {
  const alle = new Map(base.metoder.map(({ id }) => [id, new Set<string>()]));
  for (const { id, data } of base.metoder) {
    const { byggerPa, beslektetMed, replikererFra, avlostAv } = data.relasjoner;
    for (const annen of [byggerPa, beslektetMed, replikererFra, avlostAv].flatMap((liste) => liste ?? [])) {
      alle.get(id)?.add(annen.id);
      alle.get(annen.id)?.add(id);
    }
  }
  return alle;
}

/**
 * For each method, the methods most like it that its page does not name already: by id, best first. Editors
 * pin (`fest`) and leave out (`utelat`) in the front matter. Each method is compared with the index once.
 */
export function lignendeMetoder(base: Base, fil: Likhetsfil): Map<string, LignendeMetode[]> {
  const indeks = lesTermer(fil.termer);
  const analyser = lagAnalysator(lagLeksikon(ordene(indeks.termer), fil.grupper));
  const nummer = new Map(fil.poster.map(({ treff }, nr) => [treff, nr]));
  const numre = base.metoder.map(({ id }) => nummer.get(`metoder/${id}`) ?? -1);
  const overordnet = new Map(Object.entries(fil.overordnet));
  const metoder = new Map(base.metoder.map((metode) => [metode.id, metode]));
  const nevnt = nevnte(base);
  const merking = new Map(fil.poster.map((post) => [post.treff, post.merking]));

  const forEn = (metode: Metodeoppforing): LignendeMetode[] => {
    const { felt } = metodedokument(base, metode);
    const analyse = analyser([felt.kort, felt.stikkord, felt.problem, felt.steg].join('\n'));
    const vekting = vektTermer(analyse, indeks);
    const egne = enheter(analyse);
    const { fest = [], utelat = [] } = metode.data.lignende ?? {};
    const utenfor = new Set([metode.id, ...(nevnt.get(metode.id) ?? []), ...utelat]);
    const poeng = poengFor(new Map([...vekting.vekter].filter(([term]) => indeks.utbredelse(term) <= MEST_UTBREDT)), indeks);
    const poengTil = (nr: number): number => poeng[numre[nr] ?? -1] ?? 0;
    let beste = 0;
    base.metoder.forEach(({ id }, nr) => {
      if (id !== metode.id) beste = Math.max(beste, poengTil(nr));
    });
    const gode: { id: string; poeng: number }[] = [];
    base.metoder.forEach(({ id }, nr) => {
      const ett = poengTil(nr);
      if (ett > 0 && ett >= beste * MINST_AV_BESTE) gode.push({ id, poeng: ett });
    });
    const funnet = gode
      .sort((a, b) => b.poeng - a.poeng)
      .map(({ id }) => id);
    const valgt = [...fest, ...funnet.filter((id) => !utenfor.has(id) && !fest.includes(id))].slice(0, Math.max(FLEST, fest.length));
    return valgt.flatMap((id) => {
      const annen = metoder.get(id);
      if (!annen) return [];
      const merkingFor = (hvem: string) => merking.get(`metoder/${hvem}`) ?? UTEN_MERKING;
      const { samme } = sammenlignFasetter(merkingFor(metode.id), merkingFor(id), overordnet);
      const dok = nummer.get(`metoder/${id}`) ?? -1;
      const ord = felles(egne, dok, vekting, indeks)
        .filter(({ termer: [forste] }) => forste?.[1] === 'ord' && indeks.vektI(forste[0], dok) > 0 && !indeks.hverdag(forste[0]))
        .slice(0, FLEST_ORD)
        .flatMap(({ steder: [sted] }) => (sted ? [analyse.tekst.slice(...sted).toLocaleLowerCase('nb')] : []));
      const { tittel, kortOm } = annen.data;
      return [{ id, tittel, kortOm, grunner: fellesLinjer(samme, fil.navn), ord, festet: fest.includes(id) }];
    });
  };
  return new Map(base.metoder.map((metode) => [metode.id, forEn(metode)]));
}
