import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBody } from '../../../src/dialect/body.ts';
import { satteri } from '../../../src/dialect/satteri.ts';
import { markdownInBrowser } from '../../../src/submit/markdown-in-browser.ts';

/* Chinese prose and Markdown: marks beside punctuation, line breaks, signs of measure. The same on page and preview. */

const words = { language: 'zh', results: () => [], href: (path: string) => path } as const;
const page = (body: string) => judgeBody(body, { metrics: undefined }, satteri).render(words)?.html;
const preview = (body: string) => judgeBody(body, { metrics: undefined }, markdownInBrowser).render(words)?.html;

describe('marks beside Chinese punctuation', () => {
  it.each([
    ['用**机器视觉（一期）**检出。', '用<strong>机器视觉（一期）</strong>检出。'],
    ['用**（一期）视觉**检出', '用<strong>（一期）视觉</strong>检出'],
    ['用*（一期）视觉*检出', '用<em>（一期）视觉</em>检出'],
    ['用~~（一期）视觉~~检出', '用<del>（一期）视觉</del>检出'],
    ['这是**“重点”**的', '这是<strong>“重点”</strong>的'],
    ['**注意：**不要', '<strong>注意：</strong>不要'],
    ['AI**（v8）**model', 'AI<strong>（v8）</strong>model'],
    ['**`code`**检出', '<strong><code>code</code></strong>检出'],
    ['**[链接](https://a.org)**检', '<strong><a href="https://a.org" rel="external noreferrer">链接</a></strong>检'],
    ['***（重）***要', '<em><strong>（重）</strong></em>要'],
    ['产线*质检*环节', '产线<em>质检</em>环节'],
    ['\\*\\*（不）\\*\\*是', '**（不）**是'],
    ['a **b** c', 'a <strong>b</strong> c'],
  ])('%s', (body, html) => {
    expect(page(body)).toBe(`<p>${html}</p>`);
    expect(preview(body)).toBe(`<p>${html}</p>`);
  });
});

describe('signs of measure', () => {
  it.each([
    '温度保持在10~20℃，湿度保持在30~40%。',
    '尺寸为100*200*300毫米。',
    '5mm*10mm*20mm',
    '长*宽*高为3*4*5',
    '3*8=24，4*6=24',
    'φ20*30*40',
    '减少CO~2~的排放',
    '10~~20和30~~40',
    '约~5~左右',
  ])('%s stands as written', (text) => {
    expect(page(text)).toBe(`<p>${text}</p>`);
    expect(preview(text)).toBe(`<p>${text}</p>`);
  });

  it('in code and in addresses stay, and ~~ still strikes', () => {
    expect(page('`10~20 1*2*3`')).toBe('<p><code>10~20 1*2*3</code></p>');
    expect(page('https://a.org/~x/1*2*3')).toContain('href="https://a.org/~x/1*2*3"');
    expect(page('~~旧~~新')).toBe('<p><del>旧</del>新</p>');
    expect(page('~~~\n10~20\n~~~')).toBe('<pre><code>10~20\n</code></pre>');
  });

  it('of any numbers and units', () => {
    const number = fc.integer({ min: 0, max: 9999 }).map(String);
    const unit = fc.constantFrom('', 'mm', '℃', '%', 'kg', 'μm');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, unit), { minLength: 2, maxLength: 5 }),
        fc.constantFrom('~', '*'),
        (parts, sign) => {
          const text = `为${parts.map((part) => part.join('')).join(sign)}。`;
          expect(page(text)).toBe(`<p>${text}</p>`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('line breaks', () => {
  it.each([
    ['检出电芯外观\n缺陷并报警', '检出电芯外观缺陷并报警'],
    ['外观**缺陷**\n即报警', '外观<strong>缺陷</strong>即报警'],
    ['见[链\n接](/a/)', '见<a href="/a/">链接</a>'],
    ['检出，\nAI 报警', '检出，AI 报警'],
    ['他说\n“好”', '他说“好”'],
    ['one\ntwo', 'one\ntwo'],
    ['用 AI\n检出', '用 AI\n检出'],
    ['一  \n二', '一<br>\n二'],
  ])('%j', (body, html) => {
    expect(page(body)).toBe(`<p>${html}</p>`);
    expect(preview(body)).toBe(`<p>${html}</p>`);
  });

  it('in code stay', () => {
    expect(page('```\n一\n二\n```')).toBe('<pre><code>一\n二\n</code></pre>');
  });
});

it('an expression beside HTML that is not closed is told as well, in both', () => {
  const told = (body: string, parser: typeof satteri) =>
    judgeBody(body, { metrics: undefined }, parser)
      .problems.map(({ rule, offset }) => `${rule} ${offset}`)
      .sort();
  for (const body of ['文 {x} 和 <br> 和 {y}', '<img src="a"> {x}', '<b>粗</b>{x}']) {
    expect(told(body, satteri).filter((rule) => rule.startsWith('expression')).length).toBeGreaterThan(0);
    expect(told(body, markdownInBrowser)).toEqual(told(body, satteri));
  }
});
