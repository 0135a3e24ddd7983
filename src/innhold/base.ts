import { getCollection } from 'astro:content';
import type { Base, Oppforing } from '../domene/base.ts';
import { enGang } from './en-gang.ts';

const norsk = new Intl.Collator('nb');

const somKart = <T>(oppforinger: readonly { id: string; data: T }[]) =>
  new Map(oppforinger.map(({ id, data }) => [id, data]));

const somListe = <T extends { tittel: string }>(
  oppforinger: readonly { id: string; data: T; body?: string | undefined }[],
): Oppforing<T>[] =>
  oppforinger
    .map(({ id, data, body = '' }) => ({ id, data, body }))
    .sort((a, b) => norsk.compare(a.data.tittel, b.data.tittel));

/** Drafts are seen in `npm run dev` and never in a build. */
const publisert = ({ data }: { data: { utkast?: boolean | undefined } }) => import.meta.env.DEV || data.utkast !== true;

async function lesBase(): Promise<Base> {
  const [metoder, forskning, veiledninger, begreper, kilder, kontorer, vokabular] = await Promise.all([
    getCollection('metoder', publisert),
    getCollection('forskning', publisert),
    getCollection('veiledninger'),
    getCollection('begreper'),
    getCollection('kilder'),
    getCollection('kontorer'),
    getCollection('vokabular'),
  ]);
  return {
    metoder: somListe(metoder),
    forskning: somListe(forskning),
    veiledninger: somListe(veiledninger).sort((a, b) => a.data.rekkefolge - b.data.rekkefolge),
    begreper: somListe(begreper),
    kilder: somKart(kilder),
    kontorer: somKart(kontorer),
    vokabular: somKart(vokabular),
  };
}

/** Every published entry. Read once in a build, so that what is worked out from it can be kept too; afresh in `npm run dev`. */
export const hentBase: () => Promise<Base> = enGang(lesBase);
