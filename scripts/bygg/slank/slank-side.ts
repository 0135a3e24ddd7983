/** Elements that begin and end lines: space just inside and outside their tags is never seen. */
const BLOKKER = new Set(
  (
    'html head title meta link body header footer main nav section article aside div p h1 h2 h3 h4 h5 h6 hr br ul ol li dl dt dd ' +
    'table caption thead tbody tfoot tr th td fieldset legend form details summary figure figcaption blockquote address ' +
    'template noscript dialog option optgroup circle rect line path g'
  ).split(' '),
);

/** What is kept as it is, an element that only the index reads, a tag, or text. */
const DELER =
  /<(script|style|pre|textarea)\b[^>]*>[^]*?<\/\1>|(<data hidden data-pagefind-meta="[^"]*" value="[^"]*"><\/data>)|<(\/?)([a-z][a-z\d-]*)(?:"[^"]*"|[^">])*>|[^<]+|</giu;
const ATTRIBUTT = /\s+([^\s"=>]+)(="[^"]*")?/gu;
/** What HTML takes for space. A hard space is a letter. */
const MELLOMROM = /[ \t\n\f\r]+/gu;

const utenIndeksering = (tagg: string): string =>
  tagg.includes('data-pagefind-')
    ? tagg.replace(ATTRIBUTT, (attributt, navn: string) => (navn.startsWith('data-pagefind-') ? '' : attributt))
    : tagg;

/** The drawing is one with its line; what is in it is not. */
const erKant = (navn: string, lukker: boolean, etter: boolean): boolean =>
  navn === 'svg' ? lukker !== etter : BLOKKER.has(navn);

/**
 * A built page as it is published, made of HTML as Astro writes it (attributes in double quotes): without what only
 * Pagefind reads, which is in the index by now, and without space nobody sees.
 */
export function slankSide(html: string): string {
  let ut = '';
  let tekst = '';
  let vedKant = true;
  const skrivTekst = (forKant: boolean): void => {
    let vist = tekst.replace(MELLOMROM, ' ');
    if (vedKant && vist.startsWith(' ')) vist = vist.slice(1);
    if (forKant && vist.endsWith(' ')) vist = vist.slice(0, -1);
    ut += vist;
    if (vist !== '') vedKant = false;
    tekst = '';
  };
  for (const [del, raa, baresok, skra, navn] of html.matchAll(DELER)) {
    if (baresok !== undefined) continue;
    if (raa === undefined && navn === undefined) {
      tekst += del;
      continue;
    }
    const tagg = navn?.toLowerCase() ?? '';
    skrivTekst(erKant(tagg, skra === '/', false));
    ut += raa === undefined ? utenIndeksering(del) : del;
    vedKant = erKant(tagg, skra === '/', true) || (vedKant && raa === 'script');
  }
  skrivTekst(true);
  return ut;
}
