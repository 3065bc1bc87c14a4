import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeCopies } from '../../src/editor/build/precompress.ts';
import { lengthOfPage, longestPage } from '../../src/judging/rules/page-length.ts';
import { splitFrontMatter } from '../../src/reading/front-matter.ts';
import type { EntryKind } from '../../src/schema/entry-kinds.ts';
import { coatingCase, entryText, plant } from '../support/entries.ts';
import { inTemporaryFolder, root } from '../support/folders.ts';
import { pagesIn } from '../support/pages.ts';
import { inspectionPlaybook } from '../support/playbooks.ts';
import { projectToBuild, underPath } from '../support/small-build.ts';
import { makeSomePages } from '../support/some-pages.ts';
import { Scales } from '../support/weights.ts';

/* Entries as long as the check lets them be, in words as people write them: their pages keep the budget of tests/site/budgets.test.ts. */

const budget = 25_000;
const base = underPath.BASE_PATH;

/** Sentences of the real playbooks, in both languages, none twice. */
const sentences = [
  ...new Map(
    globSync('content/playbooks/*.mdx', { cwd: root, exclude: ['**/*.en.mdx'] })
      .filter((path) => !path.endsWith('.en.mdx'))
      .flatMap((path) => bilingual(parse(splitFrontMatter(readFileSync(join(root, path), 'utf8')).yaml?.text ?? '')))
      .filter(
        ({ zh, en }) => zh.length >= 24 && zh.length <= 150 && en.length <= 450 && !/[\d<>{}[\]*_#|]/.test(zh + en),
      )
      .map((text) => [text.zh, text]),
  ).values(),
];
let next = 0;
const sentence = () => sentences[next++ % sentences.length] ?? { zh: '', en: '' };

function bilingual(value: unknown): { zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') return [{ zh, en }];
  return Object.values(value).flatMap(bilingual);
}

const sources = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    url: `https://news.example.org/${20260000 + index * 37}/${(index * 7919).toString(36)}-report.html`,
    title: sentence().zh.slice(0, 40),
    publisher: `第${index + 1}日报`,
    kind: 'press',
  }));

/** The longest that the check takes: as many sentences as fit, of which `entry` makes an entry and its bodies. */
function longest(kind: EntryKind, entry: (texts: { zh: string; en: string }[]) => { front: object; bodies: Bodies }) {
  const begun = next;
  const within = (count: number) => {
    next = begun;
    const made = entry(Array.from({ length: count }, sentence));
    const fits = (['zh', 'en'] as const).every((language) => lengthOfPage(made, language) <= longestPage[kind]);
    return fits ? made : undefined;
  };
  let count = 1;
  let last = within(count);
  for (let more = within(count + 1); more; more = within(count + 1)) {
    last = more;
    count += 1;
  }
  if (!last) throw new Error(`no ${kind} fits`);
  return last;
}

type Bodies = Record<'zh' | 'en', string>;
const bodies = (texts: { zh: string; en: string }[], heading = ['## 问题', '## Problem']): Bodies => ({
  zh: `\n${heading[0]}\n\n${texts.map(({ zh }) => zh).join('。\n\n')}。\n`,
  en: `${heading[1]}\n\n${texts.map(({ en }) => en).join('.\n\n')}.\n`,
});
const files = (path: string, { front, bodies: { zh, en } }: { front: object; bodies: Bodies }) => ({
  [`${path}.mdx`]: entryText(front, zh),
  [`${path}.en.mdx`]: en,
});

it('a case, an enterprise and a playbook at the limit keep the budget of what is read', async () => {
  const longCase = longest('scenario', (texts) => ({
    front: {
      ...coatingCase,
      sources: [...coatingCase.sources, ...sources(8).map((one) => ({ ...one, id: `n${one.id}` }))],
      reuse: { needs: texts.slice(0, 8) },
      safety: texts.slice(8, 12).map((note) => ({ measure: 'data-safety-management', note })),
      corrections: texts.slice(0, 40).map((what) => ({ date: '2026-01-02', what })),
      playbooks: ['book'],
    },
    bodies: bodies(texts.slice(12)),
  }));
  const longEnterprise = longest('enterprise', (texts) => ({
    front: {
      ...plant,
      recognitions: texts.slice(0, 40).map(({ zh, en }, index) => ({
        scheme: 'other',
        year: 2000 + (index % 25),
        site: { zh: zh.slice(0, 40), en: en.slice(0, 100) },
        source: 's1',
      })),
      sources: [...plant.sources, ...sources(4).map((one) => ({ ...one, id: `n${one.id}` }))],
    },
    bodies: bodies(texts.slice(40)),
  }));
  const longPlaybook = longest('playbook', (texts) => {
    const half = Math.ceil(texts.length / 2);
    return {
      front: {
        ...inspectionPlaybook,
        risks: texts
          .slice(0, Math.min(16, half))
          .map((risk, index) => ({ risk, mend: texts[half + index] ?? risk, basis: 'editor' })),
        questions: texts.slice(16, 32).length >= 4 ? texts.slice(16, 32) : inspectionPlaybook.questions,
        sources: [...inspectionPlaybook.sources, ...sources(12).map((one) => ({ ...one, id: `n${one.id}` }))],
      },
      bodies: bodies(texts.slice(32)),
    };
  });
  const others = Array.from({ length: 30 }, (_, index) => {
    const { zh, en } = sentence();
    return {
      [`scenarios/further-${index}.mdx`]: entryText({
        ...coatingCase,
        title: { zh: zh.slice(0, 36), en: en.slice(0, 110) },
        summary: sentence(),
        playbooks: ['book'],
      }),
      [`enterprises/member-${index}.mdx`]: entryText({
        ...plant,
        parent: 'plant',
        name: { zh: `${zh.slice(0, 12)}${index}公司`, en: `${en.slice(0, 40)} ${index}` },
        shortName: { zh: `${zh.slice(0, 8)}${index}`, en: `${en.slice(0, 20)} ${index}` },
      }),
    };
  });
  await inTemporaryFolder(async (folder) => {
    const entries = {
      ...files('scenarios/coating', longCase),
      ...files('enterprises/plant', longEnterprise),
      ...files('playbooks/book', longPlaybook),
      ...Object.assign({}, ...others),
    };
    const host = join(folder, 'host');
    const dist = join(host, base);
    const long = /^(en\/)?(scenarios\/coating|enterprises\/plant|playbooks\/book)$/;
    await makeSomePages({ ...projectToBuild(folder, entries, underPath), dist }, ({ path }) =>
      long.test(path.replace(/^\/|\/$/g, '')),
    );
    const own = ['', 'en/'].map((language) => `${language}{scenarios/coating,enterprises/plant,playbooks/book}/*.html`);
    // By what compresses the files of a build: other builds under this path do without.
    for (const path of globSync([...own, 'assets/*.*'], { cwd: dist })) writeCopies(dist, path);
    const scales = new Scales(host);
    const weights = pagesIn(dist, own).map((page) => {
      const address = base + page.address;
      return { address, bytes: scales.weigh({ ...page, address }).bytes };
    });
    expect(weights).toHaveLength(6);
    expect(weights.filter(({ bytes }) => bytes > budget)).toEqual([]);
  });
});
