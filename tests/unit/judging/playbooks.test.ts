import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { printText } from '../../../src/editor/print.ts';
import { statedNumbers } from '../../../src/judging/stated-numbers.ts';
import type { PlaybookInput } from '../../../src/schema/playbook.ts';
import { entryText, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';
import { inspectionPlaybook } from '../../support/playbooks.ts';

const body = '\n## 问题\n\n毛刺刺穿隔膜。\n';

/** The files of a playbook, with changes, beside a small catalogue. */
function playbookFiles(changes: Partial<PlaybookInput> = {}, text = body): Record<string, string> {
  return {
    ...smallContent(),
    'playbooks/book.mdx': entryText({ ...inspectionPlaybook, ...changes }, text),
    'playbooks/book.en.mdx': '## Problem\n\nBurrs pierce the separator.\n',
  };
}

/** What the check says, in both languages, without its last line. */
function told(files: Record<string, string>): string[] {
  return inTemporaryFolder((folder) => {
    const { faults } = readAll(projectWith(folder, files));
    return (['zh', 'en'] as const).flatMap((language) =>
      printText(faults, 0, language)
        .split('\n')
        .slice(0, -1)
        .map((line) => line.replace('content/playbooks/', '')),
    );
  });
}

/** The first item of a list with changes, and the others as they are. */
const first = <Item extends object>(items: readonly Item[] | undefined, changes: object): Item[] =>
  (items ?? []).map((item, index) => (index === 0 ? { ...item, ...changes } : item));

it('says nothing of a sound playbook', () => {
  expect(told(playbookFiles())).toEqual([]);
});

describe('tells, with place and mend', () => {
  const { data, models, kpis, risks, reported, rollout, sources, questions, steps } = inspectionPlaybook;
  const cases: [string, Partial<PlaybookInput>, RegExp, RegExp][] = [
    [
      'an industry that there is not',
      { industries: ['lithium-batery'] },
      /:\d+:\d+ ✗ “lithium-batery”不是行业。 \[unknown-id\]/,
      /是不是想写 lithium-battery/,
    ],
    [
      'a stage that there is not',
      { stages: ['quality'] },
      /“quality”不是制造环节/,
      /可用的 id 见 seeds\/stages\.yaml|是不是想写/,
    ],
    ['a technique that there is not', { techniques: ['vision'] }, /“vision”不是技术/, /id 见|是不是想写/],
    ['a reference scenario that there is not', { referenceScenarios: ['rs-99'] }, /“rs-99”不是参考指引场景/, /rs-/],
    [
      'a step of another industry',
      { steps: [{ industry: 'lithium-battery', step: 'body-welding' }] },
      /“body-welding”不是锂电池的工序。 \[unknown-step\]/,
      /可用的工序：.*electrode-coating|是不是想写/,
    ],
    [
      'a step of an industry that there is not',
      { steps: [{ ...steps?.[0], industry: 'battery', step: 'slitting' }] },
      /“battery”不是行业。 \[unknown-id\]/,
      /→/,
    ],
    ['a metric that there is not', { kpis: first(kpis, { metric: 'misses' }) }, /“misses”不是指标/, /→/],
    ['a unit that there is not', { reported: first(reported, { unit: 'µm' }) }, /“µm”不是单位。 \[unknown-id\]/, /→/],
    [
      'a unit that does not measure the metric',
      { reported: first(reported, { unit: 'kg' }) },
      /不能用单位 kg。 \[unit-dimension\]/,
      /改用 .*%/,
    ],
    ['a safety measure that there is not', { risks: first(risks, { measure: 'care' }) }, /“care”不是安全措施/, /→/],
    [
      'a source that is not among the sources',
      { data: first(data, { source: 's9' }) },
      /来源“s9”不在本条目的 sources 里。 \[unknown-source\]/,
      /改为 s1、s2、s3 之一/,
    ],
    [
      'a figure whose source is not among the sources',
      { reported: first(reported, { source: 's9' }) },
      /来源“s9”不在本条目的 sources 里/,
      /改为 s1、s2、s3 之一/,
    ],
    [
      'a sourced statement that names no source',
      { models: first(models, { basis: 'source' }) },
      /basis 是 source，却没有写是哪个来源。 \[statement-basis\]/,
      /加一行 source/,
    ],
    [
      'a statement of the editors that names a source',
      { models: first(models, { source: 's1' }) },
      /basis 是 editor，却写了来源。 \[statement-basis\]/,
      /把 basis 改为 source；不然删去 source/,
    ],
    [
      'a statement without a basis',
      { kpis: first(kpis, { basis: undefined }) },
      /缺少 kpis\.0\.basis|basis.*\[required\]/,
      /→/,
    ],
    [
      'a figure without a number',
      { reported: first(reported, { value: undefined }) },
      /缺少数值。 \[amount\]/,
      /写 value/,
    ],
    [
      'a range that is the wrong way round',
      { reported: first(reported, { value: undefined, min: 5, max: 3 }) },
      /min（5）大于 max（3）。 \[amount\]/,
      /对调/,
    ],
    [
      'a setting that there is not',
      { reported: first(reported, { setting: 'factory' }) },
      /factory.*\[value\]/,
      /production/,
    ],
    ['too few data', { data: (data ?? []).slice(0, 2) }, /data.*\[too-few\]/, /→/],
    ['too few phases', { rollout: (rollout ?? []).slice(0, 4) }, /rollout.*\[too-few\]/, /→/],
    ['too few risks', { risks: (risks ?? []).slice(0, 3) }, /risks.*\[too-few\]/, /→/],
    ['too few questions', { questions: (questions ?? []).slice(0, 3) }, /questions.*\[too-few\]/, /→/],
    ['too few sources', { sources: (sources ?? []).slice(0, 2) }, /sources.*\[too-few\]/, /→/],
    [
      'a number in a statement of the editors',
      { risks: first(risks, { mend: { zh: '每月抽检5%', en: 'Sample every month' } }) },
      /“5%”没有来源：这里是编辑自己的话。 \[unsourced-number\]/,
      /换成不带数字的说法/,
    ],
    [
      'a number in words',
      { rollout: first(rollout, { exit: { zh: '连续三个月达标', en: 'Three months in a row' } }) },
      /“三个月”没有来源/,
      /basis 改为 source/,
    ],
    [
      'a number in the summary',
      { summary: { zh: '漏检降到2%以下。', en: 'Fewer misses.' } },
      /“2%”没有来源/,
      /写进 reported/,
    ],
    ['a playbook without English', { title: { zh: '检测', en: '' } }, /title.*en.*\[/, /→/],
  ];

  it.each(cases)('%s', (_, changes, message, mend) => {
    const lines = told(playbookFiles(changes));
    const at = lines.findIndex((line) => message.test(line));
    expect(lines.join('\n')).toMatch(message);
    expect(lines[at]).toMatch(/^book\.mdx:\d+:\d+ ✗/);
    expect(lines[at + 1]).toMatch(mend);
  });

  it('what the editors say in English, and in a body', () => {
    const exit = { zh: '稳定', en: 'Two weeks without a miss' };
    const lines = told(playbookFiles({ rollout: first(rollout, { exit }) }, '\n## 问题\n\n返工占12%。\n')).join('\n');
    expect(lines).toMatch(/book\.mdx:\d+:\d+ ✗ “12%” has no source/);
    expect(lines).toMatch(/book\.mdx:\d+:\d+ ✗ “Two weeks” has no source/);
  });

  it('no body', () => {
    expect(told(playbookFiles({}, ''))[0]).toMatch(/^book\.mdx:\d+:1 ✗ 没有正文。 \[playbook-body\]/);
  });

  it('a text that stands in another playbook, at each of them', () => {
    const mend = {
      zh: '把漏检的片段按刀位和卷号留存，由工艺和质量一起复判后再进入训练。',
      en: 'Keep missed stretches by knife and coil, and let process and quality judge them together before training.',
    };
    const other = { ...inspectionPlaybook, title: { zh: '别的检测', en: 'Another' }, risks: first(risks, { mend }) };
    const files = {
      ...playbookFiles({ risks: first(risks, { mend }) }),
      'playbooks/other.mdx': entryText(other, '\n## 问题\n\n别的。\n'),
      'playbooks/other.en.mdx': '## Problem\n\nOther.\n',
    };
    const lines = told(files).filter((line) => line.includes('repeated-text'));
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^book\.mdx:\d+:\d+ ✗ content\/?(playbooks\/)?other\.mdx 里有同一段话/);
  });

  it('a source on which nothing rests', () => {
    const more = [...(sources ?? []), { ...sources?.[2], id: 's4', url: 'https://example.org/4' }] as typeof sources;
    expect(told(playbookFiles({ sources: more })).join('\n')).toMatch(
      /book\.mdx:\d+:\d+ ! 没有哪一条写来源“s4”。 \[unused-source\]/,
    );
  });

  it('a case that names a playbook that there is not', () => {
    const files = { ...playbookFiles(), ...smallContent({ scenario: { playbooks: ['bok'] } }) };
    expect(told(files).join('\n')).toMatch(
      /content\/scenarios\/coating\.mdx:\d+:\d+ ✗ “bok”不是实施手册。 \[unknown-id\]\n +→ 是不是想写 book（极片表面检测）？/,
    );
  });
});

describe('a number in words of the editors', () => {
  it.each([
    ['zh', '连续三个月无漏检', ['三个月']],
    ['zh', '留两周', ['两周']],
    ['zh', '误差小于0.5毫米', ['0.5']],
    ['zh', '漏检低于１％', ['1%']],
    ['zh', '提高二点五倍，或十五倍', ['二点五倍', '十五倍']],
    ['zh', '降低百分之五，约三分之一，三成', ['百分之五', '三分之一', '三成']],
    ['en', 'for two weeks', ['two weeks']],
    ['en', 'over twenty shifts', ['twenty shifts']],
    ['en', 'within 10 minutes, at 95%', ['10', '95%']],
    ['en', 'about 5mm and 20ms', ['5', '20']],
  ] as const)('%s: %s', (language, text, shown) => {
    expect(statedNumbers(text, language).map((number) => number.shown)).toEqual(shown);
  });

  it.each([
    ['zh', '3D相机、5G专网、IP65、24/7 值守'],
    ['zh', '按GB/T 4754—2017、ISO 9001和IEC 61508-2'],
    ['zh', 'PM2.5、D50、H2O、YOLOv8、RS-485、Cr12MoV'],
    ['zh', '三维点云、二维码、三班倒、千万不要、十分稳定、三级响应、双方'],
    ['zh', '1X突出提示不平衡'],
    ['en', '3D scanners over 5G; ISO/IEC 27001 and SEMI E10'],
    ['en', 'IATF 16949, T/CESA 1234-2022, (EU) 2023/1542'],
    ['en', 'two operators, one of them from quality; three-dimensional profiles'],
  ] as const)('not a name that has digits in it (%s): %s', (language, text) => {
    expect(statedNumbers(text, language)).toEqual([]);
  });
});
