import { eachEntry, found, type Rule } from './rule.ts';

/** A playbook's body tells the problem: what goes wrong, what it costs, why it is hard. */
export const playbookBody = {
  about: { 'playbook-body': { zh: '手册的正文说清问题', en: 'The body of a playbook tells the problem' } },
  judge: eachEntry((entry) =>
    entry.kind !== 'playbook' || entry.front === undefined || entry.bodies.zh?.trim()
      ? []
      : [
          found(
            entry,
            { body: 'zh', offset: 0 },
            'playbook-body',
            { zh: '没有正文。', en: 'There is no body.' },
            {
              zh: '在信息块下面写“## 问题”：出什么错、代价是什么、为什么难。',
              en: 'Write “## 问题” below the front matter: what goes wrong, what it costs, why it is hard.',
            },
          ),
        ],
  ),
} satisfies Rule;
