import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { badgeCode, cardCode } from '../../../src/reuse/embed.ts';
import { badgeSvg } from '../../../src/share/badge.ts';
import type { ShareCard } from '../../../src/share/card.ts';
import { cardPage } from '../../../src/share/card-page.ts';

const odd = `<script>alert("1")</script> & 'x' "y"`;
const card: ShareCard = { site: odd, title: odd, about: odd, stages: [] };
const figure = { value: odd, label: odd, remark: odd, source: odd, grade: 'A', gain: true } as const;
const scripts = (html: string) =>
  JSON.stringify(parse(html), (key, value) => (key === 'parentNode' ? undefined : value)).match(/"nodeName":"script"/g);

describe('what others show in their pages', () => {
  it('takes every text as text', () => {
    const page = cardPage({ ...card, figure }, 'zh', 'https://atlas.example/?a=1&b="');
    expect(scripts(page)).toBeNull();
    expect(page).toContain('href="https://atlas.example/?a=1&amp;b=&quot;"');
    expect(badgeSvg({ name: odd, label: odd, value: odd }, 'en')).not.toContain('<script');
    expect(scripts(cardCode(odd, odd) + badgeCode(odd, odd, odd))).toBeNull();
  });

  it('has a card without a figure too', () => {
    expect(cardPage(card, 'en', 'https://atlas.example/')).not.toContain('class="grade');
  });

  it('sets a badge’s texts to the width that it reckons', () => {
    const svg = badgeSvg({ name: '甲', label: '四个汉字', value: 'abcd' }, 'zh');
    expect([...svg.matchAll(/textLength="(\d+)"/g)].map(([, width]) => width)).toEqual(['52', '29']);
  });
});
