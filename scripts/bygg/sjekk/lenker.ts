import type { Feil } from '../../valider/feil.ts';
import { losrevet } from '../html.ts';
import { attributt } from './side.ts';
import type { Sjekk } from './sjekk-nettsted.ts';

const LENKER = ['href', 'src', 'action'] as const;
/** Made by the indexing step or at run time, not by a page. */
const EGNE_STEDER = /^\/pagefind\//u;

/** A link as it stands on a page. */
interface Lenke {
  fil: string;
  linje: number;
  felt: string;
  verdi: string;
}

/** Where it leads within the site: a path, or `undefined` when that is outside the base, and an id there. */
interface Mal {
  sti: string | undefined;
  anker: string;
}

/** Where a link on the page at `adresse` leads; `undefined` when that is not to a page of ours. */
function malFor(verdi: string, adresse: string, rot: string): Mal | undefined {
  const mal = new URL(verdi, `http://stedet${rot}${adresse}`);
  if (mal.host !== 'stedet' || !mal.protocol.startsWith('http')) return undefined;
  const sti = decodeURIComponent(mal.pathname).slice(rot.length);
  if (EGNE_STEDER.test(sti)) return undefined;
  return { sti: mal.pathname.startsWith(`${rot}/`) ? sti : undefined, anker: decodeURIComponent(mal.hash.slice(1)) };
}

const finnes = (sti: string, filer: ReadonlySet<string>): boolean =>
  filer.has(sti.slice(1)) || filer.has(`${sti.slice(1)}index.html`);

/** An id holds no space: all of a page's take less room as one string. */
const MELLOM = ' ';

/**
 * Every internal address leads to a file, and every fragment to an id on that page. A link to a file among
 * `kjente` is in order at once; what leads elsewhere, or to a place on another page, waits until all are seen.
 */
export function lenker(base: string, kjente: ReadonlySet<string>): Sjekk {
  const rot = base.replace(/\/$/u, '');
  const ider = new Map<string, string>();
  const iOrden = new Set<string>();
  const venter: (Lenke & Mal)[] = [];

  const seEtter = (lenke: Lenke, adresse: string, egne: ReadonlySet<string>): void => {
    if (iOrden.has(lenke.verdi)) return;
    const mal = malFor(lenke.verdi, adresse, rot);
    if (mal?.sti === adresse && egne.has(mal.anker)) return;
    if (mal !== undefined && (mal.sti === undefined || mal.anker !== '' || !finnes(mal.sti, kjente))) {
      venter.push({ ...lenke, verdi: losrevet(lenke.verdi), sti: mal.sti, anker: losrevet(mal.anker) });
    } else if (lenke.verdi.startsWith('/')) {
      // The same on every page.
      iOrden.add(losrevet(lenke.verdi));
    }
  };
  const ankre = new Map<string, ReadonlySet<string>>();
  const harAnker = (sti: string, anker: string): boolean => {
    const kjent = ankre.get(sti) ?? new Set(ider.get(sti)?.split(MELLOM));
    ankre.set(sti, kjent);
    return kjent.has(anker);
  };
  const feilen = ({ sti, anker, ...lenke }: Lenke & Mal, filer: ReadonlySet<string>): Feil[] => {
    const feil = (melding: string, råd: string): Feil[] => [
      { fil: lenke.fil, linje: lenke.linje, felt: lenke.felt, regel: 'lenke', alvor: 'feil', melding, råd },
    ];
    if (sti === undefined) return feil(`«${lenke.verdi}» går utenfor nettstedets base «${base}».`, 'Bruk sti() fra src/nettsted.ts.');
    if (!finnes(sti, filer)) return feil(`«${lenke.verdi}» fører ikke til noen side.`, 'Rett adressen, eller lag siden.');
    if (anker === '' || harAnker(sti, anker)) return [];
    return feil(`«${lenke.verdi}» peker på et sted som ikke finnes på siden.`, 'Rett det som står etter #.');
  };

  return {
    side: ({ fil, adresse, elementer }) => {
      const egne = new Set(elementer.flatMap((element) => attributt(element, 'id') ?? []));
      ider.set(adresse, losrevet([...egne].join(MELLOM)));
      for (const element of elementer) {
        for (const felt of LENKER) {
          const verdi = attributt(element, felt);
          if (verdi !== undefined && verdi !== '') seEtter({ fil, linje: element.linje, felt, verdi }, adresse, egne);
        }
      }
    },
    feil: (filer) => venter.flatMap((lenke) => feilen(lenke, filer)),
  };
}
