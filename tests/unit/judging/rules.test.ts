import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { printText } from '../../../src/editor/print.ts';
import { fieldName, referencesOf } from '../../../src/judging/references.ts';
import { likenesses } from '../../../src/judging/rules/near-duplicate.ts';
import type { KnownEntry } from '../../../src/schema/entry.ts';
import { entryKinds, kindNames } from '../../../src/schema/entry-kinds.ts';
import { fieldAt, fieldsOf } from '../../../src/schema/fields.ts';
import { coatingCase, entryText, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';
import { processorTime } from '../../support/processor-time.ts';

/** What check says of a content folder in both languages, the count left out. */
function told(files: Record<string, string>): string {
  return inTemporaryFolder((folder) => {
    const { faults } = readAll(projectWith(folder, files));
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      printText(faults, 0, language).replace(/\n?[^\n]*$/, ''),
    );
    return `${zh}\n${en}`;
  });
}

/** The rules that are broken, with line and column. */
function places(files: Record<string, string>): string[] {
  return inTemporaryFolder((folder) =>
    readAll(projectWith(folder, files)).faults.map(
      ({ file, line, column, severity, rule }) =>
        `${file.replace('content/', '')}:${line}:${column} ${severity === 'error' ? '✗' : '!'} ${rule}`,
    ),
  );
}

const errors = (files: Record<string, string>) => places(files).filter((place) => place.includes('✗'));

