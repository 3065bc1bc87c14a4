import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { ofKind } from '../../../src/catalogue/sound-entry.ts';
import { printText } from '../../../src/editor/print.ts';
import { seedFiles } from '../../../src/reading/seeds.ts';
import { coatingCase, entryText, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, projectWithSeeds, writeFiles } from '../../support/folders.ts';

/** The errors of a content folder, as an editor reads them. */
function told(files: Record<string, string>, language: 'zh' | 'en' = 'zh'): string {
  return inTemporaryFolder((folder) => {
    const { faults, files: count } = readAll(projectWith(folder, files));
    const errors = faults.filter(({ severity }) => severity === 'error');
    return printText(errors, count, language);
  });
}

it('reads sound content without a word', () => {
  inTemporaryFolder((folder) => {
    const reading = readAll(projectWith(folder, smallContent()));
    expect(reading.faults).toEqual([]);
    const scenarios = ofKind(reading.entries, 'scenario');
    expect(scenarios.map(({ id }) => id)).toEqual(['coating']);
    expect(ofKind(reading.entries, 'enterprise').map(({ id }) => id)).toEqual(['plant']);
    expect(scenarios[0]?.bodies.zh?.html).toContain('<h2>问题</h2>');
  });
});

it('reads an English body beside the Chinese one', () => {
  inTemporaryFolder((folder) => {
    const files = { ...smallContent(), 'scenarios/coating.en.mdx': '## Problem\n\nDefects.\n' };
    const reading = readAll(projectWith(folder, files));
    expect(reading.faults).toEqual([]);
    expect(ofKind(reading.entries, 'scenario')[0]?.bodies.en?.html).toContain('Problem');
  });
});

