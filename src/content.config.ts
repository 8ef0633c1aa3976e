import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { documentsLoader } from './site/loader.ts';

export const collections = {
  documents: defineCollection({
    loader: documentsLoader(),
    schema: z.object({ digest: z.string() }),
  }),
};
