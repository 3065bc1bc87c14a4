import { instruments } from '../../schema/seeds/support-scheme.ts';
import type { tiers } from '../../schema/stack.ts';
import type { Wording } from '../../schema/text.ts';
import { supportLabels } from '../../words/support.ts';
import type { ConceptType } from '../engine/index-format.ts';
import { instrumentWords } from './instrument-words.ts';

/** A word of a query that asks not for a subject but for how an entry is: its type, its evidence, where it runs. */
export interface StructureWord {
  id: string;
  type: ConceptType;
  label: Wording;
  words: readonly string[];
  /** Ids of what it is a kind of. */
  broader?: readonly string[];
}

const onTier: Record<(typeof tiers)[number], readonly [Wording, readonly string[]]> = {
  cloud: [{ zh: '上云', en: 'In the cloud' }, ['云端部署', '部署在云端', '云上', 'cloud based', 'in the cloud']],
  edge: [{ zh: '边缘部署', en: 'At the edge' }, ['部署在边缘', '边缘侧', '边侧', 'at the edge', 'on the edge']],
  end: [{ zh: '端侧部署', en: 'On the device' }, ['端侧', '部署在端侧', 'on device', 'on the device']],
};

/** How one says that something is not to be, or cannot. */
const withoutWays =
  '不 不能 不许 不准 不让 不可 不可以 不允许 不得 不想 不敢 不愿 不愿意 不肯 不用 不需要 不必 无需 无法 没法 禁止 别'.split(
    ' ',
  );

/** The words that a query's structure is read from. */
export function structureWords(names: typeof tiers): StructureWord[] {
  return [
    ...names.map((tier) => ({
      id: `tier/${tier}`,
      type: 'tier' as const,
      label: onTier[tier][0],
      words: [onTier[tier][0].zh, ...onTier[tier][1]],
    })),
    {
      id: 'tier/none',
      type: 'tier',
      label: { zh: '不上云', en: 'Without cloud' },
      words: [
        ...withoutWays.map((no) => `${no}上云`),
        '不用云',
        '本地部署',
        '私有化部署',
        '私有部署',
        '内网部署',
        '离线部署',
        '单机部署',
        'without cloud',
        'no cloud',
        'not in the cloud',
        'cannot go to the cloud',
        'on premise',
        'on premises',
        'local deployment',
        'offline deployment',
      ],
    },
    {
      id: 'scope/line',
      type: 'scope',
      label: { zh: '产线上的成效', en: 'Measured on the line' },
      words: ['产线上', '产线级', '本产线', '单条产线', 'on the line', 'line level'],
    },
    {
      id: 'scope/plant',
      type: 'scope',
      label: { zh: '全厂成效', en: 'Measured plant-wide' },
      words: ['全厂', '整厂', '工厂级', '全厂范围', 'plant wide', 'whole plant'],
    },
    ...(['A', 'B', 'C'] as const).map((grade) => ({
      id: `grade/${grade}`,
      type: 'grade' as const,
      label: { zh: `证据${grade}级`, en: `Grade ${grade} evidence` },
      words: [`${grade}级证据`, `证据${grade}级`, `证据等级${grade}`, `grade ${grade}`, `grade ${grade} evidence`],
    })),
    {
      id: 'type/scheme',
      type: 'type',
      label: { zh: '支持政策', en: 'Support schemes' },
      words: [
        '支持政策',
        '扶持政策',
        '政策',
        '补贴',
        '补助',
        '补助资金',
        '资助',
        '奖励',
        '奖补',
        '扶持',
        '专项资金',
        '专项',
        '申报',
        '申报指南',
        '优惠',
        '扶持资金',
        '揭榜挂帅',
        '服务券',
        '云服务券',
        '创新券',
        '科技创新券',
        '数字化转型券',
        '上云券',
        '智能券',
        'support scheme',
        'support schemes',
        'subsidy',
        'grant',
        'voucher',
        'funding',
        'incentive',
      ],
    },
    ...instruments.map((instrument) => ({
      id: `instruments/${instrument}`,
      type: 'type' as const,
      label: supportLabels.instruments[instrument],
      words: instrumentWords[instrument],
      broader: ['type/scheme'],
    })),
    {
      id: 'type/playbook',
      type: 'type',
      label: { zh: '实施手册', en: 'Playbooks' },
      words: [
        '实施手册',
        '实施指南',
        '落地指南',
        '操作手册',
        '实施步骤',
        '落地步骤',
        'playbook',
        'how to guide',
        'implementation guide',
      ],
    },
    {
      id: 'type/enterprise',
      type: 'type',
      label: { zh: '企业', en: 'Enterprises' },
      words: ['标杆企业', '企业名单', '企业名录', '龙头企业', 'benchmark enterprise'],
    },
  ];
}
