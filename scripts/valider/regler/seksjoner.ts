import { menteDu, naermeste } from '../../../src/skjema/naermeste.ts';
import type { Merknad } from '../feil.ts';
import { delISeksjoner, linjeAv, type Seksjon } from '../mdast.ts';
import { dokumentregel } from '../regel.ts';

function* sjekkRekkefolge(kjente: readonly Seksjon[], krav: readonly string[]): Iterable<Merknad> {
  const sett = new Set<string>();
  let sist: string | undefined;
  for (const { overskrift, tittel } of kjente) {
    const her = { linje: linjeAv(overskrift) };
    if (sett.has(tittel)) {
      yield { melding: `Seksjonen «${tittel}» står to ganger.`, råd: 'Slå dem sammen.', ...her };
    } else if (sist !== undefined && krav.indexOf(tittel) < krav.indexOf(sist)) {
      const melding = `Seksjonen «${tittel}» skal stå før «${sist}».`;
      yield { melding, råd: `Rekkefølgen er: ${krav.join(' · ')}.`, ...her };
    } else {
      sist = tittel;
    }
    sett.add(tittel);
  }
}

/** A body has the sections its type requires, none that are foreign to it, in order, each with something in it. */
export const regel = dokumentregel('seksjoner', function* ({ type, kropp, kroppslinje }) {
  const krav = type.seksjoner;
  if (kropp === undefined || krav.length === 0) return;
  const seksjoner = delISeksjoner(kropp);
  const kjente = seksjoner.filter(({ tittel }) => krav.includes(tittel));
  const mangler = new Set(krav.filter((tittel) => !kjente.some((seksjon) => seksjon.tittel === tittel)));
  for (const { overskrift, tittel } of seksjoner) {
    if (krav.includes(tittel) || tittel === '') continue;
    const melding = `Seksjonen «${tittel}» hører ikke hjemme her.${menteDu(tittel, mangler)}`;
    yield { melding, råd: `Seksjonene er: ${krav.join(' · ')}.`, linje: linjeAv(overskrift) };
    mangler.delete(naermeste(tittel, mangler) ?? '');
  }
  for (const tittel of type.paakrevdeSeksjoner) {
    if (!mangler.has(tittel)) continue;
    const råd = `Skriv «## ${tittel}» og teksten under. Si det rett ut hvis kilden ikke sier noe.`;
    yield { melding: `Seksjonen «${tittel}» mangler.`, råd, linje: kroppslinje };
  }
  for (const { overskrift, tittel, innhold } of kjente) {
    if (innhold.length > 0) continue;
    const melding = `Seksjonen «${tittel}» er tom.`;
    const råd = 'Skriv teksten. Si det rett ut hvis kilden ikke sier noe.';
    yield { melding, råd, linje: linjeAv(overskrift) };
  }
  yield* sjekkRekkefolge(kjente, krav);
});
