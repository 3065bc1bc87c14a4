import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/reading/front-matter.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { placeIn } from '../../../src/schema/place.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('parseYaml', () => {
  const text = 'title:\n  zh: 电芯\nresults:\n  - metric: yield\n    value: 3\n';
  const yaml = parseYaml(text);

  it('gives the value', () => {
    expect(yaml.value).toEqual({ title: { zh: '电芯' }, results: [{ metric: 'yield', value: 3 }] });
  });

  it.each([
    [['title', 'zh'], { line: 2, column: 7 }],
    [['results', 0, 'value'], { line: 5, column: 12 }],
    [['results', 0, 'unit'], { line: 4, column: 5 }],
    [['nothing'], { line: 1, column: 1 }],
  ])('places %j', (path, place) => {
    expect(placeIn(text, yaml.offsetOf({ field: path }))).toEqual(place);
  });

  it('places a key', () => {
    expect(placeIn(text, yaml.offsetOf({ key: ['results', 0, 'value'] }))).toEqual({ line: 5, column: 5 });
  });

  it.each([
    ['a: 1\na: 2\n', 2, 1],
    ['a:\n\t- 1\n', 2, 1],
    ['a: "open\n', 1, 4],
    ['a: b: c\n', 1, 4],
    ['a: &x 1\nb: *x\n', 1, 4],
    ['a: *x\n', 1, 4],
    ['a: !!js/function "x"\n', 1, 4],
    ['a: !!python/object\n  b: 1\n', 1, 4],
    ['a:\n  - !x y\n', 2, 5],
    ['a: ! x\n', 1, 4],
    ['a: !!binary |\n  aGk=\n', 1, 4],
    ['%TAG ! tag:example.org,2000:\n---\na: 1\n', 1, 1],
    ['a: 1\n--- b\n', 2, 1],
    ['a: 1\n...\nb: 2\n', 2, 1],
    ['? a\n: b\n', 1, 1],
    ['[a]: b\n', 1, 1],
    ['"a": 1\na: 2\n', 2, 1],
    ['a: {b: 1, b: 2}\n', 1, 11],
    ['a:\n  <<: {b: 1}\n', 2, 3],
    ['__proto__: {a: 1}\n', 1, 1],
    ['a:\n  "constructor": 1\n', 2, 3],
    ['a: { prototype: 1 }\n', 1, 6],
    [`a: ${'['.repeat(100)}\n`, 1, 28],
    ['<<: {a: 1}\n', 1, 1],
    ['a: @x\n', 1, 4],
  ])('refuses %j at %d:%d', (text, line, column) => {
    const { problems, value } = parseYaml(text);
    expect({ ...problems[0], ...placeIn(text, problems[0]?.offset ?? 0) }).toMatchObject({
      line,
      column,
      rule: 'yaml',
    });
    expect(value).toBeUndefined();
  });

  it.each([
    ['unit: %\n', { unit: '%' }],
    ['zh: %15 以内\n', { zh: '%15 以内' }],
    ['zh: 缺陷率<1%，提升15%\n', { zh: '缺陷率<1%，提升15%' }],
    ['a: "<<"\n', { a: '<<' }],
    ['a: >\n  一\n  二\n', { a: '一 二\n' }],
    ['# 注\na: 1 # 注\n', { a: 1 }],
    ['a: it\'s\nb: "it\\"s"\n', { a: "it's", b: 'it"s' }],
  ])('accepts %j', (text, expected) => {
    expect(parseYaml(text)).toMatchObject({ value: expected, problems: [] });
  });

  it.each([
    ['brackets', '['.repeat(30_000)],
    ['open and closed brackets', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
    ['levels', Array.from({ length: 350 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['keys', Array.from({ length: 8000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['keys that stand twice', 'a: 1\n'.repeat(12_000)],
    ['open quotation marks', 'a: "\n'.repeat(12_000)],
    ['aliases', `a: &a [x]\n${Array.from({ length: 5000 }, (_, index) => `b${index}: [*a, *a]`).join('\n')}`],
    ['tags', `a: ${'!x '.repeat(20_000)}`],
  ])('is not held up by 60,000 characters of %s', (_what, text) => {
    const used = processorTime();
    parseYaml(text.slice(0, 65_536));
    expect(used()).toBeLessThan(5000);
  });
});

describe('splitFrontMatter', () => {
  it('says where block and body begin', () => {
    expect(splitFrontMatter('---\na: 1\n---\n\n正文\n')).toEqual({
      yaml: { text: 'a: 1\n', offset: 4 },
      body: { text: '\n正文\n', offset: 13 },
    });
  });

  it('tells a block that does not end', () => {
    expect(splitFrontMatter('---\na: 1\n').problem).toMatchObject({ rule: 'front-matter' });
  });

  it('takes a file without a block for a body', () => {
    expect(splitFrontMatter('正文\n---\n')).toEqual({ body: { text: '正文\n---\n', offset: 0 } });
  });
});
