import type { Problem } from '../../schema/fault.ts';

/** What to tell of a mapping beside an import file that cannot be read. */
export function badMapping(reason: string): Problem {
  return {
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'column-mapping',
    message: { zh: `列对应文件有误：${reason}`, en: `The column mapping is wrong: ${reason}` },
    hint: { zh: '对照指南里的例子改正。', en: 'Compare it with the example in the guide.' },
  };
}
