import type { Telling } from '../../schema/telling.ts';
import { missingTerm, type SeedRule } from './seed-rule.ts';

/**
 * Process chains: a step stands once in all chains, since a case names it
 * without its industry; it names sources and a line that are there; and a step
 * without a source says that it is uncertain.
 */
export const soundChains = {
  about: {
    'chain-step': { zh: '每道工序只在一条工序链里，只出现一次', en: 'A step stands in one process chain, and once' },
    'chain-source': { zh: '工序链注明来源', en: 'Process chains name their sources' },
  },
  judge: ({ industries }, report) => {
    const taken = new Map<string, string>();
    industries.forEach(({ id: industry, chain, chainSources, chainLines }, index) => {
      const sources = new Set(chainSources.map(({ id }) => id));
      const lines = new Set(chainLines.map(({ id }) => id));
      chain.forEach((step, place) => {
        const path = [index, 'chain', place];
        const other = taken.get(step.id);
        if (other !== undefined) report('industries', [...path, 'id'], takenStep(step.id, other));
        else taken.set(step.id, industry);
        step.sources.forEach((id, number) => {
          if (!sources.has(id))
            report(
              'industries',
              [...path, 'sources', number],
              missingTerm(id, { zh: '工序来源', en: 'source of the chain' }),
            );
        });
        if (step.line !== undefined && !lines.has(step.line))
          report('industries', [...path, 'line'], missingTerm(step.line, { zh: '产线', en: 'line of the chain' }));
        if (step.certain && step.sources.length === 0) report('industries', path, withoutSource(step.id));
      });
    });
  },
} satisfies SeedRule;

function takenStep(id: string, other: string): Telling {
  return {
    rule: 'chain-step',
    message: {
      zh: `工序“${id}”已在 ${other} 的工序链里。`,
      en: `Step “${id}” stands in the chain of ${other} already.`,
    },
    hint: { zh: '删去一处，或给这一步换 id。', en: 'Delete one of them, or give this step another id.' },
  };
}

function withoutSource(id: string): Telling {
  return {
    rule: 'chain-source',
    message: { zh: `工序“${id}”没有来源。`, en: `Step “${id}” names no source.` },
    hint: {
      zh: '在 sources 里写上来源；没有来源的写 certain: false。',
      en: 'Name its source under sources; where there is none, write certain: false.',
    },
  };
}
