import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { type Checked, filesIn, home, kept, tool } from './tools.ts';

/* The data package before its official profile and a reader of packages; the DCAT description before the shapes of DCAT-AP. */

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';
const shapes = 'https://raw.githubusercontent.com/SEMICeu/DCAT-AP/master/releases/3.0.1/shacl/dcat-ap-SHACL.ttl';

export async function* descriptions(site: string): AsyncGenerator<Checked> {
  const data = join(site, 'data');
  const accepts = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(await kept('datapackage.json', profile)) as object,
  );
  accepts(JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')));
  yield {
    what: 'Data Package 2: datapackage.json, by the official profile',
    found: (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  };
  yield { what: 'Data Package: every row with its types and foreign keys, by datapackage-js', found: await rows(data) };
  yield { what: 'DCAT-AP 3.0.1: dcat.jsonld, by the SHACL shapes', found: await shaped(join(data, 'dcat.jsonld')) };
}

interface PackageReader {
  Package: {
    load(
      path: string,
      options: { basePath: string },
    ): Promise<{
      errors: readonly Error[];
      resources: readonly { name: string; read(options: object): Promise<unknown[]> }[];
    }>;
  };
}

/** The tables as their description says that they are. That reader takes a byte-order mark for a part of the first name. */
async function rows(data: string): Promise<string[]> {
  const folder = join(home, 'package');
  mkdirSync(folder, { recursive: true });
  for (const name of [...filesIn(data, '*.csv'), 'datapackage.json'])
    writeFileSync(join(folder, name), readFileSync(join(data, name), 'utf8').replace(/^\ufeff/, ''));
  const { default: reader } = await tool<{ default: PackageReader }>('datapackage');
  const { errors, resources } = await reader.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  const found = errors.map(String);
  for (const resource of resources)
    await resource.read({ relations: true }).catch((error: unknown) => found.push(`${resource.name}: ${error}`));
  return found;
}

interface Environment {
  dataset(quads?: Iterable<object>): object;
}
interface Report {
  results: readonly {
    focusNode?: { value: string };
    path?: { value: string };
    message: readonly { value: string }[];
  }[];
}

async function shaped(path: string): Promise<string[]> {
  const { Parser } = await tool<{
    Parser: new (options: object) => { parse(text: string): object[] };
  }>('n3');
  const { default: environment } = await tool<{ default: Environment }>('@zazuko/env');
  const { default: Validator } = await tool<{
    default: new (shapes: object, options: object) => { validate(data: object): Promise<Report> };
  }>('rdf-validate-shacl');
  const read = (text: string, format: string) => environment.dataset(new Parser({ format }).parse(text));
  const described = await jsonld.toRDF(JSON.parse(readFileSync(path, 'utf8')) as object, {
    format: 'application/n-quads',
  });
  const validator = new Validator(read(await kept('dcat-ap-SHACL.ttl', shapes), 'Turtle'), { factory: environment });
  const { results } = await validator.validate(read(String(described), 'N-Quads'));
  return results.map(
    ({ focusNode, path: of, message }) =>
      `${focusNode?.value} ${of?.value}: ${message.map(({ value }) => value).join()}`,
  );
}
