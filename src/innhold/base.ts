import { getCollection } from 'astro:content';
import type { Base } from '../domene/base.ts';

const norsk = new Intl.Collator('nb');
const somKart = <T>(oppforinger: readonly { id: string; data: T }[]) =>
  new Map(oppforinger.map(({ id, data }) => [id, data]));

/** Every published entry. Drafts are seen in `npm run dev` and never in a build. */
export async function hentBase(): Promise<Base> {
  const [metoder, kilder, kontorer, vokabular] = await Promise.all([
    getCollection('metoder', ({ data }) => import.meta.env.DEV || data.utkast !== true),
    getCollection('kilder'),
    getCollection('kontorer'),
    getCollection('vokabular'),
  ]);
  return {
    metoder: metoder
      .map(({ id, data, body = '' }) => ({ id, data, body }))
      .sort((a, b) => norsk.compare(a.data.tittel, b.data.tittel)),
    kilder: somKart(kilder),
    kontorer: somKart(kontorer),
    vokabular: somKart(vokabular),
  };
}
