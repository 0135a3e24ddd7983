import { antallAv, type Kartkolonne, type Kartrad, type Kunnskapskart } from '../kunnskapskart.ts';
import { liteForbokstav, ramse, storForbokstav, tallord } from '../setninger.ts';
import type { Kartbeskrivelse } from './kartene.ts';

/** Gaps that are named; when there are more, the rest is counted. */
const NEVNES = 4;

/** What is said of the well examined ones, and of a single one that is not. */
type Utsagn = readonly [ja: string, nei: string];

const EVALUERT: Utsagn = ['er evaluert av andre', 'er ikke evaluert av andre'];
const SAMMENLIGNER: Utsagn = [
  'sammenligner med hva som ellers ville skjedd',
  'sammenligner ikke med hva som ellers ville skjedd',
];
const VIRKET: Utsagn = ['er vist å virke', 'er ikke vist å virke'];
const UAVKLART: Utsagn = ['er uavklart', 'er avklart'];
const VIRKET_IKKE: Utsagn = ['virket ikke som ønsket', 'virket som ønsket'];

function hvorMange(antall: number, av: number, [ja, nei]: Utsagn): string {
  if (av === 1) return `Den ${antall === 1 ? ja : nei}.`;
  return `${antall === av ? 'Alle' : storForbokstav(tallord(antall))} ${ja}.`;
}

/** What nobody has for this group though it exists for others; first what exists for most other groups. */
function mangler(rad: Kartrad, { kolonner, rader }: Kunnskapskart, om: Kartbeskrivelse): string[] {
  const tomme = kolonner
    .map(({ navn }, nr) => ({
      navn: liteForbokstav(navn),
      her: rad.celler[nr]?.antall ?? 0,
      grupper: rader.filter(({ celler }) => (celler[nr]?.antall ?? 0) > 0).length,
    }))
    .filter(({ her, grupper }) => her === 0 && grupper > 0)
    .sort((a, b) => b.grupper - a.grupper)
    .map(({ navn }) => navn);
  if (tomme.length === 0) return [];
  const ord =
    tomme.length <= NEVNES
      ? tomme
      : [...tomme.slice(0, NEVNES - 1), `${tallord(tomme.length - NEVNES + 1)} andre ${om.kolonne[1]}`];
  return [`Ingen ${om.kolonnefasett === 'livsomrade' ? 'om' : 'med'} ${ramse(ord, 'eller')}.`];
}

function utfallet(rad: Kartrad, kolonner: readonly Kartkolonne[]): string[] {
  const antall = (id: string) => rad.celler[kolonner.findIndex((kolonne) => kolonne.id === id)]?.antall ?? 0;
  const { antall: av } = rad.alle;
  return [
    hvorMange(antall('virket'), av, VIRKET),
    ...(antall('uavklart') > 0 ? [hvorMange(antall('uavklart'), av, UAVKLART)] : []),
    ...(antall('virket-ikke') > 0 ? [hvorMange(antall('virket-ikke'), av, VIRKET_IKKE)] : []),
  ];
}

/**
 * Where knowledge is thin for one group, in two to four short sentences: how many there are, how many are
 * well examined, and what is missing.
 */
export function radsetning(rad: Kartrad, kart: Kunnskapskart, om: Kartbeskrivelse): string {
  const { antall } = rad.alle;
  const [entall, flertall] = om.enhet;
  const studier = entall === 'studie';
  const hvem = `${studier ? 'om' : 'for'} ${liteForbokstav(rad.navn)}`;
  if (antall === 0) return `Ingen ${flertall} ${hvem}.`;
  const hvorMangeErDet = `${storForbokstav(tallord(antall))} ${antall === 1 ? entall : flertall} ${hvem}.`;
  if (om.kolonnefasett === 'utfall') return [hvorMangeErDet, ...utfallet(rad, kart.kolonner)].join(' ');
  const best = antallAv(rad.alle, studier ? 'sammenligner' : 'uavhengig');
  return [hvorMangeErDet, hvorMange(best, antall, studier ? SAMMENLIGNER : EVALUERT), ...mangler(rad, kart, om)].join(' ');
}
