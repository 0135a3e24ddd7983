import type { Feil } from '../../valider/feil.ts';
import { losrevet } from '../html.ts';
import { attributt, type Side } from './side.ts';
import type { Sjekk } from './sjekk-nettsted.ts';

const feil = (fil: string, nr: number, felt: string, regel: string, melding: string, råd: string): Feil => ({
  fil,
  linje: nr,
  felt,
  regel,
  alvor: 'feil',
  melding,
  råd,
});

function enSide({ fil, elementer }: Side): Feil[] {
  const html = elementer.find(({ tagName }) => tagName === 'html');
  const sprak = html && attributt(html, 'lang');
  const h1 = elementer.filter(({ tagName }) => tagName === 'h1');
  return [
    ...(sprak === 'nb' ? [] : [feil(fil, 1, 'lang', 'sprak', `Siden har lang «${sprak ?? ''}».`, 'Sett lang="nb" på html.')]),
    ...(h1.length === 1
      ? []
      : [feil(fil, h1[1] ? h1[1].linje : 1, 'h1', 'en-h1', `Siden har ${h1.length} h1.`, 'Hver side skal ha nøyaktig én.')]),
  ];
}

/** Every page says its language, has one h1, and a title no other page has. */
export function sidehode(): Sjekk {
  const titler = new Map<string, string>();
  const egne: Feil[] = [];
  const like: Feil[] = [];
  return {
    side: (side) => {
      const { fil, elementer } = side;
      egne.push(...enSide(side));
      const tittel = losrevet(elementer.find(({ tagName }) => tagName === 'title')?.tekst.trim() ?? '');
      if (tittel === '') {
        like.push(feil(fil, 1, 'title', 'tittel', 'Siden mangler tittel.', 'Gi Oppsett en tittel.'));
        return;
      }
      const annen = titler.get(tittel);
      if (annen === undefined) titler.set(tittel, fil);
      else like.push(feil(fil, 1, 'title', 'tittel', `«${tittel}» er også tittelen på ${annen}.`, 'Hver side må ha sin egen tittel.'));
    },
    feil: () => [...egne, ...like],
  };
}
