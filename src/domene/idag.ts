/** Today in Norway as an ISO day. */
export function idag(na: Date = new Date()): string {
  return na.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
}

/**
 * The day a build or a check is made for: `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, as
 * reproducible builds do (reproducible-builds.org), else today.
 */
export function kjoredag(miljo: Readonly<Record<string, string | undefined>>, na: Date = new Date()): string {
  const sekunder = Number(miljo['SOURCE_DATE_EPOCH'] ?? '');
  return idag(Number.isInteger(sekunder) && sekunder > 0 ? new Date(sekunder * 1000) : na);
}
