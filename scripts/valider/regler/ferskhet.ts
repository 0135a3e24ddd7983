import { ferskhet, FERSKHETER } from '../../../src/domene/ferskhet.ts';
import { oppslagsregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

/** A page has been checked against its source within a year, and not in the future. */
export const regel = oppslagsregel('ferskhet', function* ({ frontmatter }, { idag }) {
  const dag = erObjekt(frontmatter.data) ? frontmatter.data['sistKontrollert'] : undefined;
  if (typeof dag !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(dag)) return;
  const grad = ferskhet(dag, idag);
  if (dag <= idag && grad === 'fersk') return;
  const her = { felt: 'sistKontrollert', linje: frontmatter.linjeFor(['sistKontrollert']) };
  if (dag > idag) {
    yield {
      melding: `Sist kontrollert (${dag}) er fram i tid. I dag er ${idag}.`,
      råd: 'Skriv dagen siden ble kontrollert.',
      ...her,
    };
  } else {
    const melding = `Siden er sist kontrollert ${dag}, for over ${FERSKHETER[grad].aar * 12} måneder siden.`;
    yield {
      melding,
      råd: 'Les den mot kilden, rett det som er endret, og sett ny dato.',
      alvor: 'advarsel',
      ...her,
    };
  }
});
