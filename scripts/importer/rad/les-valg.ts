import type { Merknad } from '../../valider/feil.ts';
import type { Kolonne } from '../kolonner.ts';
import type { Celle } from '../les/ark.ts';
import type { Svar } from './rapportrad.ts';
import type { Valgliste } from './valglister.ts';

const INGEN = /^(?:[-–—]|ukjent|vet ikke|ikke oppgitt|ingen)$/iu;

const deler = (tekst: string) =>
  tekst
    .split(/[;\n]/u)
    .map((del) => del.trim())
    .filter((del) => del !== '' && !INGEN.test(del));

/** What each chosen thing is, and those that are not in the list. A comma divides only what is no name with a comma in it. */
function sla(tekst: string, liste: Valgliste): { ider: string[]; ukjente: string[] } {
  const ider: string[] = [];
  const ukjente: string[] = [];
  for (const del of deler(tekst)) {
    const hel = liste.finn(del);
    const biter =
      hel === undefined && del.includes(',')
        ? del
            .split(',')
            .map((bit) => bit.trim())
            .filter(Boolean)
        : [del];
    for (const bit of biter) {
      const id = liste.finn(bit);
      if (id === undefined) ukjente.push(bit);
      else if (!ider.includes(id)) ider.push(id);
    }
  }
  return { ider, ukjente };
}

const HVOR: Readonly<Record<string, string>> = { kontorer: 'content/kontorer.yaml' };

function ukjent(ukjente: readonly string[], navn: string, liste: Valgliste): Merknad {
  const [forste = ''] = ukjente;
  const forslag = liste.foresla(forste);
  const mente = forslag === undefined ? '' : ` Mente dere «${forslag}»?`;
  const vist = ukjente.map((ett) => `«${ett.length > 60 ? `${ett.slice(0, 59)}…` : ett}»`).join(', ');
  const fil = HVOR[navn] ?? (navn === 'typer' ? 'listen i malen' : `content/vokabular/${navn}.yaml`);
  return {
    melding: `${vist} finnes ikke i ${fil}.${mente}`,
    råd:
      navn === 'kontorer'
        ? 'Legg kontoret til der, og utprøvingen i utkastet.'
        : 'Velg i utkastet det som passer.',
    alvor: 'advarsel',
  };
}

/** Reads a cell of choices. Those we know are taken; the rest is said, and stands in the report. */
export function lesValg(
  { valg, tekster }: { valg: Map<string, string[]>; tekster: Map<string, Svar> },
  { id, valg: navn = '', slag }: Kolonne,
  { tekst, sted }: Celle,
  lister: (navn: string) => Valgliste,
): boolean | Merknad {
  const liste = lister(navn);
  if (slag === 'valg' && !tekster.has(id)) tekster.set(id, { tekst, sted });
  const { ider, ukjente } = sla(tekst, liste);
  const tidligere = valg.get(id) ?? [];
  const samlet = [...tidligere, ...ider.filter((ett) => !tidligere.includes(ett))];
  const plass = slag === 'valg' ? samlet.slice(0, 1) : samlet;
  if (plass.length > 0) valg.set(id, plass);
  if (ukjente.length > 0) return ukjent(ukjente, navn, liste);
  return plass.length === samlet.length;
}
