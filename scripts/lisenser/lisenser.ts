/** What of `package-lock.json` is read: packages by the folder they are put in, each with its SPDX licence. */
export interface Lasfil {
  packages: Readonly<Record<string, { license?: string; version?: string }>>;
}

/** Licences that ask for no more than to be named. */
const FRIE: ReadonlySet<string> = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1', 'Python-2.0', 'Zlib',
]);

/** Packages under other licences, each looked at: used as they are, unchanged, and none is sent to a reader. */
const VURDERT: readonly (readonly [RegExp, lisens: string])[] = [
  [/^axe-core$/u, 'MPL-2.0'],
  [/^lightningcss(?:-|$)/u, 'MPL-2.0'],
  [/^@resvg\/resvg-wasm$/u, 'MPL-2.0'],
  [/^satori$/u, 'MPL-2.0'],
  [/^@img\/sharp-/u, 'LGPL-3.0-or-later'],
  // Says «BSD» without a number; the file in the package is the two-clause text.
  [/^duck$/u, 'BSD'],
];

const navnAv = (mappe: string): string => mappe.slice(mappe.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** True when every part of `A AND B`, or one part of `A OR B`, is allowed. */
function tillatt(uttrykk: string, navn: string): boolean {
  const rent = uttrykk.replaceAll(/[()]/gu, '');
  const ett = (lisens: string) =>
    FRIE.has(lisens) || VURDERT.some(([pakke, vurdert]) => vurdert === lisens && pakke.test(navn));
  return rent.includes(' OR ') ? rent.split(' OR ').some(ett) : rent.split(' AND ').every(ett);
}

/** Names of packages by licence, most used first, and one line for each package nobody has allowed. */
export function lisenser({ packages }: Lasfil): { liste: [lisens: string, navn: string[]][]; ukjente: string[] } {
  const alle = Object.entries(packages)
    .filter(([mappe]) => mappe !== '')
    .map(([mappe, { license = 'ingen lisens oppgitt' }]) => ({ navn: navnAv(mappe), lisens: license }));
  const grupper = Map.groupBy(alle, ({ lisens }) => lisens);
  return {
    liste: [...grupper]
      .map(([lisens, like]): [string, string[]] => [lisens, [...new Set(like.map(({ navn }) => navn))].sort()])
      .sort(([, a], [, b]) => b.length - a.length),
    ukjente: alle.filter(({ navn, lisens }) => !tillatt(lisens, navn)).map(({ navn, lisens }) => `${navn}: ${lisens}`),
  };
}
