/** What XML 1.0 cannot hold, not even escaped: control characters and half surrogate pairs. */
const ULOVLIG = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an element or between the quotes of an attribute. */
const trygg = (tekst: string) => tekst.replaceAll(ULOVLIG, '').replaceAll(/[&<>"]/gu, (tegn) => TEGN[tegn] ?? tegn);

/** An element of an XML document: its attributes, and either text or elements inside. */
export interface Xml {
  navn: string;
  attributter?: Readonly<Record<string, string>>;
  innhold?: string | readonly Xml[];
}

function skriv({ navn, attributter = {}, innhold = '' }: Xml, innrykk: string): string {
  const start = [navn, ...Object.entries(attributter).map(([n, verdi]) => `${n}="${trygg(verdi)}"`)].join(' ');
  if (innhold.length === 0) return `${innrykk}<${start}/>\n`;
  if (typeof innhold === 'string') return `${innrykk}<${start}>${trygg(innhold)}</${navn}>\n`;
  return `${innrykk}<${start}>\n${innhold.map((barn) => skriv(barn, `${innrykk}  `)).join('')}${innrykk}</${navn}>\n`;
}

/** A document with `rot` as its root. Whatever text is put in, what comes out is well-formed XML 1.0 in UTF-8. */
export function xmldokument(rot: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${skriv(rot, '')}`;
}
