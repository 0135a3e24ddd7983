import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { medEditorskjema } from './innhold/editorskjema.ts';
import { utenModuler } from './innhold/uten-moduler.ts';
import { begrep } from './skjema/begrep.ts';
import { forskning } from './skjema/forskning.ts';
import { kilde } from './skjema/kilde.ts';
import { kontor } from './skjema/kontor.ts';
import { metode } from './skjema/metode.ts';
import { ryddDatoer } from './skjema/rydd.ts';
import { veiledning } from './skjema/veiledning.ts';
import { vokabular } from './skjema/vokabular.ts';

const ryddet = <T extends z.ZodType>(skjema: T) => medEditorskjema(z.preprocess(ryddDatoer, skjema), skjema);

export const collections = {
  metoder: defineCollection({
    loader: utenModuler(glob({ base: 'content/metoder', pattern: '[^_]*.mdx' })),
    schema: ryddet(metode),
  }),
  forskning: defineCollection({
    loader: utenModuler(glob({ base: 'content/forskning', pattern: '[^_]*.mdx' })),
    schema: ryddet(forskning),
  }),
  veiledninger: defineCollection({
    loader: utenModuler(glob({ base: 'content/veiledninger', pattern: '[^_]*.mdx' })),
    schema: ryddet(veiledning),
  }),
  begreper: defineCollection({
    loader: glob({ base: 'content/begreper', pattern: '[^_]*.md' }),
    schema: ryddet(begrep),
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
