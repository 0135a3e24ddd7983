/** Today in Norway as an ISO day. */
export function idag(na: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(na);
}
