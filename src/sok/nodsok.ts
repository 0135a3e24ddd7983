/** Used when the index cannot be loaded: entries on the page whose text holds every word, in the order given. */
export function nodsok(oppforinger: ReadonlyMap<number, string>, q: string): number[] {
  const ord = q.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
  return [...oppforinger]
    .filter(([, tekst]) => {
      const liten = tekst.toLocaleLowerCase('nb');
      return ord.every((ett) => liten.includes(ett));
    })
    .map(([nr]) => nr);
}
