import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { apiPath } from '../api/addresses.ts';
import { apiFiles } from '../api/files.ts';
import { apiPaths, itemSchemas } from '../api/openapi.ts';

/* What the page /data/api/ shows: the API's operations and shapes, as its description has them. */

/** Addresses of one kind. */
export interface ShownOperation {
  /** The address with its places, such as `/scenarios/{id}.json`. */
  path: string;
  summary: string;
  /** A file that there is. */
  example: string | undefined;
}

export interface ShownField {
  name: string;
  type: string;
  required: boolean;
  /** In Chinese where the schema has it so. */
  description: { zh: string | undefined; en: string };
}

export interface ShownShape {
  name: string;
  description: string;
  fields: readonly ShownField[];
}

export interface ApiPage {
  operations: readonly ShownOperation[];
  shapes: readonly ShownShape[];
}

export function apiPage(catalogue: Catalogue, addressOf: AddressOf): ApiPage {
  const files = [...apiFiles(catalogue, addressOf).keys()];
  return {
    operations: Object.entries(apiPaths()).map(([path, { get }]) => {
      const pattern = new RegExp(
        `^${path
          .slice(1, -'.json'.length)
          .replaceAll('.', '\\.')
          .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
      );
      const found = files.find((file) => pattern.test(file));
      const example = found && sharedAddress(addressOf, `${apiPath}${found}.json`);
      return { path, summary: get.summary, example };
    }),
    shapes: Object.entries(itemSchemas()).map(([name, { description = '', properties = {}, required = [] }]) => ({
      name,
      description,
      fields: Object.entries(properties).flatMap(([field, schema]) => {
        if (typeof schema === 'boolean') return [];
        const zh = schema['x-zh'];
        return [
          {
            name: field,
            type: typeOf(schema),
            required: required.includes(field),
            description: { zh: typeof zh === 'string' ? zh : undefined, en: schema.description ?? '' },
          },
        ];
      }),
    })),
  };
}

type Schema = ReturnType<typeof itemSchemas>[string];

/** What a field holds, in a word: `Reference[]`, `string`, `a | b`. */
function typeOf({ $ref, type, enum: values, items, anyOf }: Schema): string {
  if ($ref) return $ref.split('/').at(-1) ?? '';
  if (values) return values.join(' | ');
  if (anyOf) return anyOf.map((one) => (typeof one === 'boolean' ? 'any' : typeOf(one))).join(' | ');
  if (type === 'array')
    return `${items && !Array.isArray(items) && typeof items !== 'boolean' ? typeOf(items) : 'any'}[]`;
  return typeof type === 'string' ? type : 'any';
}
