import type { Feil } from '../../valider/feil.ts';
import { attributt, type Element } from './side.ts';
import type { Sjekk } from './sjekk-nettsted.ts';

/** Script types that are data, which no browser runs. */
const DATA = /^application\/(ld\+)?json$/u;

function innfelt(element: Element): string | undefined {
  if (element.tagName === 'style') return '<style>';
  if (element.tagName === 'script' && attributt(element, 'src') === undefined) {
    return DATA.test(attributt(element, 'type') ?? '') ? undefined : '<script> uten src';
  }
  const navn = element.attrs.find(({ name }) => name === 'style' || /^on[a-z]/u.test(name))?.name;
  return navn === undefined ? undefined : `${navn}=""`;
}

/** Nothing inline: the production CSP would stop it, silently for the reader. */
export function ingenInnfelt(): Sjekk {
  const funnet: Feil[] = [];
  return {
    side: ({ fil, elementer }) => {
      for (const element of elementer) {
        const hva = innfelt(element);
        if (hva === undefined) continue;
        funnet.push({
          fil,
          linje: element.linje,
          felt: element.tagName,
          regel: 'ingen-innfelt',
          alvor: 'feil',
          melding: `Siden har ${hva}, som sikkerhetsreglene stopper.`,
          råd: 'Legg koden i en egen fil.',
        });
      }
    },
    feil: () => funnet,
  };
}
