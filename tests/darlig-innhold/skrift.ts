import { bytt, god, KILDE, latin1, METODE, nabo, skriv, type Uhell } from './god.ts';

/** How the file is saved, and characters that come along from other programs. */
export const SKRIFT: readonly Uhell[] = [
  ['fil uten noe i', { [KILDE]: '' }, [
    'content/kilder/prove-2020.yaml:1  Filen er tom.',
    '    Fyll den ut fra malen, eller slett den.',
  ]],
  ['bare linjeskift og mellomrom', { [METODE]: '\n   \n\n' }, [
    'content/metoder/provemetoden.mdx:1  Filen er tom.',
    '    Fyll den ut fra malen, eller slett den.',
  ]],
  ['lagret som Windows-1252', { [METODE]: latin1(god()) }, [
    'content/metoder/provemetoden.mdx:2  Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses.',
    '    Åpne den i et skriveprogram for ren tekst, og lagre den som UTF-8.',
  ]],
  ['halvt UTF-8 og halvt Windows-1252', { [KILDE]: new Uint8Array([...new TextEncoder().encode(god(KILDE)), ...latin1('serie: Blåboken\n')]) }, [
    'content/kilder/prove-2020.yaml:7  Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses.',
    '    Åpne den i et skriveprogram for ren tekst, og lagre den som UTF-8.',
  ]],
  ['lagret som UTF-16', { [KILDE]: new Uint8Array(new Uint16Array([...`\uFEFF${god(KILDE)}`].map((tegn) => tegn.charCodeAt(0))).buffer) }, [
    'content/kilder/prove-2020.yaml:1  Filen er ikke en tekstfil.',
    '    Åpne den i et skriveprogram for ren tekst, og lagre den som UTF-8.',
  ]],
  ['et bilde med endelsen til en metode', { 'content/metoder/bilde.mdx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) }, [
    'content/metoder/bilde.mdx:1  Filen er ikke en tekstfil.',
    '    Åpne den i et skriveprogram for ren tekst, og lagre den som UTF-8.',
  ]],
  ['et Word-dokument med endelsen til en metode', { 'content/metoder/notat.mdx': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) }, [
    'content/metoder/notat.mdx:1  Filen er ikke en tekstfil.',
    '    Åpne den i et skriveprogram for ren tekst, og lagre den som UTF-8.',
  ]],
  ['BOM først i filen', { [METODE]: `\uFEFF${god()}` }, [
    'content/metoder/provemetoden.mdx:1  Filen begynner med et usynlig merke (BOM).',
    '    Lagre filen som «UTF-8», ikke som «UTF-8 med BOM».',
  ]],
  ['BOM midt i filen, etter å ha limt sammen to', skriv('Noen faller\uFEFF utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: BOM (U+FEFF).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['CRLF i hele filen', { [KILDE]: god(KILDE).replaceAll('\n', '\r\n') }, [
    'content/kilder/prove-2020.yaml:1  Linjene slutter med CRLF, slik Windows skriver dem. Her skal de slutte med LF.',
    '    Velg «LF» som linjeslutt i skriveprogrammet, og lagre på nytt.',
  ]],
  ['bare én linje med CRLF', bytt('type: metode\n', 'type: metode\r\n'), [
    'content/metoder/provemetoden.mdx:6  Linjene slutter med CRLF, slik Windows skriver dem. Her skal de slutte med LF.',
    '    Velg «LF» som linjeslutt i skriveprogrammet, og lagre på nytt.',
  ]],
  ['gammelt Mac-linjeskift', { [KILDE]: god(KILDE).replaceAll('\n', '\r') }, [
    'content/kilder/prove-2020.yaml:1  Linjene slutter med CR, slik gamle Mac-programmer skrev dem. Her skal de slutte med LF.',
    '    Velg «LF» som linjeslutt i skriveprogrammet, og lagre på nytt.',
  ]],
  ['myk bindestrek fra Word', skriv('Noen faller uten\u00ADfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: myk bindestrek (U+00AD).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['hard bindestrek fra Word', skriv('Noen e\u2011poster.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: hard bindestrek (U+2011).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['mellomrom uten bredde fra en nettside', skriv('Noen faller\u200B utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: mellomrom uten bredde (U+200B).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['punkttegn fra Words symbolskrift', skriv('\uF0B7 Noen faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: usynlig tegn (U+F0B7).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['skriveretning fra en PDF', skriv('Noen \u202Afaller\u202C utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: usynlig tegn (U+202A), usynlig tegn (U+202C).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['hardt mellomrom som innrykk i et felt', bytt('  fra: 18', '\u00A0\u00A0fra: 18'), [
    'content/metoder/provemetoden.mdx:11  Linjen har hardt mellomrom, som ser ut som et vanlig, men ikke er det.',
    '    Slett mellomrommene på linjen, og skriv dem på nytt.',
  ]],
  ['hardt mellomrom etter kolon', bytt('fra: 18', 'fra:\u00A018'), [
    'content/metoder/provemetoden.mdx:11  Linjen har hardt mellomrom, som ser ut som et vanlig, men ikke er det.',
    '    Slett mellomrommene på linjen, og skriv dem på nytt.',
  ]],
  ['hardt mellomrom i en id', bytt('- unge', '- unge\u00A0'), [
    'content/metoder/provemetoden.mdx:8  Linjen har hardt mellomrom, som ser ut som et vanlig, men ikke er det.',
    '    Slett mellomrommene på linjen, og skriv dem på nytt.',
  ]],
  ['linjeskilletegn limt inn', skriv('Noen\u2028faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: usynlig tegn (U+2028).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['sideskift fra Word', skriv('Noen\ffaller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: usynlig tegn (U+000C).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['å som to tegn (NFD) fra Mac', skriv('Noen fa\u030Ar ikke hjelp.'), [
    'content/metoder/provemetoden.mdx:126  Bokstaver som å eller é er satt sammen av to tegn (ikke NFC), og blir ikke funnet i søk.',
    '    Skriv bokstavene på nytt, eller lim teksten inn fra et annet program.',
  ]],
  ['å som to tegn i tittelen', bytt('Prøvemetoden', 'Ga\u030Ardsarbeid'), [
    'content/metoder/provemetoden.mdx:2  Bokstaver som å eller é er satt sammen av to tegn (ikke NFC), og blir ikke funnet i søk.',
    '    Skriv bokstavene på nytt, eller lim teksten inn fra et annet program.',
  ]],
  ['æøå ødelagt av feil lesing', skriv('Noen fÃ¥r ikke hjelp, sÃ¸ker pÃ¥ nytt.'), [
    'content/metoder/provemetoden.mdx:126  Æ, ø eller å er blitt ødelagt i denne linjen.',
    '    Skriv ordet på nytt.',
  ]],
  ['erstatningstegn der æøå var', skriv('Noen f\uFFFDr ikke hjelp.'), [
    'content/metoder/provemetoden.mdx:126  Æ, ø eller å er blitt ødelagt i denne linjen.',
    '    Skriv ordet på nytt.',
  ]],
  ['styretegn fra et gammelt system', skriv('Noen\u0007 faller utenfor.'), [
    'content/metoder/provemetoden.mdx:126  Linjen har tegn som ikke vises: usynlig tegn (U+0007).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['bare overskriften har usynlig tegn', bytt('## Samarbeid', '## Samarbeid\u200B'), [
    'content/metoder/provemetoden.mdx:132  Seksjonen «Samarbeid\u200B» hører ikke hjemme her. Mente du «Samarbeid»?',
    '    Seksjonene er: Problemet · Målgruppen · Samarbeid · Slik gjør dere det · Måloppnåelse · Overførbarhet · Hva vi ikke vet.',
    'content/metoder/provemetoden.mdx:132  Linjen har tegn som ikke vises: mellomrom uten bredde (U+200B).',
    '    De følger ofte med fra Word eller en PDF. Skriv ordet på nytt.',
  ]],
  ['norske tegn i filnavnet', nabo({}, 'content/metoder/språkkafé.mdx'), [
    'content/metoder/språkkafé.mdx:1  Filnavnet «språkkafé.mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «sprakkafe.mdx».',
  ]],
  ['mellomrom i filnavnet', nabo({}, 'content/metoder/min metode.mdx'), [
    'content/metoder/min metode.mdx:1  Filnavnet «min metode.mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «min-metode.mdx».',
  ]],
  ['store bokstaver i filnavnet', nabo({}, 'content/metoder/MinMetode.mdx'), [
    'content/metoder/MinMetode.mdx:1  Filnavnet «MinMetode.mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «minmetode.mdx».',
  ]],
  ['understrek i filnavnet', nabo({}, 'content/metoder/min_metode.mdx'), [
    'content/metoder/min_metode.mdx:1  Filnavnet «min_metode.mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «min-metode.mdx».',
  ]],
  ['kopi laget av filutforskeren', nabo({}, 'content/metoder/provemetoden - Kopi (2).mdx'), [
    'content/metoder/provemetoden - Kopi (2).mdx:1  Filnavnet «provemetoden - Kopi (2).mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «provemetoden-kopi-2.mdx».',
  ]],
  ['bindestrek sist i filnavnet', nabo({}, 'content/metoder/nabo-.mdx'), [
    'content/metoder/nabo-.mdx:1  Filnavnet «nabo-.mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «nabo.mdx».',
  ]],
];
