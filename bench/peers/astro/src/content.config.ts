import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  documents: defineCollection({ loader: glob({ pattern: '*.md', base: './documents' }) }),
};
