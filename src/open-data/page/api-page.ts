import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Wording } from '../../schema/text.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { apiPath } from '../api/addresses.ts';
import { apiFiles } from '../api/files.ts';
import { apiOperations, itemSchemas } from '../api/openapi.ts';

/* What the page /data/api/ shows: the API's operations and shapes, as its description has them. */

/** Addresses of one kind. */
export interface ShownOperation {
  /** The address with its places, such as `/scenarios/{id}.json`. */
  path: string;
  summary: Wording;
  /** A file that there is. */
  example: string | undefined;
}

export interface ShownField {
  name: string;
  type: string;
  required: boolean;
  description: Wording;
}

export interface ShownShape {
  name: string;
  description: Wording;
  fields: readonly ShownField[];
}

export interface ApiPage {
  operations: readonly ShownOperation[];
  shapes: readonly ShownShape[];
}

export function apiPage(catalogue: Catalogue, addressOf: AddressOf): ApiPage {
  const files = [...apiFiles(catalogue, addressOf).keys()];
  return {
    operations: apiOperations().map(({ path, summary }) => {
      const pattern = new RegExp(
        `^${path
          .slice(1, -'.json'.length)
          .replaceAll('.', '\\.')
          .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
      );
      const found = files.find((file) => pattern.test(file));
      const example = found && sharedAddress(addressOf, `${apiPath}${found}.json`);
      return { path, summary, example };
    }),
    shapes: Object.entries(itemSchemas()).map(([name, { properties = {}, required = [], ...shape }]) => ({
      name,
      description: wordingOf(shape),
      fields: Object.entries(properties).flatMap(([field, schema]) => {
        if (typeof schema === 'boolean') return [];
        return [
          {
            name: field,
            type: typeOf(schema),
            required: required.includes(field),
            description: wordingOf(schema),
          },
        ];
      }),
    })),
  };
}

type Schema = ReturnType<typeof itemSchemas>[string];

/** The description in both languages; a test asks for both. */
function wordingOf({ description = '', 'x-zh': zh }: Schema): Wording {
  return { zh: typeof zh === 'string' ? zh : description, en: description };
}

/** What a field holds, in a word: `Reference[]`, `string`, `a | b`. */
function typeOf({ $ref, type, enum: values, items, anyOf }: Schema): string {
  if ($ref) return $ref.split('/').at(-1) ?? '';
  if (values) return values.join(' | ');
  if (anyOf) return anyOf.map((one) => (typeof one === 'boolean' ? 'any' : typeOf(one))).join(' | ');
  if (type === 'array')
    return `${items && !Array.isArray(items) && typeof items !== 'boolean' ? typeOf(items) : 'any'}[]`;
  return typeof type === 'string' ? type : 'any';
}