describe('tells an editor, with place and mend', () => {
  it('all faults of all files at once', () => {
    const files = {
      ...smallContent({
        scenario: { title: undefined, industries: ['lithium-batery'], enterprise: 'plnt', year: 2999 },
        body: '\n{process.env}\n',
      }),
      'scenarios/broken.mdx': '---\ntitle: "电芯\n---\n',
      'scenarios/Coating.mdx': entryText(coatingCase),
    };
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/Coating.mdx:1:1 ✗ 文件名“Coating.mdx”不对。 [file-name]
          → 文件名是 <id>.mdx 或 <id>.en.mdx，id 只用小写英文字母、数字和连字符。
      content/scenarios/broken.mdx:2:8 ✗ 少了一个引号、括号或冒号。 [yaml]
          → 检查这一行的引号和括号是否成对，冒号后面是否有空格。
      content/scenarios/coating.mdx:1:1 ✗ id 与 content/scenarios/Coating.mdx 只有大小写之差。 [id-collision]
          → 给其中一个换一个 id（文件名）。
      content/scenarios/coating.mdx:2:1 ✗ 缺少 title。 [required]
          → 补上“title: …”。来源没有写明且不是必填的内容可以整行删去。
      content/scenarios/coating.mdx:5:13 ✗ “plnt”不是企业条目。 [unknown-id]
          → 是不是想写 plant（样例电池）？
      content/scenarios/coating.mdx:8:5 ✗ “lithium-batery”不是行业。 [unknown-id]
          → 是不是想写 lithium-battery（锂电池）？
      content/scenarios/coating.mdx:14:7 ✗ “2999”在将来。 [future]
          → 最晚写 2026。
      content/scenarios/coating.mdx:47:1 ✗ 正文里的花括号会被当作程序，条目里不能有程序。 [expression]
          → 删去花括号；要显示花括号本身，写 \\{ 和 \\}。
      检查了 22 个文件：8 处错误，0 处提醒。"
    `);
  });

  it('in English too', () => {
    const files = smallContent({
      scenario: { techniques: ['机器视觉'], results: [{ ...coatingCase.results?.[0], unit: 'percent' }] },
    });
    expect(told(files, 'en')).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:15:5 ✗ “机器视觉” is not a technique. [unknown-id]
          → Did you mean computer-vision (Computer vision)?
      content/scenarios/coating.mdx:21:11 ✗ A relative change is in %, not in percent. [relative-unit]
          → Write unit: "%"; if the change is in the unit itself, write change: absolute.
      content/scenarios/coating.mdx:21:11 ✗ “percent” is not a unit. [unknown-id]
          → The ids are listed in seeds/units.yaml.
      Checked 20 files: 3 errors, 0 warnings."
    `);
  });

  it('what the vocabulary has instead', () => {
    const files = smallContent({
      scenario: {
        industries: ['锂电池'],
        region: 'CN-XX',
        steps: ['coating'],
        results: [{ metric: 'lead-time', value: 3, unit: 'kg', change: 'none', source: 's1' }],
        safety: [{ measure: 'risk-monitorin' }],
        planMeasures: ['9.9'],
      },
    });
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/coating.mdx:9:9 ✗ “CN-XX”不是省级行政区或国家代码。 [unknown-id]
          → 是不是想写 CN-SX（山西）？
      content/scenarios/coating.mdx:11:5 ✗ “锂电池”不是行业。 [unknown-id]
          → 是不是想写 lithium-battery（锂电池）？
      content/scenarios/coating.mdx:19:5 ✗ 缺少 results[1].nature。 [required]
          → 补上“nature: …”。来源没有写明且不是必填的内容可以整行删去。
      content/scenarios/coating.mdx:19:5 ✗ 缺少 results[1].scope。 [required]
          → 补上“scope: …”。来源没有写明且不是必填的内容可以整行删去。
      content/scenarios/coating.mdx:21:11 ✗ “交付周期”不能用单位 kg。 [unit-dimension]
          → 改用 ms、s、min、h、d、month、year，或换一个指标。
      content/scenarios/coating.mdx:39:14 ✗ “risk-monitorin”不是安全措施。 [unknown-id]
          → 是不是想写 risk-monitoring（安全风险监测预警）？
      content/scenarios/coating.mdx:41:5 ✗ “9.9”不是行动措施。 [unknown-id]
          → 可用的 id 见 seeds/plan.yaml。
      检查了 20 个文件：7 处错误，0 处提醒。"
    `);
  });

  it('a benchmark that no list supports', () => {
    const recognitions = [
      { scheme: 'miit-5g-factory', year: 2024, source: 's1' },
      { scheme: 'miit-excellence-smart-factory', year: 2025, proposed: true, source: 's1' },
    ];
    expect(told(smallContent({ enterprise: { roles: ['benchmark'], recognitions } }))).toMatchInlineSnapshot(`
      "content/enterprises/plant.mdx:22:5 ✗ 没有标杆名单的认定，不能写 benchmark。 [benchmark]
          → 在 recognitions 里写上所属名单（全球“灯塔工厂”、可持续“灯塔工厂”、领航级智能工厂、卓越级智能工厂、智能制造示范工厂、国家级数字领航企业、智能制造标杆企业、国家智能化示范煤矿、智能制造试点示范项目、省级未来工厂），或删去 benchmark。
      检查了 20 个文件：1 处错误，0 处提醒。"
    `);
  });

  it('ids that collide', () => {
    const files = {
      ...smallContent({ scenario: { formerIds: ['coating-two'] } }),
      'scenarios/coating-two.mdx': entryText(coatingCase),
      'scenarios/page.mdx': entryText(coatingCase),
      'enterprises/PLANT.mdx': entryText(plant),
    };
    expect(told(files)).toMatchInlineSnapshot(`
      "content/enterprises/PLANT.mdx:1:1 ✗ 文件名“PLANT.mdx”不对。 [file-name]
          → 文件名是 <id>.mdx 或 <id>.en.mdx，id 只用小写英文字母、数字和连字符。
      content/enterprises/plant.mdx:1:1 ✗ id 与 content/enterprises/PLANT.mdx 只有大小写之差。 [id-collision]
          → 给其中一个换一个 id（文件名）。
      content/scenarios/coating.mdx:49:5 ✗ 曾用 id“coating-two”已被 content/scenarios/coating-two.mdx 使用。 [id-collision]
          → id 不能重复使用；删去它，或给另一个条目换 id。
      content/scenarios/page.mdx:1:1 ✗ id“page”留给网站或操作系统自己用。 [reserved-id]
          → 换一个文件名。
      检查了 23 个文件：4 处错误，0 处提醒。"
    `);
  });

  it('files that are not as they should be', () => {
    const files = {
      ...smallContent(),
      'scenarios/alone.en.mdx': 'Text.\n',
      'scenarios/coating.en.mdx': '---\ntitle: x\n---\nText.\n',
      'scenarios/no-block.mdx': '正文。\n',
      'scenarios/一.mdx': entryText(coatingCase),
      'scenarios/notes.txt': 'x',
      'scenarios/big.mdx': `${entryText(coatingCase)}${'长'.repeat(100_000)}`,
    };
    expect(told(files)).toMatchInlineSnapshot(`
      "content/scenarios/alone.en.mdx:1:1 ✗ 没有对应的 alone.mdx。 [orphan]
          → 先写 alone.mdx，或改正文件名。
      content/scenarios/big.mdx:1:1 ✗ 文件有 294 KiB，上限是 256 KiB。 [file-size]
          → 缩短正文，图片放到 public/images/。
      content/scenarios/coating.en.mdx:1:1 ✗ 英文正文文件里不能有 --- 信息块。 [english-front-matter]
          → 只留英文正文；事实都写在 coating.mdx 里。
      content/scenarios/no-block.mdx:1:1 ✗ 文件开头没有 --- 信息块。 [front-matter]
          → 第一行写 ---，接着写各字段，再写一行 ---，然后是正文。
      content/scenarios/notes.txt:1:1 ✗ 文件名“notes.txt”不对。 [file-name]
          → 文件名是 <id>.mdx 或 <id>.en.mdx，id 只用小写英文字母、数字和连字符。
      content/scenarios/一.mdx:1:1 ✗ 文件名“一.mdx”不对。 [file-name]
          → 文件名是 <id>.mdx 或 <id>.en.mdx，id 只用小写英文字母、数字和连字符。
      检查了 25 个文件：6 处错误，0 处提醒。"
    `);
  });

  it('bytes that are no text, and links', () => {
    inTemporaryFolder((folder) => {
      const folders = projectWith(folder, smallContent());
      writeFileSync(join(folders.content, 'scenarios/gbk.mdx'), Buffer.from([0xb5, 0xe7, 0xd0, 0xbe]));
      writeFileSync(join(folders.content, 'scenarios/nul.mdx'), 'a\0b');
      symlinkSync('/etc/passwd', join(folders.content, 'scenarios/link.mdx'));
      const { faults } = readAll(folders);
      expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'content/scenarios/gbk.mdx encoding',
        'content/scenarios/link.mdx link',
        'content/scenarios/nul.mdx encoding',
      ]);
    });
  });
});

it('accepts files as Windows saves them', () => {
  inTemporaryFolder((folder) => {
    const files = Object.fromEntries(
      Object.entries(smallContent()).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(readAll(projectWith(folder, files)).faults).toEqual([]);
  });
});

describe('seeds', () => {
  it('tells what is wrong in them', () => {
    inTemporaryFolder((folder) => {
      const folders = projectWithSeeds(folder, smallContent());
      writeFiles(folders.seeds, {
        'techniques.yaml':
          '- id: 5g\n  label: { zh: 5G, en: 5G }\n- id: 5g\n  label: { zh: 5G, en: 5G }\n  colour: red\n',
      });
      expect(printText(readAll(folders).faults, 1, 'zh')).toMatchInlineSnapshot(`
        "seeds/techniques.yaml:5:3 ✗ [2] 里没有“colour”这个字段。 [unknown-key]
            → 删去这一行，或改用：id、label、aliases、certain、note、source、words。
        检查了 1 个文件：1 处错误，0 处提醒。"
      `);
    });
  });

  it('tells references that lead nowhere, and tiles that overlap', () => {
    inTemporaryFolder((folder) => {
      const folders = projectWithSeeds(folder, smallContent());
      const tile = 'tile: { row: 1, column: 1 }';
      const region = (id: string) =>
        `- id: ${id}\n  label: { zh: 甲, en: A }\n  fullName: { zh: 甲省 }\n  code: "110000"\n  kind: province\n  ${tile}\n`;
      writeFiles(folders.seeds, {
        'regions.yaml': region('CN-FJ') + region('CN-GD'),
        'support-schemes.yaml': '[]',
        'stages.yaml': '- id: quality-control\n  label: { zh: 质检, en: Quality }\n  link: nowhere\n',
      });
      expect(readAll(folders).faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
        'seeds/regions.yaml:12 tile',
        'seeds/stages.yaml:3 unknown-id',
      ]);
    });
  });

  it('tells a file that is missing', () => {
    inTemporaryFolder((folder) => {
      const folders = projectWith(folder, smallContent());
      const { faults } = readAll({ ...folders, seeds: join(folder, 'nowhere') });
      expect(faults).toHaveLength(Object.keys(seedFiles).length);
      expect(faults.every(({ rule }) => rule === 'missing-file')).toBe(true);
    });
  });
});
