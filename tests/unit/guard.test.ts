import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/catalogue/load.ts';
import { ofKind } from '../../src/catalogue/sound-entry.ts';
import { judgeBody } from '../../src/dialect/body.ts';
import type { BodyFacts, BodyWords } from '../../src/dialect/component.ts';
import { satteri } from '../../src/dialect/satteri.ts';
import { parseYaml } from '../../src/reading/yaml.ts';
import type { Place } from '../../src/schema/fault.ts';
import { placeIn } from '../../src/schema/place.ts';
import { awkwardText } from '../support/awkward.ts';
import { realReading } from '../support/catalogue.ts';
import { coatingCase, entryText, smallContent } from '../support/entries.ts';
import { inTemporaryFolder, projectWith, root } from '../support/folders.ts';
import { processorTime } from '../support/processor-time.ts';

/*
 * What strangers send is judged without a throw, in bounded time, with a place
 * for every fault; nothing of it runs; and what is accepted renders to HTML
 * that holds nothing outside the list below, as a browser's parser reads it.
 */

const facts: BodyFacts = { metrics: ['defect-rate'], imageSize: () => 1000 };
const words: BodyWords = {
  language: 'zh',
  results: () => [
    {
      phrase: '缺陷率<1%',
      label: '缺陷率',
      figure: '<1%',
      grade: 'B',
      gradeLabel: '独立媒体报道',
      source: { anchor: 'source-s1', number: 1 },
    },
  ],
  href: (path) => `/atlas${path}`,
};

