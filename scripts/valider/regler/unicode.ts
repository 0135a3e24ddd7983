import type { Merknad } from '../feil.ts';
import { dokumentregel } from '../regel.ts';

/**
 * Characters nobody sees: control, formatting (zero-width, direction, soft hyphen), private use (Word's
 * bullets), line and paragraph separators; and U+2011, a hyphen that search does not know.
 */
const USYNLIG = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u{115F}\u{1160}\u{2011}\u{3164}]/gu;
const LOVLIG = new Set(['\n', '\t']);
const NAVN: Readonly<Record<string, string>> = {
  '\u00AD': 'myk bindestrek',
  '\u200B': 'mellomrom uten bredde',
  '\u200C': 'usynlig skille',
  '\u200D': 'usynlig binding',
  '\u2011': 'hard bindestrek',
  '\uFEFF': 'BOM',
};
/** What is left of æøå when UTF-8 has been read as something else. */
const ØDELAGT = /\uFFFD|Ã[\u00A0-\u00BF\u2020-\u2122]/u;

const kodepunkt = (tegn: string) =>
  `U+${(tegn.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const visTegn = (tegn: string) => `${NAVN[tegn] ?? 'usynlig tegn'} (${kodepunkt(tegn)})`;

function* sjekkLinje(tekst: string): Iterable<Merknad> {
  if (tekst.normalize('NFC') !== tekst) {
    const melding =
      'Bokstaver som å eller é er satt sammen av to tegn (ikke NFC), og blir ikke funnet i søk.';
    yield { melding, råd: 'Skriv bokstavene på nytt, eller lim teksten inn fra et annet program.' };
  }
  const usynlige = new Set(
    [...tekst.matchAll(USYNLIG)].map(([tegn]) => tegn).filter((tegn) => !LOVLIG.has(tegn)),
  );
  if (usynlige.size > 0) {
    const melding = `Linjen har tegn som ikke vises: ${[...usynlige].map(visTegn).join(', ')}.`;
    yield { melding, råd: 'De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.' };
  }
  if (ØDELAGT.test(tekst)) {
    yield { melding: 'Æ, ø eller å er blitt ødelagt i denne linjen.', råd: 'Skriv ordet på nytt.' };
  }
}

/** The text is NFC with nothing invisible in it, so that what looks alike is alike. */
export const regel = dokumentregel('unicode', function* ({ tekst }) {
  for (const [nr, linje] of tekst.split('\n').entries()) {
    if (/^[\x20-\x7EæøåÆØÅ«»–]*$/u.test(linje)) continue;
    for (const merknad of sjekkLinje(linje)) yield { ...merknad, linje: nr + 1 };
  }
});
