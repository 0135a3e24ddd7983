/** Pages and files the site has whatever the content is. Pages of entries come from innholdstyper.ts. */
export const KJENTE_SIDER: ReadonlySet<string> = new Set([
  '/',
  '/sok/',
  '/metoder/',
  '/lignende/',
  '/sammenlign/',
  '/kunnskapskart/',
  '/forskning/',
  '/begreper/',
  '/veiledninger/',
  '/bidra/',
  '/om/',
  '/tilgjengelighet/',
  '/personvern/',
  '/data/metoder.json',
  '/data/metoder.csv',
  '/data/metoder.xlsx',
  '/data/skjema/metode.schema.json',
  '/atom.xml',
]);

/** Link texts that say nothing when they are read out of their sentence. */
export const TOMME_LENKETEKSTER: ReadonlySet<string> = new Set([
  'her',
  'se her',
  'les her',
  'les mer',
  'les mer her',
  'mer',
  'klikk her',
  'trykk her',
  'lenke',
  'link',
  'denne lenken',
]);
