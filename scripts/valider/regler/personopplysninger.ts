import { finnPersonopplysninger, type Personfunn } from '../personopplysninger.ts';
import { dokumentregel } from '../regel.ts';

/** The same number is said once a line, however it is written. */
const nokkel = (linje: string, { slag, fra, til }: Personfunn) =>
  slag === 'telefonnummer' ? linje.slice(fra, til).replaceAll(/\D/gu, '').slice(-8) : `${slag} ${fra}`;

/** No personal data. Messages never repeat what they found, because they end up in logs. */
export const regel = dokumentregel('personopplysninger', function* ({ tekst }) {
  for (const [nr, linje] of tekst.split('\n').entries()) {
    const funn = finnPersonopplysninger(linje);
    for (const { melding, råd } of new Map(funn.map((ett) => [nokkel(linje, ett), ett])).values()) {
      yield { melding, råd, linje: nr + 1 };
    }
  }
});
