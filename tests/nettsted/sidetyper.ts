/** One page of every type, with the states of the search page. */
export const SIDETYPER: readonly string[] = [
  '/',
  '/sok/',
  '/sok/?q=unge&malgruppe=unge',
  '/sok/?q=finnesikkeher',
  '/metoder/',
  '/metoder/ssa/',
  '/forskning/',
  '/forskning/refino/',
  '/veiledninger/',
  '/veiledninger/for-dere-soker/',
  '/veiledninger/brukermedvirkning/',
  '/begreper/',
  '/begreper/effekt/',
  '/sammenlign/',
  '/sammenlign/?id=festesona&id=ssa&id=jobbsentralen',
  '/lignende/',
  '/hefte/?id=festesona&id=ssa',
  '/om/',
  '/om/skalering/',
  '/personvern/',
  '/tilgjengelighet/',
  '/kunnskapskart/',
  '/kunnskapskart/livsomrade/',
  '/kunnskapskart/utfall/',
  '/kunnskapskart/forskning/',
  '/oversikt/',
  '/kontor/',
  '/kontor/nav-moss/',
  '/fylke/',
  '/fylke/agder/',
  '/fylke/nordland/',
  '/pagar/',
  '/laerdommer/',
  '/bidra/',
  '/bidra/redaktor/',
  '/data/',
  '/folg-med/',
  '/soknad/',
];

/** Answered with 404, and says so. */
export const UTEN_OPPSLAG = '/finnes-ikke/';

/** What the browser says of that page, which is as it should be. */
export const TILLATT_UTEN_OPPSLAG: readonly RegExp[] = [/svar 404: .*finnes-ikke/u];
