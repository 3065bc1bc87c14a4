import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { catalogueLoader, type StoredPart } from './catalogue/loader.ts';

/** One collection, because one read gives all: seeds, scenarios and enterprises. */
export const collections = {
  catalogue: defineCollection({ loader: catalogueLoader(), schema: z.custom<StoredPart>() }),
};
