import { describe, expect, it } from 'vitest';
import { judgeBody } from '../../../src/dialect/body.ts';
import type { BodyFacts, BodyWords } from '../../../src/dialect/component.ts';
import { satteri } from '../../../src/dialect/satteri.ts';
import { placeIn } from '../../../src/schema/place.ts';
import { processorTime } from '../../support/processor-time.ts';

const sizes = new Map([
  ['/images/line.webp', 1000],
  ['/images/large.webp', 10_000_000],
]);
const facts: BodyFacts = { metrics: ['defect-rate'], imageSize: (path) => sizes.get(path) };
const words: BodyWords = {
  language: 'zh',
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
  href: (path) => `/atlas${path}`,
};

const html = (body: string) => judgeBody(body, facts, satteri).render(words)?.html;
const told = (body: string) =>
  judgeBody(body, facts, satteri).problems.map(({ offset, rule }) => {
    const { line, column } = placeIn(body, offset);
    return `${line}:${column} ${rule}`;
  });

describe('renders', () => {
  it.each([
    ['## 问题\n\n**缺陷**多。', '<h2>问题</h2>\n<p><strong>缺陷</strong>多。</p>'],
    ['| 项 | 值 |\n|---|--:|\n| 甲 | 1 |', '<th class="align-right">值</th>'],
    ['缺陷率<1%，节拍<5秒，a < b', '<p>缺陷率&#x3C;1%，节拍&#x3C;5秒，a &#x3C; b</p>'],
    ['5<x<10，a<b，温度 <T1 时', '<p>5&#x3C;x&#x3C;10，a&#x3C;b，温度 &#x3C;T1 时</p>'],
    ['a<<b，a<b，c>d，$5<$10', '<p>a&#x3C;&#x3C;b，a&#x3C;b，c>d，$5&#x3C;$10</p>'],
    ['当 x<y 而 z 不变', '<p>当 x&#x3C;y 而 z 不变</p>'],
    ['＜1％ ｛x｝ 《标题》〈副题〉 <制造业>', '<p>＜1％ ｛x｝ 《标题》〈副题〉 &#x3C;制造业></p>'],
    ['import duty fell by 5%.', '<p>import duty fell by 5%.</p>'],
    ['export markets grew, and\nimport prices fell', '<p>export markets grew, and\nimport prices fell</p>'],
    ['import 关税下降。', '<p>import 关税下降。</p>'],
    [
      '```js\nimport x from "y"\nexport const {a} = <b>{c}</b>\n```',
      'import x from "y"\nexport const {a} = &#x3C;b>{c}',
    ],
    ['~~~\n<div>{x}<1%\n~~~', '<pre><code>&#x3C;div>{x}&#x3C;1%\n</code></pre>'],
    ['| 项 | 值 |\n|---|---|\n| <1% | `a\\|b <x>` |', '<td>&#x3C;1%</td>\n<td><code>a|b &#x3C;x></code></td>'],
    [
      '[中（文）](https://example.org/中文(括号)/?a=1&b=2)',
      'href="https://example.org/%E4%B8%AD%E6%96%87(%E6%8B%AC%E5%8F%B7)/',
    ],
    ['[x](https://example.org/%7Bid%7D)', 'href="https://example.org/%7Bid%7D"'],
    ['[x][r]\n\n[r]: https://example.org/ "题<1%"', 'title="题<1%"'],
    ['[信](mailto:a@example.org?subject=更正)', 'href="mailto:a@example.org'],
    ['[搜](/search/?q=锂电池#results)', 'href="/atlas/search/?q='],
    ['👨\u200d👩\u200d👧 ❤️ 1️⃣', '<p>👨\u200d👩\u200d👧 ❤️ 1️⃣</p>'],
    ['\u3000\u3000段首缩进', '段首缩进'],
    ['&lt;script&gt; &#60;b&#62;', '<p>&#x3C;script> &#x3C;b></p>'],
    [
      '<Figure src="/images/line.webp" alt="缺陷率<1%，a<b，c" caption="&lt;图&gt;" width="1" height="1" />',
      'alt="缺陷率<1%，a<b，c"',
    ],
    ['`{x} <1%`', '<p><code>{x} &#x3C;1%</code></p>'],
    [
      '见 https://example.org/中文/，然后。',
      '<p>见 <a href="https://example.org/%E4%B8%AD%E6%96%87/" rel="external noreferrer">https://example.org/中文/</a>，然后。</p>',
    ],
    ['见 https://example.org、https://example.com等', 'href="https://example.org" rel'],
    ['当 T<Tmax 时停机，U < Umin', '<p>当 T&#x3C;Tmax 时停机，U &#x3C; Umin</p>'],
    ['[https://example.org/（注）](https://example.com/)', 'href="https://example.com/"'],
    ['写作 \\{x\\}', '<p>写作 {x}</p>'],
    ['缺陷率\\<1%，\\<b>', '<p>缺陷率&#x3C;1%，&#x3C;b></p>'],
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
    const { render } = judgeBody('## 成效\n\n<Result metric="defect-rate" />，好。', facts, satteri);
    expect(render(words)?.text).toBe('成效\n缺陷率下降40%，好。\n');
  });
});

