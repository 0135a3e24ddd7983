import { erMal, finnInnholdstype } from '../../src/skjema/innholdstyper.ts';
import { fjernede, flyttede, nokkel } from '../valider/adresser.ts';
import { INNHOLDSMAPPE, type Innholdsbase } from '../valider/base.ts';
import { nyFeil, type Feil } from '../valider/feil.ts';

/**
 * Pages that were in the base before (`for_`: paths of files) and now lead nowhere: not there, not moved with
 * `tidligereId`, not in content/fjernet.yaml. Only a pull request knows what was there before. Drafts were
 * never published: their paths are left out of `for_`.
 */
export function finnBorte(for_: readonly string[], base: Innholdsbase): Feil[] {
  const kjente = new Set([...flyttede(base), ...fjernede(base)].map(nokkel));
  return for_.flatMap((fil): Feil[] => {
    const type = finnInnholdstype(fil.slice(INNHOLDSMAPPE.length + 1));
    if (type?.adresse === undefined || type.mappe === undefined || erMal(fil)) return [];
    const id = (fil.split('/').at(-1) ?? '').slice(0, -type.endelse.length);
    if (base.oppslag.get(type.samling)?.has(id) === true || kjente.has(nokkel({ samling: type.samling, id }))) return [];
    return [
      nyFeil(fil, 'borte', {
        melding: `Siden ${type.adresse}${id}/ er borte, så lenker til den ender i ingenting.`,
        råd: `Har den fått nytt navn, skriver du «${id}» under «tidligereId» på siden. Er den fjernet, skriver du hvorfor i content/fjernet.yaml.`,
      }),
    ];
  });
}
