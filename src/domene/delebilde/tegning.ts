import type { Niva } from '../sikkerhet.ts';
import { boks, type Boks } from './boks.ts';
import type { Delekort } from './kort.ts';
import { statusmerke } from './statusmerke.ts';

/** The size every place that shows shared pages takes, in pixels. */
export const BREDDE = 1200;
export const HOYDE = 630;

const GRAN = '#0e5347';
const KANT = 72;
/** The mark of the site, as in public/favicon.svg. */
const MERKE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${GRAN}"/><g fill="none" stroke="#fff" stroke-width="2.8" stroke-linecap="round"><path d="M8 10h15M8 16h9M8 22h6"/><circle cx="21.5" cy="20.5" r="3.2"/></g></svg>`;

const merke: Boks = {
  type: 'img',
  key: null,
  props: { src: `data:image/svg+xml;base64,${btoa(MERKE)}`, width: 60, height: 60 },
};

/** Long titles are set smaller, so that none is cut: the schema lets them be 160 characters. */
const tittelstorrelse = ({ length }: string) => (length <= 34 ? 84 : length <= 60 ? 68 : length <= 100 ? 56 : 46);

const blokker = (niva: Niva): Boks =>
  boks(
    { marginRight: 16 },
    ...[0, 1, 2, 3].map((nr) =>
      boks({ width: 26, height: 26, marginRight: 6, borderRadius: 4, border: '3px solid #ffffff', ...(nr < niva && { backgroundColor: '#ffffff' }) }),
    ),
  );

function bunn({ status, undersokt }: Delekort): Boks {
  const deler = [
    ...(status ? [boks({ alignItems: 'center' }, statusmerke(status.id), status.tekst)] : []),
    ...(undersokt ? [boks({ alignItems: 'center' }, blokker(undersokt.niva), undersokt.tekst)] : []),
  ];
  return boks(
    { alignItems: 'center', justifyContent: 'space-between', height: 112, padding: `0 ${KANT}px`, backgroundColor: GRAN, color: '#ffffff', fontSize: 32, fontWeight: 700 },
    ...(deler.length > 0 ? deler : ['At en metode står her, er ikke en anbefaling.']),
  );
}

/** The picture of a shared page as a tree of boxes. */
export function tegning(kort: Delekort, nettsted: string): Boks {
  const topp = boks(
    { alignItems: 'center', justifyContent: 'space-between' },
    boks({ alignItems: 'center', color: GRAN, fontSize: 40, fontWeight: 700 }, merke, boks({ marginLeft: 20 }, nettsted)),
    boks({ padding: '8px 24px', borderRadius: 30, backgroundColor: '#e3efea', color: GRAN, fontSize: 30, fontWeight: 700 }, kort.slag),
  );
  const midt = boks(
    { flexDirection: 'column', justifyContent: 'center', flexGrow: 1 },
    boks(
      { display: 'block', lineClamp: 4, fontSize: tittelstorrelse(kort.tittel), fontWeight: 700, lineHeight: 1.12, letterSpacing: -1, color: '#17211f' },
      kort.tittel,
    ),
    boks({ display: 'block', lineClamp: 2, marginTop: 22, fontSize: 34, lineHeight: 1.3, color: '#55625e' }, kort.tekst),
  );
  return boks(
    { width: BREDDE, height: HOYDE, flexDirection: 'column', backgroundColor: '#faf8f4', fontFamily: 'Source Sans 3' },
    boks({ flexDirection: 'column', flexGrow: 1, padding: `${KANT - 16}px ${KANT}px 24px` }, topp, midt),
    bunn(kort),
  );
}
