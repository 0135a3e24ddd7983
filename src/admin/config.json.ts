import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { NETTSTED, sti } from '../nettsted.ts';
import { INNHOLDSTYPER } from '../skjema/innholdstyper.ts';
import { lagOppsett } from './oppsett.ts';
import { finnKodelager } from './repo.ts';

const INNLOGGING = import.meta.env.PUBLIC_METODEBASEN_INNLOGGING as string | undefined;

/** What the editor is told when it starts: every kind of content and every field of its schema. */
export const GET: APIRoute = async ({ site }) => {
  const kodelager = finnKodelager(NETTSTED.repo, INNLOGGING);
  if (kodelager === undefined) throw new Error('Redaktørverktøyet er bygd uten et kodelager.');
  const vokabularer = await getCollection('vokabular');
  return Response.json(
    lagOppsett({
      typer: INNHOLDSTYPER,
      vokabularer: vokabularer.map(({ id, data: { navn, verdier } }) => ({ id, navn, verdier })),
      kodelager,
      merke: sti('/favicon.svg'),
      nettsted: new URL(sti('/'), site).href.replace(/\/$/u, ''),
    }),
  );
};
