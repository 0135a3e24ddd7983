const MANEDER = [
  'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember',
] as const;

/** A year, month or day as people write it: 2021 → «2021», 2021-09 → «september 2021», 2021-09-03 → «3. september 2021». */
export function visTidspunkt(tidspunkt: string | number): string {
  const [aar = '', maned, dag] = String(tidspunkt).split('-');
  if (aar === 'ukjent') return 'ukjent tidspunkt';
  if (maned === undefined) return aar;
  const navn = MANEDER[Number(maned) - 1] ?? maned;
  return dag === undefined ? `${navn} ${aar}` : `${Number(dag)}. ${navn} ${aar}`;
}

const aar = (tidspunkt: string | number) => String(tidspunkt).slice(0, 4);

/** A period in years: «2019–2022», «fra 2021», «2021», or «tidspunkt ikke oppgitt». */
export function visPeriode(start: string | number, slutt: string | number | undefined): string {
  if (start === 'ukjent') {
    return slutt === undefined || slutt === 'ukjent' ? 'tidspunkt ikke oppgitt' : `til ${aar(slutt)}`;
  }
  if (slutt === undefined) return `fra ${aar(start)}`;
  if (slutt === 'ukjent') return `fra ${aar(start)}, slutt ikke oppgitt`;
  return aar(start) === aar(slutt) ? aar(start) : `${aar(start)}–${aar(slutt)}`;
}
