import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { AddressOf } from '../../src/open-data/address.ts';
import { sitePath } from '../../src/schema/site-path.ts';
import { smallCatalogueOfCases } from './catalogue.ts';
import { coatingCase } from './entries.ts';

/** Addresses of a site that is published at a sub-path. */
export const addressOf: AddressOf = (path, language) =>
  new URL(sitePath(path, language, '/atlas/'), 'https://atlas.example').href;

/** The path below the site of an address that `addressOf` gave. */
export const pathOf = (address: string): string => address.replace('https://atlas.example/atlas', '');

/** Texts that a form might run, break or lose. */
export const hostileTexts = [
  '=HYPERLINK("https://evil.example","点我")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(A1)',
  '-2+3',
  "'=已有撇号",
  '＝全角公式',
  '引号 " 和逗号 , 和 | 竖线 \\ 反斜线',
  '</script><script>alert(1)</script>',
  '<!-- 注 --> & &amp; ]]>',
  '*粗* _斜_ `码` [链](https://evil.example) # 题',
  '👨\u200d👩\u200d👧 表情',
  'שלום 从右到左 مرحبا',
  '1. 像列表',
];

/** A catalogue with a case for each hostile text: in its title, its summary, a note, and its source. */
export function hostileCatalogue(): Catalogue {
  const [first, second] = coatingCase.results ?? [];
  const [press, own] = coatingCase.sources;
  if (!first || !second || !press || !own) throw new Error('the made-up case has changed');
  return smallCatalogueOfCases(
    Object.fromEntries(
      hostileTexts.map((text, index) => [
        `hostile-${index}`,
        {
          title: { zh: text, en: text },
          summary: { zh: `${text}。`, en: text },
          results: [{ ...first, note: { zh: text, en: text } }, second],
          sources: [{ ...press, title: text, publisher: text }, own],
          formerIds: [`former-${index}`],
          corrections: [{ date: '2026-02-03', what: { zh: text, en: text } }],
        },
      ]),
    ),
  );
}
