import type { SeedRule } from './seed-rule.ts';
import { missingTerm } from './seed-rule.ts';

/**
 * Process chains: a step stands once in all chains, since a case names it
 * without its industry; it names sources and a line that are there; and a step
 * without a source says that it is uncertain.
 */
export const soundChains: SeedRule = ({ industries }, report) => {
  const taken = new Map<string, string>();
  industries.forEach(({ id: industry, chain, chainSources, chainLines }, index) => {
    const sources = new Set(chainSources.map(({ id }) => id));
    const lines = new Set(chainLines.map(({ id }) => id));
    chain.forEach((step, place) => {
      const path = [index, 'chain', place];
      const other = taken.get(step.id);
      if (other !== undefined)
        report(
          'industries',
          [...path, 'id'],
          'chain-step',
          {
            zh: `工序“${step.id}”已在 ${other} 的工序链里。`,
            en: `Step “${step.id}” stands in the chain of ${other} already.`,
          },
          { zh: '删去一处，或给这一步换 id。', en: 'Delete one of them, or give this step another id.' },
        );
      else taken.set(step.id, industry);
      step.sources.forEach((id, number) => {
        const { message, hint } = missingTerm(id, { zh: '工序来源', en: 'source of the chain' });
        if (!sources.has(id)) report('industries', [...path, 'sources', number], 'unknown-id', message, hint);
      });
      if (step.line !== undefined && !lines.has(step.line)) {
        const { message, hint } = missingTerm(step.line, { zh: '产线', en: 'line of the chain' });
        report('industries', [...path, 'line'], 'unknown-id', message, hint);
      }
      if (step.certain && step.sources.length === 0)
        report(
          'industries',
          path,
          'chain-source',
          { zh: `工序“${step.id}”没有来源。`, en: `Step “${step.id}” names no source.` },
          {
            zh: '在 sources 里写上来源；没有来源的写 certain: false。',
            en: 'Name its source under sources; where there is none, write certain: false.',
          },
        );
    });
  });
};