describe('refuses, at the place', () => {
  it.each([
    ['{process.env.HOME}', ['1:1 expression']],
    ['文字 {1 + 1} 文字', ['1:4 expression']],
    ['第一行\n\n电芯😀 {x', ['3:6 expression']],
    ['{a b}', ['1:1 expression']],
    ['{/* 注释 */}', ['1:1 expression']],
    ['{}', ['1:1 expression']],
    ['[{x}](https://example.org/)', ['1:2 expression']],
    ['| a |\n|---|\n| {x} |', ['3:3 expression']],
    ['文[^1]\n\n[^1]: {x}', ['3:7 expression']],
    ['> - {x}', ['1:5 expression']],
    ['\\\\{x}', ['1:3 expression']],
    ['import fs from "node:fs"', ['1:1 import-export']],
    ['  import fs from "node:fs"', ['1:3 import-export']],
    ['文字\nimport fs from "node:fs"', ['2:1 import-export']],
    ['- import "node:fs"', ['1:3 import-export']],
    ['> import * as fs from "node:fs"', ['1:3 import-export']],
    ["import {\n  a\n} from 'b'", ['1:1 import-export']],
    ['import("node:fs")', ['1:1 import-export']],
    ['export const a = 1', ['1:1 import-export']],
    ['\texport default function () {}', ['1:2 import-export', '1:29 expression']],
    ['export { a }', ['1:1 import-export']],
    ['export * from "a"', ['1:1 import-export']],
    ['| import a from "b" |\n|---|', ['1:3 import-export']],
    ['文[^1]\n\n[^1]: import a from "b"', ['3:7 import-export']],
    ['<%= x %>', ['1:1 angle']],
    ['<<script>x</script>', ['1:2 raw-html']],
    ['<!-- 注释 -->', ['1:1 comment']],
    ['<!DOCTYPE html>', ['1:1 raw-html']],
    ['<![CDATA[x]]>', ['1:1 raw-html']],
    ['<?php x ?>', ['1:1 raw-html']],
    ['见<https://example.org/>。', ['1:2 angle-address']],
    ['<a@example.org>', ['1:1 angle-address']],
    ['<javascript:alert(1)>', ['1:1 address']],
    ['<div>文字</div>', ['1:1 raw-html']],
    ['<script>alert(1)</script>', ['1:1 raw-html']],
    ['<SCRIPT>alert(1)</SCRIPT>', ['1:1 unknown-component']],
    ['<svg/onload=alert(1)>', ['1:1 raw-html']],
    ['<img src=x onerror=alert(1)>', ['1:1 raw-html']],
    ['<style>文</style>', ['1:1 raw-html']],
    ['文<script src=//evil.example/x.js', ['1:2 raw-html']],
    ['点<a href=javascript:alert(1)>这里</a>', ['1:2 raw-html']],
    ['a<b>c', ['1:2 raw-html']],
    ['<br>', ['1:1 raw-html']],
    ['<br/>', ['1:1 raw-html']],
    ['</div>', ['1:1 raw-html']],
    ['<div>没有结束', ['1:1 raw-html']],
    ['<Note>没有结束', ['1:1 tag']],
    ['<Note kind=data>\n\n文\n\n</Note>', ['1:1 tag']],
    ['<Chart data="x" />', ['1:1 unknown-component']],
    ['<Note.Inner />', ['1:1 unknown-component']],
    ['<note>文</note>', ['1:1 raw-html']],
    ['<NOTE>文</NOTE>', ['1:1 unknown-component']],
    ['<Νote>文</Νote>', ['1:1 unknown-component']],
    ['<svg:rect />', ['1:1 raw-html']],
    ['<></>', ['1:1 unknown-component']],
    ['<Note {...props}>文</Note>', ['1:7 computed-attribute']],
    ['<Note kind={x}>文</Note>', ['1:7 computed-attribute']],
    ['<Note\n  kind={`data`}>文</Note>', ['2:3 computed-attribute']],
    ['<Note kind>\n\n文\n\n</Note>', ['1:7 computed-attribute']],
    ['<Note onclick="x()">文</Note>', ['1:7 unknown-key']],
    ['<Note\n  kind="data"\n  style="color:red">文</Note>', ['3:3 unknown-key']],
    ['<Note kind="loud">文</Note>', ['1:7 value']],
    ['<Note kind="data" kind="data">文</Note>', ['1:19 duplicate-attribute']],
    ['<Note></Note>', ['1:1 component']],
    ['前<Note>文</Note>后', ['1:2 component']],
    ['<Result metric="yield" />', ['1:1 unknown-result']],
    ['<Result />', ['1:1 required']],
    ['<Result metric="defect-rate">文</Result>', ['1:1 component']],
    ['<Figure src="/images/none.webp" alt="照片" caption="图注" width="10" height="10" />', ['1:1 missing-image']],
    ['<Figure src="/images/large.webp" alt="照片" caption="图注" width="10" height="10" />', ['1:1 image-size']],
    ['<Figure src="https://example.org/a.png" alt="照片" caption="图注" width="10" height="10" />', ['1:9 format']],
    ['<Figure src="//example.org/a.png" alt="照片" caption="图注" width="10" height="10" />', ['1:9 format']],
    ['<Figure src="/images/../../a.png" alt="照片" caption="图注" width="10" height="10" />', ['1:9 format']],
    ['<Figure src="/images/a.svg" alt="照片" caption="图注" width="10" height="10" />', ['1:9 format']],
    ['<Figure src="/images/line.webp" alt="" caption="图注" width="10" height="10" />', ['1:33 empty']],
    ['![图](https://example.org/a.png)', ['1:1 image']],
    ['![图][r]\n\n[r]: data:image/png;base64,x', ['1:1 image', '3:1 address']],
    ['# 一级', ['1:1 heading']],
    ['### 三级', ['1:1 heading']],
    ['## 二级\n\n#### 四级', ['3:1 heading']],
    ['- [ ] 待办', ['1:1 element']],
    ['&#x202e;反', ['1:1 unseen-character']],
    ['一&#10;二&#x202e;反', ['1:1 unseen-character']],
    ['一\n二&#x202e;反', ['2:2 unseen-character']],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
    expect(html(body)).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#x6A;avascript:alert(1)',
    '&#106;&#97;vascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org/',
    'tel:123',
    '//evil.example/',
    '/\\\\evil.example/',
    '\\\\\\\\evil.example/',
    '/%5Cevil.example/',
    '/%2F/evil.example/',
    '/%09/evil.example/',
    '/scenarios/../../x',
    'https:evil.example',
    'https:/evil.example',
    'https://user:word@evil.example/',
    'https://good.example\\\\@evil.example/',
    'https://ехample.org/',
    'https://example.org/{x}',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://192.168.1.1/',
    'https://plant.local/',
    'mailto:nobody',
    'other/page',
    '?q=x',
  ])('an address such as %s', (address) => {
    expect(told(`文\n\n[x](${address})`)).toEqual(['3:1 address']);
    expect(told(`[x][r]\n\n[r]: ${address}`)).toEqual(['3:1 address']);
    expect(told(`[r]: ${address}`)).toEqual(['1:1 address']);
    expect(told(`文[^1]\n\n[^1]: [x](${address})`)).toEqual(['3:7 address']);
  });

  it.each(['[x](java\tscript:alert(1))', '[x](java\nscript:alert(1))', '[x]( \u0001javascript:alert(1))'])(
    'what a careless reader would take for a link: %j',
    (body) => {
      expect(told(body)[0]).toMatch(/^1:\d+ address$/);
    },
  );

  it.each([
    ['quotes', '>'.repeat(30_000)],
    ['lists', '- '.repeat(15_000)],
    ['indented lists', Array.from({ length: 170 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['braces', '{'.repeat(30_000)],
    ['open components', '<Note>\n'.repeat(4000)],
    ['angles', '<a '.repeat(10_000)],
    ['emphasis', '*a **b '.repeat(4000)],
    ['links', '['.repeat(30_000)],
    ['notes', '[^a]'.repeat(7000)],
    ['code marks', Array.from({ length: 240 }, (_, index) => '`'.repeat(index)).join('a')],
    ['one line of text', '长'.repeat(200_000)],
  ])('what would hold it up: %s', (_what, body) => {
    const used = processorTime();
    judgeBody(body, facts, satteri);
    expect(used()).toBeLessThan(5000);
  });

  it('sees through notes that nothing refers to, and tells of them', () => {
    expect(told('文\n\n[^a]: [x](javascript:1)')).toEqual(['3:7 address', '3:1 unused-footnote']);
  });

  it('tells several faults of syntax at once', () => {
    expect(told('一 {a\n\n二 <!-- x -->\n\n三 <https://example.org/>')).toEqual([
      '1:3 expression',
      '3:3 comment',
      '5:3 angle-address',
    ]);
  });

  it('warns of plain http, and renders', () => {
    const { problems, render } = judgeBody('[x](http://example.org/)', facts, satteri);
    expect(problems).toMatchObject([{ offset: 0, severity: 'warning', rule: 'plain-http' }]);
    expect(render(words)?.html).toContain('http://example.org/');
    expect(html('见 www.example.org，或')).toContain('href="http://www.example.org" rel');
  });
});
