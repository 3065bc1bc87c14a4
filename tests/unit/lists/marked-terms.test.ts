import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../../src/lists/glossary.ts';
import { firstMentions, markTerms } from '../../../src/lists/marked-terms.ts';
import { languages } from '../../../src/schema/text.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const catalogue = realCatalogue();
const marked = (html: string, language: 'zh' | 'en' = 'zh') =>
  markTerms(html, firstMentions(glossaryOf(catalogue, language)), (key) => `#${key}`);
const mark = (key: string, text: string) => `<a class="term-mark" href="#${key}">${text}</a>`;
const without = (html: string) => html.replaceAll(/<a class="term-mark"[^>]*>([^<]*)<\/a>/g, '$1');

describe('a text’s first mention of a term', () => {
  it('leads to its explanation, once', () => {
    expect(marked('<p>用机器视觉检测，机器视觉再判。</p>')).toBe(
      `<p>用${mark('techniques-computer-vision', '机器视觉')}检测，机器视觉再判。</p>`,
    );
  });

  it('in English is a whole word, in either case', () => {
    const link = mark('techniques-computer-vision', 'Machine vision');
    expect(marked('<p>Machine vision finds it. IoTs and preIoT are none.</p>', 'en')).toBe(
      `<p>${link} finds it. IoTs and preIoT are none.</p>`,
    );
  });

  it.each([
    '<h2>机器视觉</h2>',
    '<p><a href="https://example.org/">机器视觉</a></p>',
    '<p><code>机器视觉</code></p>',
    '<p title="机器视觉 > 深度学习">文</p>',
    '<pre><code>机器视觉</code></pre>',
    '<p>视觉</p>',
    '<p>效率和参数</p>',
  ])('is not marked in %s', (html) => {
    expect(marked(html)).toBe(html);
  });

  it('is marked in one text of a page only, and in so many as there is room for', () => {
    const find = firstMentions(glossaryOf(catalogue, 'zh'), 2);
    const keys = ['机器视觉判定，', '机器视觉再判，强化学习来调', '知识图谱'].map((text) =>
      find(text).map(({ key }) => key),
    );
    expect(keys).toEqual([
      ['techniques-computer-vision', undefined],
      [undefined, 'techniques-reinforcement-learning', undefined],
      [undefined],
    ]);
    expect(find('A < B & C')).toEqual([{ text: 'A < B & C' }]);
  });

  it('is marked after what is closed', () => {
    expect(marked('<h2>机器视觉</h2><p>机器视觉</p>')).toContain(mark('techniques-computer-vision', '机器视觉'));
  });
});

it.each(languages)('every body keeps its words, and every mark names a term of the glossary (%s)', (language) => {
  const terms = glossaryOf(catalogue, language);
  for (const { id, bodies } of [...catalogue.scenarios, ...catalogue.playbooks]) {
    const html = bodies[language]?.html ?? '';
    const text = markTerms(html, firstMentions(terms), (key) => `#${key}`);
    const keys = [...text.matchAll(/class="term-mark" href="#([^"]+)"/g)].map(([, key = '']) => key);
    expect(new Set(keys).size, id).toBe(keys.length);
    expect(keys.filter((key) => !terms.has(key))).toEqual([]);
    expect(text.replaceAll(/<[^>]*>/g, ''), id).toBe(html.replaceAll(/<[^>]*>/g, ''));
  }
});

it('any text without marks of its own comes through with its words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('机器视觉', '<p>', '</p>', '&#x3C;', ' a ', 'IoT', '深度学习')), (parts) => {
      const html = parts.join('');
      expect(without(marked(html))).toBe(html);
    }),
  );
});
