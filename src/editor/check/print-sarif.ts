import type { Log, ReportingDescriptor, Result } from 'sarif';
import { howToMend } from '../../reading/how-to-mend.ts';
import type { Fault } from '../../schema/fault.ts';
import type { RuleName } from '../../schema/rule-name.ts';
import type { Language } from '../../schema/text.ts';
import { visible } from '../visible.ts';
import { ruleDescriptions } from './rule-descriptions.ts';

/** Faults as SARIF 2.1.0, as code-scanning services read it. Columns are UTF-16 units, as in the faults. */
export function printSarif(faults: readonly Fault[], language: Language): string {
  const rules = [...new Set(faults.map(({ rule }) => rule))].sort();
  const results = faults.map(
    (fault): Result => ({
      ruleId: fault.rule,
      ruleIndex: rules.indexOf(fault.rule),
      level: fault.severity,
      message: { text: `${visible(fault.message[language])} ${visible(howToMend(fault, language))}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(fault.file), uriBaseId: '%SRCROOT%' },
            region: { startLine: fault.line, startColumn: fault.column },
          },
        },
      ],
    }),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Atlas check', rules: rules.map((id) => descriptor(id, language)) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function descriptor(id: RuleName, language: Language): ReportingDescriptor {
  return { id, shortDescription: { text: `${ruleDescriptions[id][language]}${language === 'zh' ? '。' : '.'}` } };
}
