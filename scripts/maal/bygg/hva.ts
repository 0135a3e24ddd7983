/** The indexes, data and lists that grow with the base: paths in the built site. One that is not there is passed over. */
export const FILER: readonly string[] = [
  'pagefind',
  'sokedata',
  'sok',
  'lignende/indeks.json',
  'sammenlign',
  'data',
  'metoder/index.html',
  'sok/index.html',
];

/** The pages that are opened in a slow browser. */
export const METODESIDE = '/metoder/syntetisk-0/';
export const SOKESIDE = '/sok/';
export const SIDER: readonly string[] = [METODESIDE, SOKESIDE];
