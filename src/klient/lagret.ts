/** One thing the site keeps in the reader's own browser. */
export interface Lagret {
  nokkel: string;
  lager: 'localStorage' | 'sessionStorage';
  /** What it is called, and what it is, for the reader. */
  navn: string;
  hva: string;
}

/** Keys of everything kept. Code that keeps something takes its key from here, so that /personvern/ tells all. */
export const NOKLER = {
  soknad: 'metodebasen:soknad',
  uleseligSoknad: 'metodebasen:soknad:uleselig',
  lignende: 'metodebasen.lignende.1',
  sammenlign: 'sammenlign',
} as const;

export const ALT_LAGRET: readonly Lagret[] = [
  { nokkel: NOKLER.soknad, lager: 'localStorage', navn: 'Søknadsplan', hva: 'Planen du skriver på. Den blir liggende til du sletter den.' },
  { nokkel: NOKLER.uleseligSoknad, lager: 'localStorage', navn: 'Uleselig søknadsplan', hva: 'En plan siden ikke klarte å lese, så den ikke går tapt.' },
  { nokkel: NOKLER.lignende, lager: 'sessionStorage', navn: 'Finnes det noe lignende?', hva: 'Utkastet, valgene og notatet dine. Borte når du lukker fanen.' },
  { nokkel: NOKLER.sammenlign, lager: 'sessionStorage', navn: 'Sammenligning', hva: 'Metodene du har valgt å sammenligne. Borte når du lukker fanen.' },
];

type Vindu = Pick<Window, 'localStorage' | 'sessionStorage'>;

/** What is kept right now; `undefined` when the browser lets no page keep or read anything. */
export function lagretNa(vindu: Vindu): readonly Lagret[] | undefined {
  try {
    return ALT_LAGRET.filter(({ nokkel, lager }) => vindu[lager].getItem(nokkel) !== null);
  } catch {
    // Storage is switched off: nothing is kept, and nothing can be deleted.
    return undefined;
  }
}

/** Deletes everything the site keeps in this browser. Returns what there was, as `lagretNa`. */
export function slettAlt(vindu: Vindu): readonly Lagret[] | undefined {
  const fantes = lagretNa(vindu);
  for (const { nokkel, lager } of fantes ?? []) vindu[lager].removeItem(nokkel);
  return fantes;
}
