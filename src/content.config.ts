import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { kilde } from './skjema/kilde.ts';
import { kontor } from './skjema/kontor.ts';
import { metode } from './skjema/metode.ts';
import { ryddDatoer } from './skjema/rydd.ts';
import { vokabular } from './skjema/vokabular.ts';

const ryddet = <T extends z.ZodType>(skjema: T) => z.preprocess(ryddDatoer, skjema);

export const collections = {
  metoder: defineCollection({
    loader: glob({ base: 'content/metoder', pattern: '[^_]*.mdx' }),
    schema: ryddet(metode),
  }),
  kilder: defineCollection({
    loader: glob({ base: 'content/kilder', pattern: '[^_]*.yaml' }),
    schema: ryddet(kilde),
  }),
  kontorer: defineCollection({ loader: file('content/kontorer.yaml'), schema: ryddet(kontor) }),
  vokabular: defineCollection({
    loader: glob({ base: 'content/vokabular', pattern: '[^_]*.yaml' }),
    schema: ryddet(vokabular),
  }),
};