describe('tells in both languages', () => {
  it('entries that may tell of the same case', () => {
    const files = {
      ...smallContent(),
      'scenarios/other.mdx': entryText({ ...coatingCase, title: { zh: '涂布 缺陷检测', en: 'x' } }),
      'scenarios/third.mdx': entryText({
        ...coatingCase,
        title: { zh: '丙', en: 'x' },
        summary: { zh: '用数字孪生和算法检出缺陷。', en: 'A digital twin finds defects.' },
        techniques: ['digital-twin'],
        sources: coatingCase.sources?.map((source) => ({ ...source, url: `${source.url}/other` })),
      }),
    };
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:3:7 ! 与 content/scenarios/other.mdx 标题相同。 [near-duplicate]
          → 若是同一个案例，合并成一条；不是就不用改。
      content/scenarios/other.mdx:3:7 ! 与 content/scenarios/coating.mdx 标题相同。 [near-duplicate]
          → 若是同一个案例，合并成一条；不是就不用改。
      content/scenarios/coating.mdx:3:7 ! It has the same title as content/scenarios/other.mdx. [near-duplicate]
          → Join them where they tell of the same case; else leave it.
      content/scenarios/other.mdx:3:7 ! It has the same title as content/scenarios/coating.mdx. [near-duplicate]
          → Join them where they tell of the same case; else leave it."
    `);
  });

  it('a figure that no result states', () => {
    const summary = { zh: '缺陷率下降40%，能耗下降12.5%。', en: 'Defects fell by 40 per cent, energy by 12.5%.' };
    expect(told(smallContent({ scenario: { summary } }))).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:6:7 ! “12.5%”没有来源：results 里没有这个数字。 [figure-source]
          → 把它写进 results，并注明来源；来源没有写明就删去。
      content/scenarios/coating.mdx:7:7 ! “12.5%”没有来源：results 里没有这个数字。 [figure-source]
          → 把它写进 results，并注明来源；来源没有写明就删去。
      content/scenarios/coating.mdx:6:7 ! “12.5%” has no source: no result states it. [figure-source]
          → Add it to results with its source; take it out where no source states it.
      content/scenarios/coating.mdx:7:7 ! “12.5%” has no source: no result states it. [figure-source]
          → Add it to results with its source; take it out where no source states it."
    `);
  });

  it('sources that repeat others, or are not encrypted', () => {
    const sources = [
      { id: 's1', url: 'http://aigcdaily.cn/news/1', title: '报道', publisher: '某报', kind: 'press' },
      { id: 's2', url: 'https://aigcdaily.cn/news/2', title: '新闻', publisher: '某报', kind: 'press', repost: true },
    ];
    expect(
      told(smallContent({ scenario: { sources }, enterprise: { website: 'http://example.org/' } })),
    ).toMatchInlineSnapshot(`
        "content/enterprises/plant.mdx:21:10 ! 网址不是加密的（http）。 [plain-http]
            → 试一试 https://，能打开就改用它；不能就保留。
        content/scenarios/coating.mdx:38:10 ! 网址不是加密的（http）。 [plain-http]
            → 试一试 https://，能打开就改用它；不能就保留。
        content/scenarios/coating.mdx:38:10 ! AIGC Daily（aigcdaily.cn）转载别处的文章，不是原出处。 [reposted-source]
            → 改用原出处的网址；找不到就加一行 repost: true。
        content/enterprises/plant.mdx:21:10 ! The address is not encrypted (http). [plain-http]
            → Try https:// and use it where it opens; else leave it.
        content/scenarios/coating.mdx:38:10 ! The address is not encrypted (http). [plain-http]
            → Try https:// and use it where it opens; else leave it.
        content/scenarios/coating.mdx:38:10 ! AIGC Daily (aigcdaily.cn) repeats texts of others; it is not the original. [reposted-source]
            → Use the address of the original; where there is none, add repost: true."
      `);
  });

  it('what is too long, not translated, or not looked at for a year', () => {
    const files = smallContent({
      scenario: { title: { zh: '涂布' }, reviewed: '2023-05-06' },
      body: `\n## 问题\n\n${'长'.repeat(3000)}\n`,
    });
    delete files['scenarios/coating.en.mdx'];
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:3:3 ! 还没有英文：title.en、正文。 [translation]
          → 补上 title.en；把英文正文写进 coating.en.mdx。不会写英文也可以先提交。
      content/scenarios/coating.mdx:46:11 ! 上次复核是 2023-05-06，已超过一年。 [review-age]
          → 对照来源再看一遍，然后改写 reviewed。
      content/scenarios/coating.mdx:49:1 ✗ 正文有 3003 字，上限是 3000 字。 [body-length]
          → 删到限度以内；事实写进信息块，背景只留一段。
      content/scenarios/coating.mdx:3:3 ! Not translated yet: title.en, the body. [translation]
          → Add title.en; put the English body into coating.en.mdx. It can follow later.
      content/scenarios/coating.mdx:46:11 ! The last review was on 2023-05-06, more than a year ago. [review-age]
          → Read it against its sources again, then renew the date.
      content/scenarios/coating.mdx:49:1 ✗ The body has 3003 Chinese characters' length; the limit is 3000. [body-length]
          → Cut it; facts belong into the front matter, and one paragraph of background is enough."
    `);
  });

  it('full-width figures, and characters that nobody sees', () => {
    const files = smallContent({
      scenario: { summary: { zh: '提升１５％。', en: 'a\u200bb' } },
      body: '\n占 15％，`１５`\n\n好\u202e坏\n\n```\n１５\n```\n',
    });
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:6:9 ! 数字“１５％”用了全角字符。 [full-width-figure]
          → 改为半角 15%（--fix 会代劳）。
      content/scenarios/coating.mdx:7:8 ✗ 这里有看不见的控制字符 U+200B。 [unseen-character]
          → 删去它：把光标移到前一个字之后按 Delete，或重新输入这几个字。
      content/scenarios/coating.mdx:50:3 ! 数字“15％”用了全角字符。 [full-width-figure]
          → 改为半角 15%（--fix 会代劳）。
      content/scenarios/coating.mdx:52:2 ✗ 这里有看不见的控制字符 U+202E。 [unseen-character]
          → 删去它：把光标移到前一个字之后按 Delete，或重新输入这几个字。
      content/scenarios/coating.mdx:6:9 ! The figure “１５％” has full-width characters. [full-width-figure]
          → Write 15% (--fix does it).
      content/scenarios/coating.mdx:7:8 ✗ There is a control character here that nobody sees: U+200B. [unseen-character]
          → Delete it: put the cursor behind the character before it and press Delete, or type the words again.
      content/scenarios/coating.mdx:50:3 ! The figure “15％” has full-width characters. [full-width-figure]
          → Write 15% (--fix does it).
      content/scenarios/coating.mdx:52:2 ✗ There is a control character here that nobody sees: U+202E. [unseen-character]
          → Delete it: put the cursor behind the character before it and press Delete, or type the words again."
    `);
  });

  it('what is confidential', () => {
    const files = smallContent({
      body: '\n秘密★10年\n\n内部资料，请勿外传。联系人电话 138 0013 8000，身份证号 11010519491231002X。\n',
    });
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:50:1 ✗ “秘密”像是密级标志。 [confidential]
          → 目录是公开的：删去它，并确认来源本身可以公开。
      content/scenarios/coating.mdx:52:1 ✗ “内部资料”像是内部资料标志。 [confidential]
          → 目录是公开的：删去它，并确认来源本身可以公开。
      content/scenarios/coating.mdx:52:6 ✗ “请勿外传”像是内部资料标志。 [confidential]
          → 目录是公开的：删去它，并确认来源本身可以公开。
      content/scenarios/coating.mdx:52:17 ✗ “138 0013 8000”像是电话号码。 [confidential]
          → 目录是公开的：删去它，并确认来源本身可以公开。
      content/scenarios/coating.mdx:52:31 ✗ “身份证号”像是身份证信息。 [confidential]
          → 目录是公开的：删去它，并确认来源本身可以公开。
      content/scenarios/coating.mdx:52:36 ✗ “11010519491231002X”像是身份证信息。 [confidential]
          → 目录是公开的：删去它，并确认来源本身可以公开。
      content/scenarios/coating.mdx:50:1 ✗ “秘密” looks like a mark of secrecy. [confidential]
          → The catalogue is public: take it out, and make sure that the source itself is public.
      content/scenarios/coating.mdx:52:1 ✗ “内部资料” looks like a mark of internal documents. [confidential]
          → The catalogue is public: take it out, and make sure that the source itself is public.
      content/scenarios/coating.mdx:52:6 ✗ “请勿外传” looks like a mark of internal documents. [confidential]
          → The catalogue is public: take it out, and make sure that the source itself is public.
      content/scenarios/coating.mdx:52:17 ✗ “138 0013 8000” looks like a telephone number. [confidential]
          → The catalogue is public: take it out, and make sure that the source itself is public.
      content/scenarios/coating.mdx:52:31 ✗ “身份证号” looks like data of an identity card. [confidential]
          → The catalogue is public: take it out, and make sure that the source itself is public.
      content/scenarios/coating.mdx:52:36 ✗ “11010519491231002X” looks like data of an identity card. [confidential]
          → The catalogue is public: take it out, and make sure that the source itself is public."
    `);
  });

  it('links of the site that lead nowhere', () => {
    expect(
      told(smallContent({ body: '\n[甲](/scenarios/coatin/) [乙](/scenarios/coating/) [丙](/plan/)\n' })),
    ).toMatchInlineSnapshot(`
        "content/scenarios/coating.mdx:50:1 ! 本站没有页面 /scenarios/coatin/。 [site-link]
            → 改正路径里的 id，或删去链接。
        content/scenarios/coating.mdx:50:1 ! The site has no page /scenarios/coatin/. [site-link]
            → Correct the id in the path, or take the link out."
      `);
  });
});

describe('what is confidential, however it is written', () => {
  it.each([
    '⟦秘 密★1年',
    '⟦机　密',
    '⟦内 部 资 料',
    '⟦内**部**资料',
    '⟦內部資料',
    '⟦絕密',
    '⟦身份證號碼',
    '⟦&#31192;密★',
    '⟦商密★',
    '⟦密级：内部',
    '⟦仅限内部使用',
    '⟦CONFIDENTIAL。',
    '证件 ⟦350102 19900307 0012',
    '电话⟦１３８１２３４５６７８',
    '电话⟦138.1234.5678',
    'Call ⟦13812345678.',
    '⟦0086 13812345678',
    '⟦86-13812345678',
    '⟦138-12345678',
    '⟦（010）12345678',
    '⟦021-6888-8888',
    '⟦021—12345678',
    '⟦0591-87654321-801',
    '⟦+86 10 1234 5678',
    '电话⟦400-820-8820',
  ])('%s', (marked) => {
    const column = marked.indexOf('⟦') + 1;
    expect(errors(smallContent({ body: `\n${marked.replace('⟦', '')}\n` }))).toEqual([
      `scenarios/coating.mdx:50:${column} ✗ confidential`,
    ]);
  });

  it('but no amount that the front matter states', () => {
    const [first, ...others] = coatingCase.results ?? [];
    const results = [{ ...first, value: 13_812_345_678, change: 'none', nature: 'level' }, ...others];
    expect(errors(smallContent({ scenario: { results } }))).toEqual([]);
  });
});

describe('does not take for confidential', () => {
  it.each([
    '保护商业秘密和技术秘密、商业机密，不涉及国家秘密',
    '用机密计算和秘密分享保护数据',
    '一芯一码，为每块电池赋予“身份证”，建立产品身份证',
    '产量 13800138000.5 吨，编号 A13800138000，https://example.org/13800138000',
    '2024-12345678 号，010 号产线',
    'confidential computing; trade data stay confidential.',
    '随机密度、电机密封、主机密码、密钥由加密机密钥库保管、拒绝密码登录、员工身份证明',
    '内部资料库上线，公司内部文件传输提速；生产数据不得外传',
    '累计13812345678条数据，采集15000000000点，处理 13912345678 tokens',
    '400-800-1200℃，订单号 1234567890123，GB/T 12345-2023，010-12345678-A',
  ])('%s', (text) => {
    expect(places(smallContent({ body: `\n${text}\n` }))).toEqual([]);
  });
});

describe('tells one slip once', () => {
  const slip = (before: string, after: string, body = '\n文\n') => {
    const text = entryText(coatingCase, body);
    expect(text).toContain(before);
    return { ...smallContent(), 'scenarios/coating.mdx': text.replace(before, after) };
  };

  it.each([
    ['an industry misspelt', slip('- lithium-battery', '- lithium-batery\nsteps: [coating]'), '11:5 ✗ unknown-id'],
    [
      'a metric misspelt that the body shows',
      slip('metric: defect-rate', 'metric: defect-rat', '\n<Result metric="defect-rate" />\n'),
      '19:13 ✗ unknown-id',
    ],
    ['a required key misspelt', slip('status:', 'staus:'), '16:1 ✗ unknown-key'],
    ['a tab', slip('  zh: 涂布', '\tzh: 涂布'), '3:1 ✗ yaml'],
    ['the end of the document', slip('status:', '...\nstatus:'), '16:1 ✗ yaml'],
    ['a region that is none', slip('region: CN-FJ', 'region: ZZ'), '9:9 ✗ unknown-id'],
    [
      'a merge conflict',
      slip('status: in-use\n', '<<<<<<< HEAD\nstatus: in-use\n=======\nstatus: pilot\n>>>>>>> other\n'),
      '16:1 ✗ merge-conflict',
    ],
    ['no fields at all', { ...smallContent(), 'scenarios/coating.mdx': '---\n---\n' }, '2:1 ✗ required'],
  ])('%s', (_what, files, expected) => {
    expect(errors(files)).toEqual([`scenarios/coating.mdx:${expected}`]);
  });

  it('a recognition misspelt', () => {
    const recognitions = [{ scheme: 'wef-lighthous', year: 2024, source: 's1' }];
    expect(errors(smallContent({ enterprise: { roles: ['benchmark'], recognitions } }))).toEqual([
      expect.stringMatching(/plant\.mdx:\d+:\d+ ✗ unknown-id$/),
    ]);
  });

  it('a file that is refused, though others refer to it', () => {
    const files = smallContent();
    for (const name of ['enterprises/plant.mdx', 'scenarios/coating.mdx', 'scenarios/coating.en.mdx']) {
      expect(places({ ...files, [name]: `${files[name]}\0` })).toEqual([
        expect.stringMatching(new RegExp(`^${name}:\\d+:\\d+ ✗ encoding$`)),
      ]);
    }
  });
});

describe('does not take for a fault', () => {
  it.each([
    ['emoji', '👨\u200d👩\u200d👧 ❤️ 1️⃣ 🏭 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['variants of a rare character', '葛\u{e0100}城，神\ufe00'],
    ['paragraphs that are indented', '\u3000\u3000段首，\u00a0空格'],
    ['full-width signs of text', '＜1，（甲）：“乙”……'],
    ['a percentage of what is left', '良率99.9%'],
  ])('%s', (_what, text) => {
    expect(places(smallContent({ body: `\n${text}\n` }))).toEqual([]);
  });

  it('an entry reviewed within the year', () => {
    expect(
      places(
        smallContent({ scenario: { reviewed: new Date(Date.now() - 300 * 86_400_000).toISOString().slice(0, 10) } }),
      ),
    ).toEqual([]);
  });
});

describe('finds at the place', () => {
  it.each([
    ['an escape of YAML', 'zh: "\\u202e反"', '3:7 ✗ unseen-character'],
    ['what hides behind a selector', 'zh: "葛\u{e0100}\u{e0101}"', '3:11 ✗ unseen-character'],
    ['tags without a flag', 'zh: "旗\u{e0067}"', '3:9 ✗ unseen-character'],
    ['a half of a surrogate pair', 'zh: "\\ud800"', '3:7 ✗ unseen-character'],
    ['a NUL that is escaped', 'zh: "a\\0b"', '3:7 ✗ unseen-character'],
  ])('%s', (_what, line, expected) => {
    const text = entryText({ ...coatingCase, title: { zh: '电芯', en: 'x' } }).replace('zh: 电芯', line);
    expect(places({ ...smallContent(), 'scenarios/coating.mdx': text })).toContain(`scenarios/coating.mdx:${expected}`);
  });

  it.each([
    'https:evil.example',
    'https://user:word@example.org/',
    'https://exa\u200bmple.org/',
    'https://example.org\\@evil.example/',
    'javascript:alert(1)',
    'JaVa\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    '//evil.example/',
    '/\\evil.example/',
    'https://еxample.org/',
    'ftp://example.org/',
  ])('the address %j of a source, a website', (url) => {
    const source = { ...plant.sources[0], url };
    const found = places(smallContent({ enterprise: { sources: [source], website: url } }));
    expect(found.filter((place) => place.includes('✗')).map((place) => place.replace(/ .*/, ''))).toEqual(
      expect.arrayContaining(['enterprises/plant.mdx:16:10', 'enterprises/plant.mdx:21:10']),
    );
  });

  it.each([
    ['scenarios/coating.mdx', 'results'],
    ['scenarios/coating.mdx', 'safety'],
    ['scenarios/coating.mdx', 'sources'],
    ['enterprises/plant.mdx', 'recognitions'],
    ['enterprises/plant.mdx', 'sources'],
  ])('%s whose %s are no list', (file, list) => {
    const change = { [list]: 'x' };
    const found = places(smallContent(file.startsWith('scenarios') ? { scenario: change } : { enterprise: change }));
    expect(found.filter((place) => place.startsWith(file) && place.endsWith('✗ type'))).toHaveLength(1);
  });

  it.each([
    ['a scalar as the whole', 'x', '2:1 ✗ type'],
    ['a list as the whole', '- x', '2:1 ✗ type'],
    ['nothing', '', '1:1 ✗ required'],
  ])('front matter that is %s', (_what, yaml, expected) => {
    const found = places({ ...smallContent(), 'scenarios/coating.mdx': `---\n${yaml}\n---\n` });
    expect(found.find((place) => place.startsWith('scenarios/'))).toContain(expected.split(' ').at(-1) ?? '');
  });
});

describe('what front matter refers to', () => {
  it.each(kindNames)('stands in fields that a %s has', (kind) => {
    const fields = fieldsOf(entryKinds[kind].schema);
    const paths = referencesOf(kind).map(([path]) => fieldName(path));
    expect(paths.filter((path) => !fieldAt(fields, path))).toEqual([]);
  });

  it('is there: the parent of an enterprise', () => {
    expect(errors(smallContent({ enterprise: { parent: 'plnt' } }))).toEqual([
      expect.stringMatching(/plant\.mdx:\d+:9 ✗ unknown-id$/),
    ]);
    expect(errors(smallContent({ enterprise: { parent: 'plant' } }))).toEqual([]);
  });
});

it('tells ten thousand like entries of a few of the others each', () => {
  const entries = Array.from(
    { length: 10_000 },
    (_, index): KnownEntry => ({
      kind: 'scenario',
      id: `case-${index}`,
      front: coatingCase,
    }),
  );
  const alike = likenesses(entries);
  expect(alike).toHaveLength(entries.length);
  expect(alike.every(({ others }) => others.length === 4)).toBe(true);
  expect(likenesses(entries.slice(0, 1), entries.slice(1))[0]?.others).toHaveLength(4);
});

it('refuses what is no plain file of its folder', () => {
  inTemporaryFolder((folder) => {
    const folders = projectWith(folder, smallContent());
    mkdirSync(join(folders.content, 'scenarios/sub'));
    writeFileSync(join(folders.content, 'scenarios/sub/hidden.mdx'), entryText(coatingCase));
    mkdirSync(join(folders.content, 'other'));
    writeFileSync(join(folders.content, 'README.md'), 'x');
    symlinkSync('/etc', join(folders.content, 'scenarios/etc'));
    writeFileSync(join(folders.content, 'scenarios/utf16.mdx'), Buffer.from('\ufeff正文', 'utf16le'));
    writeFileSync(
      join(folders.content, 'scenarios/late.mdx'),
      Buffer.concat([Buffer.from('---\na: 1\n'), Buffer.from([0xb5, 0xe7])]),
    );
    const { faults } = readAll(folders);
    expect(faults.map(({ file, line, rule }) => `${file.replace('content/', '')}:${line} ${rule}`)).toEqual([
      'other:1 no-file',
      'scenarios/etc:1 link',
      'scenarios/late.mdx:3 encoding',
      'scenarios/sub:1 no-file',
      'scenarios/utf16.mdx:1 encoding',
    ]);
  });
});

describe('is not held up by a file full of', () => {
  const lines = (line: string) => `${line}\n`.repeat(Math.floor(250_000 / Buffer.byteLength(`${line}\n`)));
  it.each([
    ['characters that nobody sees', entryText(coatingCase, lines('\u200b'))],
    ['secrets', entryText(coatingCase, lines('秘密'))],
    ['full-width figures', entryText(coatingCase, lines('１'))],
    ['imports', entryText(coatingCase, lines('import'))],
    ['angles', entryText(coatingCase, lines('<a'))],
    ['one line of angles', entryText(coatingCase, '<a'.repeat(120_000))],
    ['blanks', entryText(coatingCase, `${' '.repeat(250_000)}x`)],
    ['unknown keys', `---\n${Array.from({ length: 5000 }, (_, index) => `k${index}: !x 1`).join('\n')}\n---\n`],
    [
      'keys beside a comment',
      `---\na: 1 # x\n${Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n`,
    ],
    ['items', `---\nresults:\n${'- x\n'.repeat(15_000)}---\n`],
    ['references', `---\nindustries:\n${'- xxxxxxxxxxxxxxx\n'.repeat(3500)}---\n`],
    ['one long reference', `---\nenterprise: ${'x'.repeat(60_000)}\n---\n`],
    ['front matter that is too long', `---\n${lines('a: 1')}---\n`],
    ['front matter that does not end', `---\n${lines('a: 1')}`],
    ['dashes', lines('---')],
  ])('%s', (_what, text) => {
    inTemporaryFolder((folder) => {
      const folders = projectWith(folder, { ...smallContent(), 'scenarios/large.mdx': text });
      const used = processorTime();
      const { faults } = readAll(folders);
      expect(used()).toBeLessThan(8000);
      expect(faults.some(({ file, severity }) => file.endsWith('large.mdx') && severity === 'error')).toBe(true);
    });
  });
});
