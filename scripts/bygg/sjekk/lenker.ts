import type { Feil } from '../../valider/feil.ts';
import { attributt } from './side.ts';
import type { Nettsted } from './sjekk-nettsted.ts';

const LENKER = ['href', 'src', 'action'] as const;
/** Made by the indexing step or at run time, not by a page. */
const EGNE_STEDER = /^\/pagefind\//u;

/** Every internal address leads to a file, and every fragment to an id on that page. */
export function lenker({ sider, filer, base }: Nettsted): Feil[] {
  const rot = base.replace(/\/$/u, '');
  const ider = new Map(
    sider.map(({ adresse, elementer }) => [
      adresse,
      new Set(elementer.flatMap((element) => attributt(element, 'id') ?? [])),
    ]),
  );
  const finnes = (sti: string) => filer.has(sti.slice(1)) || filer.has(`${sti.slice(1)}index.html`);

  return sider.flatMap(({ fil, adresse, elementer }) =>
    elementer.flatMap((element) =>
      LENKER.flatMap((navn): Feil[] => {
        const verdi = attributt(element, navn);
        if (verdi === undefined || verdi === '') return [];
        const mål = new URL(verdi, `http://stedet${rot}${adresse}`);
        if (mål.host !== 'stedet' || !mål.protocol.startsWith('http')) return [];
        const sti = decodeURIComponent(mål.pathname).slice(rot.length);
        const feil = (melding: string, råd: string): Feil[] => [
          { fil, linje: element.linje, felt: navn, regel: 'lenke', alvor: 'feil', melding, råd },
        ];
        if (EGNE_STEDER.test(sti)) return [];
        if (!mål.pathname.startsWith(`${rot}/`)) {
          return feil(`«${verdi}» går utenfor nettstedets base «${base}».`, 'Bruk sti() fra src/nettsted.ts.');
        }
        if (!finnes(sti)) return feil(`«${verdi}» fører ikke til noen side.`, 'Rett adressen, eller lag siden.');
        const anker = decodeURIComponent(mål.hash.slice(1));
        if (anker !== '' && !(ider.get(sti)?.has(anker) ?? false)) {
          return feil(`«${verdi}» peker på et sted som ikke finnes på siden.`, 'Rett det som står etter #.');
        }
        return [];
      }),
    ),
  );
}
