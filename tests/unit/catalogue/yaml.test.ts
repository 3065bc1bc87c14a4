import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/catalogue/front-matter.ts';
import { parseYaml } from '../../../src/catalogue/yaml.ts';

describe('parseYaml', () => {
  const yaml = parseYaml('title:\n  zh: 电芯\nresults:\n  - metric: yield\n    value: 3\n', 2);

  it('gives the value', () => {
    expect(yaml.value).toEqual({ title: { zh: '电芯' }, results: [{ metric: 'yield', value: 3 }] });
  });

  it.each([
    [['title', 'zh'], { line: 3, column: 7 }],
    [['results', 0, 'value'], { line: 6, column: 12 }],
    [['results', 0, 'unit'], { line: 5, column: 5 }],
    [['nothing'], { line: 2, column: 1 }],
  ])('places %j', (path, place) => {
    expect(yaml.placeOf(path)).toEqual(place);
  });

  it('places a key', () => {
    expect(yaml.placeOfKey(['results', 0], 'value')).toEqual({ line: 6, column: 5 });
  });

  it.each([
    ['a: 1\na: 2\n', 2, 1],
    ['a:\n\t- 1\n', 2, 1],
    ['a: "open\n', 1, 4],
    ['a: b: c\n', 1, 4],
    ['a: &x 1\nb: *x\n', 1, 7],
    ['a: !!js/function "x"\n', 1, 18],
    ['<<: {a: 1}\n', 1, 1],
    ['a: @x\n', 1, 4],
  ])('refuses %j at %d:%d', (text, line, column) => {
    const { problems, value } = parseYaml(text);
    expect(problems[0]).toMatchObject({ line, column, rule: 'yaml' });
    expect(value).toBeUndefined();
  });

  it('takes __proto__ for an ordinary key', () => {
    const { value } = parseYaml('__proto__:\n  polluted: true\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('splitFrontMatter', () => {
  it('counts the lines of block and body', () => {
    expect(splitFrontMatter('---\na: 1\n---\n\n正文\n')).toEqual({
      yaml: { text: 'a: 1\n', firstLine: 2 },
      body: { text: '\n正文\n', firstLine: 4 },
    });
  });

  it('tells a block that does not end', () => {
    expect(splitFrontMatter('---\na: 1\n').problem).toMatchObject({ line: 1, rule: 'front-matter' });
  });

  it('takes a file without a block for a body', () => {
    expect(splitFrontMatter('正文\n---\n')).toEqual({ body: { text: '正文\n---\n', firstLine: 1 } });
  });
});