const common = ['class'];
const allowed: Record<string, readonly string[]> = {
  a: ['href', 'title', 'id', 'rel', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
  section: ['data-footnotes'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  ol: ['start'],
  li: ['id'],
  h2: ['id'],
  ...Object.fromEntries(
    'aside blockquote br code del em figcaption figure h3 h4 hr p pre span strong sup table tbody td th thead tr ul'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

/** Everything in a fragment of HTML that is not on the list. */
function foreign(html: string): string[] {
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): string[] => {
    if (node.nodeName === '#text') return [];
    if (!('tagName' in node)) return [node.nodeName];
    const names = allowed[node.tagName];
    if (!names) return [`<${node.tagName}>`];
    const own = node.attrs.flatMap(({ name, value }) => {
      if (![...names, ...common].includes(name)) return [`<${node.tagName} ${name}="${value}">`];
      if (name === 'href' && !/^(https?:\/\/[^/]|mailto:[^@]+@|#|\/atlas\/(?!\/))/i.test(value))
        return [`href="${value}"`];
      if (name === 'src' && !/^\/atlas\/images\/[a-z0-9/-]+\.[a-z]+$/.test(value)) return [`src="${value}"`];
      return [];
    });
    return [...own, ...node.childNodes.flatMap(visit)];
  };
  return parseFragment(html).childNodes.flatMap(visit);
}

/** HTML of a site at the root of its host, as it would be under the path that the list has. */
const underAtlas = (html: string) => html.replaceAll(/(href|src)="\//g, '$1="/atlas/');

function readBody(text: string) {
  const { problems, render } = judgeBody(text, facts, satteri);
  return { problems, body: render(words) };
}

/** Whether a place lies in a text. */
function isIn({ line, column }: Place, text: string): boolean {
  const found = text.split('\n')[line - 1];
  return (
    Number.isInteger(line) &&
    Number.isInteger(column) &&
    column >= 1 &&
    found !== undefined &&
    column <= found.length + 1
  );
}

declare global {
  var ran: unknown;
}

const hostile = [
  '{globalThis.ran = 1}',
  '{(() => { globalThis.ran = 1 })()}',
  '<Note kind={globalThis.ran = 1} />',
  'export const a = globalThis.ran = 1',
];
const body = () =>
  fc
    .tuple(awkwardText(), fc.constantFrom('', ...hostile), awkwardText())
    .map(([before, middle, after]) => `${before}\n\n${middle}\n\n${after}`);

describe('a body', () => {
  it('is judged whatever it holds, with a place for every fault', () => {
    fc.assert(
      fc.property(fc.oneof(body(), awkwardText()), (text) => {
        const used = processorTime();
        const reading = readBody(text);
        expect(used()).toBeLessThan(3000);
        for (const problem of reading.problems)
          expect(isIn(placeIn(text, problem.offset), text), JSON.stringify(problem)).toBe(true);
        const sound = !reading.problems.some(({ severity }) => severity === 'error');
        expect(reading.body !== undefined).toBe(sound);
        if (reading.body) expect(foreign(reading.body.html)).toEqual([]);
      }),
      { numRuns: 4000 },
    );
    expect(globalThis.ran).toBeUndefined();
  });

  it('renders sound pieces to what is on the list', () => {
    const sound = fc.constantFrom(
      '缺陷率<1%，5<x<10。',
      '## 题 `x`',
      '**粗** *斜* ~~删~~',
      '[外](https://example.org/?a=1&b=2 "题\'<b>")',
      '[内](/scenarios/a/?q=中#x)',
      '[信](mailto:a@example.org)',
      'www.example.org https://example.org/1 a@example.org',
      '| a | b |\n|:-:|--:|\n| <1% | \\{x\\} |',
      '文[^注"&b]\n\n[^注"&b]: 脚注 `{x}`',
      '```js" onload="x\n<script>{x}</script>\n```',
      '```<b>\nx\n```',
      '7. 七\n8. 八',
      '> 引',
      '<Note kind="safety">\n\n**高压** [x](/plan/)\n\n</Note>',
      '<Result metric="defect-rate" />',
      '节拍 <Result metric="defect-rate" />。',
      '<Figure src="/images/a.png" alt="&quot;&lt;b>" caption="\'<1%" width="1" height="2" />',
      '&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt;',
      '一  \n二\\\n三',
      '---',
    );
    let rendered = 0;
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 8 }), (parts) => {
        const reading = readBody(parts.join('\n\n'));
        if (!reading.body) return;
        rendered += 1;
        expect(foreign(reading.body.html)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(rendered).toBeGreaterThan(900);
  });

  it('of the real content renders to what is on the list', () => {
    const bodies = realReading().entries.flatMap((entry) => Object.values(entry.bodies));
    expect(bodies.length).toBeGreaterThan(400);
    expect(bodies.flatMap(({ html }) => foreign(underAtlas(html)))).toEqual([]);
  });
});

it('YAML is read whatever it holds, with a place for every fault', () => {
  fc.assert(
    fc.property(awkwardText(), (text) => {
      const used = processorTime();
      const { value, problems } = parseYaml(text);
      expect(used()).toBeLessThan(3000);
      for (const problem of problems)
        expect(isIn(placeIn(text, problem.offset), text), JSON.stringify(problem)).toBe(true);
      if (problems.length > 0) expect(value).toBeUndefined();
      if (typeof value === 'object' && value !== null) expect(Object.getPrototypeOf(value)).not.toHaveProperty('zh');
    }),
    { numRuns: 2000 },
  );
});

/** How many broken entries are tried: 2,000, or as many as FUZZ_ENTRIES says (`npm run fuzz`: 100,000). */
const wanted = Number(process.env.FUZZ_ENTRIES ?? 2000);
const atOnce = 500;
const whole = entryText(coatingCase, '\n## 问题\n\n缺陷率<1%。\n\n<Result metric="defect-rate" />\n');
const broken = () => {
  const splice = fc.tuple(fc.nat(whole.length), fc.nat(20), fc.oneof(awkwardText(), fc.constantFrom(...hostile))).map(
    ([start, length, text]) =>
      (entry: string) =>
        entry.slice(0, start) + text + entry.slice(start + length),
  );
  return fc
    .array(splice, { minLength: 1, maxLength: 3 })
    .map((splices) => splices.reduce((entry, make) => make(entry), whole));
};

/** Reads entries from a folder of their own; how many were refused. */
function refusedOf(texts: readonly string[]): number {
  let count = 0;
  inTemporaryFolder((folder) => {
    const folders = projectWith(folder, {
      ...smallContent(),
      ...Object.fromEntries(texts.map((text, index) => [`scenarios/case-${index}.mdx`, text])),
    });
    writeFileSync(join(folder, 'canary'), '');
    const used = processorTime();
    const { faults, entries } = readAll(folders);
    expect(used()).toBeLessThan(40_000);
    for (const fault of faults) {
      const index = /case-(\d+)\.mdx$/.exec(fault.file)?.[1];
      if (index && !isIn(fault, texts[Number(index)]?.replaceAll(/\r\n?/g, '\n') ?? ''))
        throw new Error(`${JSON.stringify(fault)} lies outside of\n${texts[Number(index)]}`);
      for (const words of [fault.message, fault.hint]) if (!words.zh || !words.en) throw new Error(fault.rule);
    }
    const refused = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    for (const scenario of ofKind(entries, 'scenario')) {
      if (!refused.has(scenario.file))
        for (const { html } of Object.values(scenario.bodies)) expect(foreign(underAtlas(html))).toEqual([]);
    }
    count = refused.size;
    expect(readdirSync(folder).sort()).toEqual(['canary', 'content']);
  });
  return count;
}

it('entries broken in any way are told, and none of them runs', { timeout: 6 * 3_600_000 }, () => {
  let refused = 0;
  for (let done = 0; done < wanted; done += atOnce)
    refused += refusedOf(fc.sample(broken(), Math.min(atOnce, wanted - done)));
  expect(refused).toBeGreaterThan(wanted / 8);
  expect(globalThis.ran).toBeUndefined();
  expect(existsSync(join(root, 'ran.txt'))).toBe(false);
});
