import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendBody } from '../../../src/editor/fix/body.ts';
import { mendDate } from '../../../src/editor/fix/dates.ts';
import { mendEntry } from '../../../src/editor/fix/fix.ts';
import { mendFrontMatter } from '../../../src/editor/fix/front-matter.ts';
import { awkwardText } from '../../support/awkward.ts';
import { coatingCase, entryText } from '../../support/entries.ts';

describe('mends in a body what has one right answer', () => {
  it.each([
    ['缺陷率<1%，节拍<5秒', '缺陷率\\<1%，节拍\\<5秒\n'],
    ['5<x<10', '5\\<x\\<10\n'],
    ['一<!-- 注 -->二', '一二\n'],
    ['一\n\n<!-- 注\n两行 -->\n\n二', '一\n\n二\n'],
    ['见<https://example.org/a_b>。', '见[https://example.org/a\\_b](https://example.org/a_b)。\n'],
    ['见<https://example.org/a(b)>。', '见[https://example.org/a(b)](https://example.org/a%28b%29)。\n'],
    ['写信给<a@example.org>。', '写信给[a@example.org](mailto:a@example.org)。\n'],
    ['提升１５％，降到３．５秒，占 20 ％', '提升15%，降到3.5秒，占 20%\n'],
    ['一  \n二 \n三\t\n\n\n\n四\n\n\n', '一  \n二\n三\n\n四\n'],
    ['| 项 | 值 |\n|---|---|\n| <1% | １５％ |', '| 项 | 值 |\n|---|---|\n| \\<1% | 15% |\n'],
    ['<Figure src="/images/a.webp" alt="缺陷率<1%" caption="图" width="1" height="1" />', undefined],
    ['`<1% １５％ <!-- x --> <https://example.org/>`', undefined],
    ['```\n<1% １５％ <!-- x -->  \n\n\n\n<https://example.org/>\n```', undefined],
    ['[题１５](https://example.org/１５)', '[题15](https://example.org/１５)\n'],
    ['已经\\<1%，&lt;1%', undefined],
    ['{x} 与 <script>a</script> <!-- 注 -->', '{x} 与 <script>a</script>\n'],
  ])('%j', (body, expected) => {
    const mended = mendBody(body);
    expect(mended).toBe(expected ?? `${body}\n`);
    expect(mendBody(mended)).toBe(mended);
  });
});

describe('mends a date', () => {
  it.each([
    ['2024/9/28', '2024-09-28'],
    ['2024.09.28', '2024-09-28'],
    ['2024年9月28日', '2024-09-28'],
    ['2024年9月', '2024-09'],
    ['2024年', '2024'],
    ['2024-9-8', '2024-09-08'],
    ['２０２４-０９', '2024-09'],
    ['2024.10', '2024-10'],
    ['2024-09-28', undefined],
    ['2024', undefined],
    ['28/9/2024', undefined],
    ['2024/13/1', undefined],
    ['2024-02-30', undefined],
    ['去年', undefined],
  ])('%j', (written, expected) => {
    expect(mendDate(written)).toBe(expected);
  });
});

describe('mends front matter', () => {
  it('orders its fields, mends dates and figures, and keeps comments', () => {
    const yaml = `# 头
reviewed: 2026/1/2   # 复核
# 说明标题
title:
  # 内层注释
  zh: "提升１５％"   
  en: x

sources:
  - id: s1
    title: 第１５届
    date: 2024年9月28日
    url: https://example.org/１５
summary: { zh: 下降 15 % }
# 尾
`;
    const mended = mendFrontMatter(yaml, 'scenario');
    expect(mended).toMatchInlineSnapshot(`
      "# 说明标题
      title:
        # 内层注释
        zh: "提升15%"
        en: x

      summary: { zh: 下降 15% }
      sources:
        - id: s1
          title: 第１５届
          date: 2024-09-28
          url: https://example.org/１５
      # 头
      reviewed: 2026-01-02   # 复核
      # 尾
      "
    `);
    expect(mendFrontMatter(mended, 'scenario')).toBe(mended);
  });

  it('leaves a text alone that would become a number, and what cannot be read', () => {
    expect(mendFrontMatter('title:\n  zh: １５\n', 'scenario')).toBe('title:\n  zh: １５\n');
    expect(mendFrontMatter('title: "x\nreviewed: 2024/1/1\n', 'scenario')).toBe('title: "x\nreviewed: 2024/1/1\n');
  });

  it('leaves an entry alone that is right', () => {
    const text = entryText(coatingCase, '\n## 问题\n\n缺陷。\n');
    expect(mendEntry(text, 'scenario')).toBe(text);
  });
});

it('changes nothing when it runs again, whatever it is given', () => {
  fc.assert(
    fc.property(awkwardText(), awkwardText(), (front, body) => {
      for (const text of [`---\n${front}\n---\n${body}`, entryText(coatingCase, body), body]) {
        const once = mendEntry(text, 'scenario');
        expect(mendEntry(once, 'scenario')).toBe(once);
      }
    }),
    { numRuns: 300 },
  );
});
