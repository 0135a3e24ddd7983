/** Bytes as people read them: «950 byte», «12 kB», «1,4 MB». */
export function visStorrelse(byte: number): string {
  if (byte < 1000) return `${byte} byte`;
  if (byte < 1_000_000) return `${Math.round(byte / 1000)} kB`;
  return `${(byte / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
