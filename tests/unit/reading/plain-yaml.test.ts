import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { splitFrontMatter } from '../../../src/reading/front-matter.ts';
import { readFullYaml } from '../../../src/reading/yaml/full.ts';
import { type PlainNode, readPlainYaml } from '../../../src/reading/yaml/plain.ts';
import { awkwardText } from '../../support/awkward.ts';
import { root } from '../../support/folders.ts';

/* The fast reader must read what it reads as the full parser does, or leave it. */

interface Placed {
  range?: readonly number[] | null;
  items?: readonly (Placed | { key: Placed & { value: unknown }; value: Placed })[];
}

/** Every value's path and offset, as the two readers see them. */
function offsetsOf(node: PlainNode): string[] {
  const own = [String(node.offset)];
  const inMap = [...(node.map ?? [])].flatMap(([key, { offset, node: inner }]) => [
    `${key}@${offset}`,
    ...offsetsOf(inner),
  ]);
  return [...own, ...inMap, ...(node.items ?? []).flatMap(offsetsOf)];
}

function offsetsOfFull(node: Placed): string[] {
  const own = [String(node.range?.[0])];
  const inner = (node.items ?? []).flatMap((item) =>
    'key' in item ? [`${item.key.value}@${item.key.range?.[0]}`, ...offsetsOfFull(item.value)] : offsetsOfFull(item),
  );
  return [...own, ...inner];
}

/** Compares large trees: `toEqual` alone takes most of the time that is spent here. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** Whether the fast reader took the text; if so it read it as the full parser does. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const { document, problems } = readFullYaml(text);
  expect(problems).toEqual([]);
  expectSame(plain.value, document?.toJS());
  expectSame(offsetsOf(plain), offsetsOfFull(document?.contents as Placed));
  return true;
}

it('reads nearly all real entries and seeds, with the values and places of the full parser', () => {
  const texts = globSync(['content/*/*.mdx', 'seeds/*.yaml'], { cwd: root }).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const yaml = path.endsWith('.yaml') ? text : splitFrontMatter(text).yaml?.text;
    return yaml === undefined ? [] : [yaml];
  });
  const taken = texts.filter(agrees);
  expect(taken.length / texts.length).toBeGreaterThan(0.95);
});

it.each(['a: "\\"x\\" y"', 'a: ["\\\\x", "y\\""]', 'a: 3C', 'a: [8D, 1Fab]'])('reads %j by itself', (text) => {
  expect(agrees(`${text}\n`)).toBe(true);
});

it.each([
  'a: x\u3000',
  'a: x\u202f',
  'a:\u3000x',
  '\u3000a: x',
  '- x\u00a0',
  'a: [x\u3000, y]',
  'a: {b: x\u3000}',
  'a: x ',
  '-  x',
  'a:  - x',
])('reads like the full parser, or leaves, %j', (text) => {
  agrees(`${text}\n`);
});

it('reads like the full parser what an editor might write', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    awkwardText(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(
      '15%',
      'a: b',
      'x #y',
      '- z',
      '2024-09',
      '0x1F',
      '1e3',
      '3C',
      '0b1',
      '1e',
      '\\"',
      '-40',
      '.5',
      '~',
      'no',
      "it's",
      'a:b',
      '[a]',
    ),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('zh', 'en', 'id', 'value', 'min-max', 'a_b'), tie('value'), { maxKeys: 4 }),
    ),
  }));
  let taken = 0;
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'title', 'results'), value, { minKeys: 1 }),
      fc.boolean(),
      (data, flow) => {
        if (agrees(stringify(data, { lineWidth: 0, ...(flow ? { collectionStyle: 'flow' } : {}) }))) taken += 1;
      },
    ),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(100);
});

it('reads like the full parser, or leaves, what is put together at random', () => {
  const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '- ', '  - '),
    fc.constantFrom('a: ', 'b: ', 'zh: ', 'a:', '- ', '# ', ''),
    fc.oneof(
      fc.constantFrom(
        'x',
        '1',
        '-1',
        '01',
        '"q"',
        "'q'",
        '[a, b]',
        '{ a: 1, b: [c] }',
        '[a, b',
        'x # y',
        'x: y',
        '%',
        '2024-01',
        "it's",
        '[a: b]',
        '{a: 1}',
        '[ ]',
        '{}',
        '[a,]',
        'true',
        'a:',
        '- x',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      agrees(`${lines.map((parts) => parts.join('')).join('\n')}\n`);
    }),
    { numRuns: 5000 },
  );
});
