/** A step of a selection: how many are left after it, and what happened. */
export interface Traktsteg {
  igjen: number;
  hva: string;
}

/**
 * From 203 measures with grants in 2021 to the seven promising methods and the two that were tried in new offices:
 * SØF-rapport 01/23, chapters 2.2 and 4.1–4.4. A test holds the figures to the table in the study's own page.
 */
export const UTVALGSTRAKT: { kilde: string; sted: string; steg: readonly Traktsteg[] } = {
  kilde: 'sof-01-23',
  sted: 'kapittel 2.2 og 4.1–4.4',
  steg: [
    { igjen: 203, hva: 'tiltak fikk tilskudd i 2021.' },
    { igjen: 181, hva: 'hadde levert et skjema det gikk an å vurdere. 22 skjema var nesten tomme.' },
    { igjen: 147, hva: 'var igjen etter første siling. De fleste som falt ut, var for kort og generelt beskrevet.' },
    { igjen: 23, hva: 'var igjen etter nøye gjennomlesing. Begge forskerne hadde sagt nei til resten.' },
    { igjen: 10, hva: 'ble valgt i en felles drøfting og undersøkt nærmere.' },
    { igjen: 7, hva: 'ble stående som lovende. Ett falt ut fordi ingen kunne intervjues, ett var ikke nytt, og i ett var det nye ikke i NAVs regi.' },
  ],
};

/** One piece of the funnel, in a box 100 wide and 100 high: straight sides, then narrowing towards the next. */
export interface Traktstykke extends Traktsteg {
  /** Left out since the step before; 0 for the first. */
  borte: number;
  /** Corners as SVG writes them, clockwise. */
  punkter: string;
}

/** Where the sides of a piece begin to narrow, in percent of its height. */
const KNEKK = 62;
const rund = (tall: number) => Math.round(tall * 100) / 100;

/** The pieces of a funnel, each as wide as its part of the first. The last does not narrow. */
export function trakt(steg: readonly Traktsteg[]): Traktstykke[] {
  const hele = steg[0]?.igjen ?? 1;
  return steg.map((ett, nr) => {
    const her = (50 * ett.igjen) / hele;
    const neste = (50 * (steg[nr + 1]?.igjen ?? ett.igjen)) / hele;
    const hjorner: readonly [number, number][] = [
      [50 - her, 0], [50 + her, 0], [50 + her, KNEKK], [50 + neste, 100], [50 - neste, 100], [50 - her, KNEKK],
    ];
    return {
      ...ett,
      borte: nr === 0 ? 0 : (steg[nr - 1]?.igjen ?? ett.igjen) - ett.igjen,
      punkter: hjorner.map(([x, y]) => `${rund(x)},${y}`).join(' '),
    };
  });
}
