import { z } from 'zod';

/** What is kept of a bundle beside its files. */
export const bundleNote = z.object({
  /** The module to load, in the folder `server`. */
  entry: z.string(),
  /** Scripts that every page has, and the styles of each route, as Astro keeps them. */
  scripts: z.array(z.unknown()),
  styles: z.record(z.string(), z.object({ styles: z.array(z.unknown()) })),
});
export type BundleNote = z.infer<typeof bundleNote>;
