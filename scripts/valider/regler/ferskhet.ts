import { dokumentregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

const MANEDER = 12;

/** The same day `maneder` earlier, as an ISO day. */
function manederFor(dag: string, maneder: number): string {
  const dato = new Date(`${dag}T00:00:00Z`);
  dato.setUTCMonth(dato.getUTCMonth() - maneder);
  return dato.toISOString().slice(0, 10);
}

/** A page has been checked against its source within a year, and not in the future. */
export const regel = dokumentregel('ferskhet', function* ({ frontmatter }, { idag }) {
  const dag = erObjekt(frontmatter.data) ? frontmatter.data['sistKontrollert'] : undefined;
  if (typeof dag !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(dag)) return;
  const forGammel = dag < manederFor(idag, MANEDER);
  if (dag <= idag && !forGammel) return;
  const her = { felt: 'sistKontrollert', linje: frontmatter.linjeFor(['sistKontrollert']) };
  if (dag > idag) {
    yield {
      melding: `Sist kontrollert (${dag}) er fram i tid. I dag er ${idag}.`,
      råd: 'Skriv dagen siden ble kontrollert.',
      ...her,
    };
  } else {
    const melding = `Siden er sist kontrollert ${dag}, for over ${MANEDER} måneder siden.`;
    yield {
      melding,
      råd: 'Les den mot kilden, rett det som er endret, og sett ny dato.',
      alvor: 'advarsel',
      ...her,
    };
  }
});
