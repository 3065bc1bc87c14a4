import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/dialect/body.ts';
import type { BodyContext } from '../../../src/dialect/component.ts';

const context: BodyContext = {
  language: 'zh',
  metrics: ['defect-rate'],
  results: () => [
    {
      phrase: '缺陷率下降40%',
      label: '缺陷率',
      figure: '−40%',
      grade: 'B',
      gradeLabel: '独立媒体报道',
      source: { anchor: 'source-s1', number: 1 },
    },
  ],
  hasFile: (path) => path === '/images/line.webp',
  href: (path) => `/atlas${path}`,
};

const html = (body: string) => readBody(body, 1, context).body?.html;
const told = (body: string) =>
  readBody(body, 1, context).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('renders', () => {
  it.each([
    ['## 问题\n\n**缺陷**多。', '<h2>问题</h2>\n<p><strong>缺陷</strong>多。</p>'],
    ['| 项 | 值 |\n|---|--:|\n| 甲 | 1 |', '<th class="align-right">值</th>'],
    ['缺陷率<1%，节拍<5秒，a < b', '<p>缺陷率&#x3C;1%，节拍&#x3C;5秒，a &#x3C; b</p>'],
    ['`{x} <1%`', '<p><code>{x} &#x3C;1%</code></p>'],
    ['写作 \\{x\\}', '<p>写作 {x}</p>'],
    ['[场景](/scenarios/a/)', '<a href="/atlas/scenarios/a/">场景</a>'],
    ['[外](https://example.org/)', '<a href="https://example.org/" rel="external noreferrer">外</a>'],
    ['<Note kind="safety">\n\n高压。\n\n</Note>', '<aside class="note note-safety"><p class="note-kind">安全</p>'],
    ['效果：<Result metric="defect-rate" />。', '<p>效果：缺陷率下降40%<sup class="source-mark">'],
    [
      '<Figure src="/images/line.webp" alt="产线照片" caption="产线" width="1200" height="800" />',
      '<figure><img src="/atlas/images/line.webp" alt="产线照片" width="1200" height="800"',
    ],
    ['脚注[^1]。\n\n[^1]: 说明。', 'id="note-fn-1"'],
    ['& < 5 "引号"', '&#x26;'],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual([]);
    expect(html(body)).toContain(expected);
  });

  it('gives the words without marks for the search index', () => {
    expect(readBody('## 成效\n\n<Result metric="defect-rate" />，好。', 1, context).body?.text).toBe(
      '成效\n缺陷率下降40%，好。\n',
    );
  });
});

describe('refuses, at the place', () => {
  it.each([
    ['{process.env.HOME}', ['1:1 expression']],
    ['文字 {1 + 1} 文字', ['1:4 expression']],
    ['第一行\n\n电芯😀 {x', ['3:6 expression']],
    ['{a b}', ['1:1 expression']],
    ['{/* 注释 */}', ['1:1 expression']],
    ['import fs from "node:fs"', ['1:1 import-export']],
    ['export const a = 1', ['1:1 import-export']],
    ['<!-- 注释 -->', ['1:1 comment']],
    ['见<https://example.org/>。', ['1:2 angle-address']],
    ['<div>文字</div>', ['1:1 raw-html']],
    ['<script>alert(1)</script>', ['1:1 raw-html']],
    ['<br/>', ['1:1 raw-html']],
    ['<div>没有结束', ['1:1 tag']],
    ['<Chart data="x" />', ['1:1 unknown-component']],
    ['<Note.Inner />', ['1:1 unknown-component']],
    ['<svg:rect />', ['1:1 raw-html']],
    ['<></>', ['1:1 unknown-component']],
    ['<Note {...props}>文</Note>', ['1:1 computed-attribute']],
    ['<Note kind={x}>文</Note>', ['1:1 computed-attribute']],
    ['<Note onclick="x()">文</Note>', ['1:1 unknown-key']],
    ['<Note kind="loud">文</Note>', ['1:1 value']],
    ['<Note kind="data" kind="data">文</Note>', ['1:1 duplicate-attribute']],
    ['<Note></Note>', ['1:1 component']],
    ['前<Note>文</Note>后', ['1:2 component']],
    ['<Result metric="yield" />', ['1:1 unknown-result']],
    ['<Result />', ['1:1 required']],
    ['<Result metric="defect-rate">文</Result>', ['1:1 component']],
    ['<Figure src="/images/none.webp" alt="照片" caption="图注" width="10" height="10" />', ['1:1 missing-image']],
    ['<Figure src="https://example.org/a.png" alt="照片" caption="图注" width="10" height="10" />', ['1:1 format']],
    ['![图](https://example.org/a.png)', ['1:1 image']],
    ['[x](javascript:alert(1))', ['1:1 address']],
    ['[x](java&#10;script:alert(1))', ['1:1 address']],
    ['[x](&#x6A;avascript:alert(1))', ['1:1 address']],
    ['[x](data:text/html,x)', ['1:1 address']],
    ['[x](//evil.example/)', ['1:1 address']],
    ['[x](vbscript:x)', ['1:1 address']],
    ['[x](other/page)', ['1:1 address']],
    ['# 一级', ['1:1 heading']],
    ['### 三级', ['1:1 heading']],
    ['## 二级\n\n#### 四级', ['3:1 heading']],
    ['- [ ] 待办', ['1:1 element']],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
    expect(html(body)).toBeUndefined();
  });

  it('tells several faults of syntax at once', () => {
    expect(told('一 {a\n\n二 <!-- x -->\n\n三 <https://example.org/>')).toEqual([
      '1:3 expression',
      '3:3 comment',
      '5:3 angle-address',
    ]);
  });

  it('warns of plain http, and renders', () => {
    const reading = readBody('[x](http://example.org/)', 5, context);
    expect(reading.problems).toMatchObject([{ line: 5, severity: 'warning', rule: 'plain-http' }]);
    expect(reading.body?.html).toContain('http://example.org/');
  });

  it('counts lines from the place of the body in its file', () => {
    expect(readBody('\n{x}', 40, context).problems[0]).toMatchObject({ line: 41, column: 1 });
  });
});
