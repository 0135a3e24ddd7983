import { brett, naermeste } from '../../../src/skjema/naermeste.ts';
import { TYPER } from '../../../src/skjema/koder.ts';
import type { Innholdsbase } from '../../valider/base.ts';
import { erObjekt, tekster } from '../../valider/verdier.ts';

/** One thing to choose, with the name shown in the templates. */
export interface Valgmulighet {
  id: string;
  navn: string;
}

/** What can be chosen in a column, and how people write it. */
export interface Valgliste {
  valg: readonly Valgmulighet[];
  /** The one id a text can only mean, spelling folded; `undefined` when there is none, or several. */
  finn(skrevet: string): string | undefined;
  /** The name that is spelt most like it. */
  foresla(skrevet: string): string | undefined;
}

interface Rad extends Valgmulighet {
  ord: readonly string[];
}

/** Marks that mean nothing in a name: «NAV-kontoret Alna» is «Alna». */
const bar = (tekst: string) => brett(tekst.replaceAll(/[^\p{L}\p{N}§]+/gu, ' '));

function lagListe(
  rader: readonly Rad[],
  ekstra: (skrevet: string) => readonly string[] = () => [],
): Valgliste {
  const kart = new Map<string, Set<string>>();
  for (const { id, navn, ord } of rader) {
    for (const ett of [id, navn, ...ord]) kart.set(bar(ett), (kart.get(bar(ett)) ?? new Set()).add(id));
  }
  const valg = rader.map(({ id, navn }) => ({ id, navn }));
  const egetNavn = new Map(rader.map(({ id, navn }) => [bar(navn), id]));
  return {
    valg,
    finn: (skrevet) => {
      for (const ett of [skrevet, ...ekstra(skrevet)]) {
        const eget = egetNavn.get(bar(ett));
        if (eget !== undefined) return eget;
        const ider = kart.get(bar(ett));
        if (ider?.size === 1) return [...ider][0];
      }
      return undefined;
    },
    foresla: (skrevet) =>
      naermeste(
        skrevet,
        valg.map(({ navn }) => navn),
      ),
  };
}

/** «NAV Alna bydel», «Alna NAV-kontor» and «Alna» as the name of an office is written. */
function kontornavn(skrevet: string): string[] {
  const kjerne = skrevet
    .replaceAll(/(?<!\p{L})(?:nav|kontoret|kontor|kommune|bydel)(?!\p{L})/giu, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return kjerne === '' ? [] : [`NAV ${kjerne}`, kjerne];
}

function vokabularrader(base: Innholdsbase, navn: string): Rad[] {
  const data = base.dokumenter.find(({ type, id }) => type.type === 'vokabular' && id === navn)?.frontmatter
    .data;
  const verdier = erObjekt(data) && Array.isArray(data['verdier']) ? (data['verdier'] as unknown[]) : [];
  return verdier.flatMap((verdi): Rad[] => {
    if (!erObjekt(verdi) || typeof verdi['id'] !== 'string' || typeof verdi['navn'] !== 'string') return [];
    const { id, navn: visningsnavn, paragraf, lov } = verdi;
    const ord = tekster(verdi['synonymer']).map(([, ord1]) => ord1);
    if (typeof paragraf === 'string')
      ord.push(paragraf, paragraf.replace(/^§\s*/u, ''), `${String(lov ?? '')} ${paragraf}`);
    return [{ id, navn: visningsnavn, ord }];
  });
}

function kontorrader(base: Innholdsbase): Rad[] {
  return [...(base.oppslag.get('kontorer')?.values() ?? [])].map(({ id, navn }) => ({
    id,
    navn: navn[0] ?? id,
    ord: navn.slice(1),
  }));
}

/** The lists of kolonner.yaml: `kontorer`, `typer`, or the id of a vocabulary. */
export function lagValglister(base: Innholdsbase): (navn: string) => Valgliste {
  const lister = new Map<string, Valgliste>([
    ['kontorer', lagListe(kontorrader(base), kontornavn)],
    ['typer', lagListe(Object.entries(TYPER).map(([id, navn]) => ({ id, navn, ord: [] })))],
  ]);
  return (navn) => {
    const kjent = lister.get(navn) ?? lagListe(vokabularrader(base, navn));
    lister.set(navn, kjent);
    return kjent;
  };
}
