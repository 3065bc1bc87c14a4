import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBody } from '../../../src/dialect/body.ts';
import type { BodyFacts, BodyWords } from '../../../src/dialect/component.ts';
import type { BodyParser } from '../../../src/dialect/parser.ts';
import { satteri } from '../../../src/dialect/satteri.ts';
import { readEntries } from '../../../src/reading/entries.ts';
import { projectFolders } from '../../../src/reading/folders.ts';
import { splitFrontMatter } from '../../../src/reading/front-matter.ts';
import { type Language, languages } from '../../../src/schema/text.ts';
import { markdownInBrowser } from '../../../src/submit/markdown-in-browser.ts';
import { awkwardText } from '../../support/awkward.ts';
import { root } from '../../support/folders.ts';

/* The submission page's parser against the build's: what one shows or refuses, the other does. */

const facts: BodyFacts = { metrics: undefined };

function both(text: string, language: Language = 'zh') {
  const words: BodyWords = {
    language,
    results: (metric) => [
      { phrase: metric, label: metric, figure: '1', grade: 'A', gradeLabel: 'A', source: { anchor: 's', number: 1 } },
    ],
    href: (path) => path,
  };
  const read = (parser: BodyParser) => {
    const { problems, render } = judgeBody(text, facts, parser);
    return { html: render(words)?.html, rules: problems.map(({ rule, offset }) => `${rule} ${offset}`) };
  };
  return { build: read(satteri), page: read(markdownInBrowser) };
}

it('shows every body of the content as the build does', () => {
  const bodies = readEntries(projectFolders({}, root)).entries.flatMap(({ entry }) =>
    languages.flatMap((language) => {
      const text = entry.bodies[language];
      return text?.trim() ? [{ id: entry.id, language, text }] : [];
    }),
  );
  expect(bodies.length).toBeGreaterThan(400);
  const different = bodies.filter(({ text, language }) => {
    const { build, page } = both(text, language);
    return build.html === undefined || build.html !== page.html;
  });
  expect(different.map(({ id, language }) => `${id} ${language}`)).toEqual([]);
});

it('shows the bodies of real cases as the build does: marks beside Chinese signs, signs of measure, long words', () => {
  const files = globSync('tests/support/cases/**/*.mdx', { cwd: root });
  expect(files.length).toBeGreaterThan(5);
  const different = files.filter((file) => {
    const { body } = splitFrontMatter(
      readFileSync(join(root, file), 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n'),
    );
    const { build, page } = both(body.text);
    return build.html !== page.html || build.rules.join() !== page.rules.join();
  });
  expect(different).toEqual([]);
});

describe('shows as the build does', () => {
  it.each([
    '## 标题\n\n一段**重点**和`代码`，[链接](https://example.org/)。',
    '- 一\n- 二\n  - 三\n\n1. 甲\n2. 乙\n',
    '| 甲 | 乙 |\n| :-- | --: |\n| 1 | 2 |\n',
    '脚注[^1]。\n\n[^1]: 说明。\n',
    '<Note kind="safety">\n\n先断电。\n\n</Note>\n',
    '缺陷率<1%，见 <Result metric="yield" />。',
    '> 引用\n\n---\n\n~~删去~~',
    'a\\{b\\} &lt; c',
    '  import 关税下降。',
    '    缩进四格不是代码\n',
    '温度在10~20℃，湿度保持在30~40%。',
    '尺寸100*200*300毫米，CO~2~排放，~~删去~~，*强调*。',
    '**机器视觉（一期）**检出，外观\n缺陷，*“重点”*之后。',
  ])('%j', (text) => {
    const { build, page } = both(text);
    expect(build.html).toBeDefined();
    expect(page).toEqual(build);
  });
});

describe('refuses what the build refuses', () => {
  it.each([
    'import x from "y"\n',
    'export const a = 1\n',
    '值是 {process.env.HOME}。',
    '<script>alert(1)</script>\n',
    '<div>x</div>\n',
    '<Note kind={1}>x</Note>\n',
    '<Result {...a} />\n',
    '[x](javascript:alert(1))',
    '![x](https://example.org/a.png)',
    '<!-- 注释 -->',
    '<https://example.org>',
    '<Note>没有结束',
    '一个 { 括号',
    '# 一级标题\n',
  ])('%j', (text) => {
    const { build, page } = both(text);
    expect(build.rules.length).toBeGreaterThan(0);
    expect(page.rules.length).toBeGreaterThan(0);
    expect(page.html).toBeUndefined();
  });
});

it('refuses random bodies, honest and hostile, where the build does', () => {
  // The same bodies each time: in some of ten thousand the parsers end an address differently.
  const bodies = fc.sample(awkwardText(), { numRuns: 2000, seed: 1 });
  const different = bodies.filter((text) => {
    const { build, page } = both(text);
    return (build.html === undefined) !== (page.html === undefined);
  });
  expect(different).toEqual([]);
  expect(bodies.some((text) => both(text).build.html !== undefined)).toBe(true);
});
