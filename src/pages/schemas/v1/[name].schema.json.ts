import type { APIRoute, GetStaticPaths } from 'astro';
import type { z } from 'zod';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { withTerms } from '../../../judging/schema-terms.ts';
import { seedFiles } from '../../../reading/seeds.ts';
import { type EntryKind, entryKinds } from '../../../schema/entry-kinds.ts';
import { jsonSchemaOf } from '../../../schema/json-schema.ts';
import { asBefore } from '../../../site/as-before.ts';

/* /schemas/v1/scenario.schema.json, enterprise.schema.json, and one for each file of seeds/. */

interface Props {
  schema: z.ZodType;
  title: string;
  kind?: EntryKind;
}

export const getStaticPaths = (() => [
  ...Object.entries(entryKinds).map(([name, { schema, folder }]) => ({
    params: { name },
    props: { schema, title: `Front matter of content/${folder}/*.mdx`, kind: name as EntryKind },
  })),
  ...Object.values(seedFiles).map(({ file, schema }) => ({
    params: { name: file.replace('.yaml', '') },
    props: { schema, title: `seeds/${file}` },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props, site, url }) => {
  const { schema, title, kind } = props;
  // That of a file of seeds/ is made of code alone.
  const before = kind ? undefined : asBefore(title);
  if (before) return before;
  const plain = jsonSchemaOf(schema);
  const json = kind ? withTerms(plain, kind, (await siteCatalogue()).vocabulary) : plain;
  const $id = new URL(url.pathname, site).href;
  return new Response(`${JSON.stringify({ $schema: plain.$schema, $id, title, ...json }, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
};
