import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCheck } from '../../../src/editor/check/command.ts';
import { runHere } from '../../support/command.ts';
import { coatingCase, entryText, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';
import { processorTime } from '../../support/processor-time.ts';

/*
 * Whole entries as strangers may send them, hostile and harmless but awkward,
 * through the command as a pull request runs it: in one run.
 */

let serial = 0;
/** A sound entry of its own, for a body or a change of its front matter. */
function entry(body = '', front: (yaml: string) => string = (yaml) => yaml): string {
  serial += 1;
  const data = {
    ...coatingCase,
    title: { zh: `案例${serial}`, en: `Case ${serial}` },
    sources: coatingCase.sources?.map((source) => ({ ...source, url: `${source.url}/${serial}` })),
  };
  const [, yaml = ''] = entryText(data).split('---\n');
  return `---\n${front(yaml)}---\n\n## 问题\n\n${body}\n`;
}

const adding = (line: string) => (yaml: string) => `${yaml}${line}\n`;
const replacing = (before: string, after: string) => (yaml: string) => yaml.replace(before, after);

/** Each with the text that must be pointed at, on its line. */
const hostile: Record<string, [text: string, at: string]> = {
  expression: [entry('文\n\n{process.env.HOME}'), '{process'],
  'expression-in-note': [entry('<Note>\n\n文 {globalThis.x = 1}\n\n</Note>'), '{globalThis'],
  import: [entry('文\n\n   import fs from "node:fs"'), 'import fs'],
  export: [entry('- export const x = require("fs")'), 'export const'],
  script: [entry('文\n\n<script>fetch("//evil.example")</script>'), '<script>'],
  comment: [entry('文\n\n<!-- <script> -->'), '<!--'],
  handler: [entry('<Note\n  kind="data"\n  onclick="x()">\n\n文\n\n</Note>'), 'onclick'],
  spread: [entry('文\n\n<Note {...props}>\n\n文\n\n</Note>'), '{...props}'],
  member: [entry('<Note.Evil />'), '<Note.Evil'],
  link: [entry('文\n\n[x](&#x6A;ava&#x0A;script:alert(1))'), '[x]('],
  reference: [entry('[x][r]\n\n[r]: JAVASCRIPT:alert(1)'), '[r]: '],
  footnote: [entry('文[^1]\n\n[^1]: [x](vbscript:x)'), '[^1]: '],
  image: [entry('![x](https://evil.example/x.png)'), '![x]'],
  bidi: [entry('文\n\n好\u202e坏'), '好'],
  'bidi-escape': [entry('', replacing('en: Case', 'en: "\\u2066x" #')), 'en: "'],
  'zero-width-url': [entry('', replacing('example.org/own', 'exam\u200bple.org/own')), 'exam\u200b'],
  'script-url': [entry('', replacing('https://example.org/own', 'javascript://x%0aalert(1)')), 'javascript:'],
  'host-url': [entry('', replacing('https://example.org/own', '//evil.example/own')), 'url: //evil'],
  anchor: [entry('', adding('caveat: &a { zh: 文 }')), 'caveat'],
  alias: [entry('', (yaml) => `${yaml}city: &c { zh: 市 }\nsite: *c\n`), 'city'],
  tag: [entry('', adding('caveat: !!js/function "x"')), 'caveat'],
  merge: [entry('', adding('<<: { year: 2020 }')), '<<'],
  duplicate: [entry('', adding('year: 2020')), 'year: 2020'],
  proto: [entry('', adding('__proto__: { x: 1 }')), '__proto__'],
  'constructor-key': [entry('', adding('constructor: x')), 'constructor'],
  document: [entry('', adding('...\nx: 1')), '...'],
  'climbing-id': [entry('', replacing('enterprise: plant', 'enterprise: ../../plant')), '../../plant'],
  'homoglyph-id': [entry('', replacing('enterprise: plant', 'enterprise: рlant')), 'рlant'],
  laughs: [
    entry('', (yaml) => `${yaml}partners: [&a x, ${Array.from({ length: 999 }, () => '*a').join(', ')}]\n`),
    'partners',
  ],
  'number-base': [entry('', replacing('value: -40', 'value: 0x28')), '0x28'],
  'url-gap': [entry('', replacing('https://example.org/own', 'https://example.org/o wn')), 'o wn'],
  marking: [entry('第一段。\n\n本页为內 部 **资** 料'), '本页为'],
  telephone: [entry('联系（010）６２３４５６７８'), '联系'],
  conflict: [entry('文\n\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> x'), '<<<<<<<'],
  local: [entry('[x](http://0x7f.1/)'), '[x]('],
  deep: [entry('', adding(`partners: ${'['.repeat(20_000)}`)), 'partners'],
  braces: [entry(`文\n\n${'{'.repeat(20_000)}`), '{{{'],
  quotes: [entry(`文\n\n${'> '.repeat(10_000)}文`), '> >'],
};

const harmless: Record<string, string> = {
  signs: entry('缺陷率<1%，5<x<10，a < b，温度 <T1 时；《题》〈副题〉“引”（注）＜1，｛x｝。'),
  code: entry('用 `{x} <tag> import` 与：\n\n```js\nimport x from "y"\nexport default {x}\n```\n\n写作 \\{x\\}。'),
  table: entry(
    '| 项 | 值 |\n|---|--:|\n| 缺陷率 | <1% |\n| `a\\|b` | \\{x\\} |\n\n文[^1]\n\n[^1]: 见[中（文）](https://example.org/中文(括号)/?a=1&b=2)。',
  ),
  prose: entry('import duty fell by 5%, and\nexport markets grew.\n\nimport 关税下降。\n\nexport 量上升。'),
  emoji: entry('👨\u200d👩\u200d👧‍👦 ❤️ 🏭，\u3000全角空格。'),
  windows: `\ufeff${entry('文').replaceAll('\n', '\r\n')}`,
  percent: entry('', (yaml) =>
    yaml
      .replace('unit: "%"', 'unit: %')
      .replace('zh: 用机器视觉', 'zh: "%1以内，用机器视觉')
      .replace('检出涂布缺陷。\n', '检出涂布缺陷。"\n'),
  ),
  comments: entry('', adding('# 注释 <b> {x}\ncity: { zh: 宁德 } # 市')),
  similar: entry('随机密度、电机密封、内部资料库、“身份证”；累计13812345678条，GB/T 12345-2023，编号 1234567890123。'),
  variants: entry('葛\u{e0100}、𠮷野家；T<Tmax 时停机，见 www.example.org，等。'),
  'long-line': entry('长'.repeat(2500)),
};

it('refuses every hostile entry on its line, takes every harmless one, runs nothing, in under 10 s of the processor’s time', async () => {
  await inTemporaryFolder(async (folder) => {
    const files = { ...smallContent() };
    for (const [id, [text]] of Object.entries(hostile)) files[`scenarios/bad-${id}.mdx`] = text;
    for (const [id, text] of Object.entries(harmless)) files[`scenarios/good-${id}.mdx`] = text;
    const { content } = projectWith(folder, files);
    writeFileSync(join(content, 'scenarios/Upper.mdx'), entry());
    writeFileSync(join(content, 'scenarios/рlant.mdx'), entry());
    writeFileSync(join(content, 'scenarios/bad-nul.mdx'), `${entry()}\0`);
    writeFileSync(join(content, 'scenarios/bad-gbk.mdx'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb5, 0xe7]));
    writeFileSync(join(content, 'scenarios/bad-large.mdx'), entry('长'.repeat(100_000)));
    symlinkSync('/etc/hostname', join(content, 'scenarios/bad-symlink.mdx'));
    mkdirSync(join(content, 'scenarios/bad-folder'));
    const used = processorTime();
    const { status, stdout } = await runHere(() => runCheck(['--format', 'json']), { CONTENT_DIR: content });
    expect(used()).toBeLessThan(10_000);
    expect(status).toBe(1);
    const { faults } = JSON.parse(stdout) as { faults: { file: string; line: number; severity: string }[] };
    const errors = faults.filter(({ severity }) => severity === 'error');
    const linesOf = (name: string) => errors.filter(({ file }) => file.endsWith(`/${name}`)).map(({ line }) => line);
    for (const [id, [text, at]] of Object.entries(hostile)) {
      const wanted = text.split('\n').findIndex((line) => line.includes(at)) + 1;
      expect(wanted, id).toBeGreaterThan(0);
      expect(linesOf(`bad-${id}.mdx`), id).toContain(wanted);
    }
    for (const name of ['Upper', 'рlant', 'bad-nul', 'bad-gbk', 'bad-large', 'bad-symlink'])
      expect(linesOf(`${name}.mdx`), name).not.toEqual([]);
    expect(linesOf('bad-folder')).toEqual([1]);
    for (const id of Object.keys(harmless)) expect(linesOf(`good-${id}.mdx`), id).toEqual([]);
    expect(readdirSync(folder)).toEqual(['content']);
  });
});
