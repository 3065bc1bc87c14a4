import { stringify } from 'yaml';
import type { EnterpriseInput } from '../../src/schema/enterprise.ts';
import type { ScenarioInput } from '../../src/schema/scenario.ts';

/* Made-up entries for tests: never published. */

export const plant: EnterpriseInput = {
  name: { zh: '样例电池有限公司', en: 'Sample Battery Co., Ltd.' },
  shortName: { zh: '样例电池', en: 'Sample Battery' },
  industries: ['lithium-battery'],
  region: 'CN-FJ',
  profile: { zh: '电池制造商。', en: 'A battery maker.' },
  sources: [{ id: 's1', url: 'https://example.org/list', title: '名单', publisher: '某机构', kind: 'government' }],
  reviewed: '2026-01-02',
};

export const coatingCase: ScenarioInput = {
  title: { zh: '涂布缺陷检测', en: 'Detection of coating defects' },
  summary: { zh: '用机器视觉检出涂布缺陷。', en: 'Machine vision finds coating defects.' },
  enterprise: 'plant',
  region: 'CN-FJ',
  industries: ['lithium-battery'],
  stages: ['quality-control'],
  techniques: ['computer-vision'],
  status: 'in-use',
  year: 2024,
  results: [
    {
      metric: 'defect-rate',
      value: -40,
      unit: '%',
      change: 'relative',
      nature: 'outcome',
      scope: 'line',
      source: 's1',
    },
    {
      metric: 'cycle-time',
      value: 15,
      unit: 's/unit',
      change: 'none',
      nature: 'outcome',
      scope: 'line',
      baseline: { value: 20, unit: 's/unit' },
      source: 's2',
    },
  ],
  sources: [
    { id: 's1', url: 'https://example.org/press', title: '报道', publisher: '某报', kind: 'press' },
    { id: 's2', url: 'https://example.org/own', title: '新闻', publisher: '样例电池', kind: 'enterprise' },
  ],
  reviewed: '2026-01-02',
};

/** An entry's file: front matter and body. */
export function entryText(data: object, body = ''): string {
  return `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body}`;
}

/** Content of one enterprise and one scenario, with changes. */
export function smallContent(
  changes: { scenario?: object; enterprise?: object; body?: string } = {},
): Record<string, string> {
  return {
    'enterprises/plant.mdx': entryText({ ...plant, ...changes.enterprise }),
    'scenarios/coating.mdx': entryText(
      { ...coatingCase, ...changes.scenario },
      changes.body ?? '\n## 问题\n\n缺陷。\n',
    ),
    'scenarios/coating.en.mdx': '## Problem\n\nDefects.\n',
  };
}
