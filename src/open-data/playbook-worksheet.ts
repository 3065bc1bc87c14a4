import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Playbook } from '../catalogue/catalogue.ts';
import type { Basis } from '../schema/playbook-statement.ts';
import type { Language, Wording } from '../schema/text.ts';
import { playbookLabels } from '../words/playbook.ts';
import { playbookSheetLabels, playbookWorksheetLabels } from '../words/playbook-sheet.ts';
import { punctuation } from '../words/punctuation.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';

/** A line to fill in: what it is, what is said of it, what that rests on. */
interface Line {
  name: string;
  detail: string;
  basis: string;
}

interface Grounded {
  basis: Basis;
  source?: string | undefined;
}

/** A sheet of lines; those that are scored count towards the total. */
export interface WorksheetPart {
  name: string;
  lines: readonly Line[];
  scored: boolean;
}

/** The sheets of a playbook's worksheet, in their order, without the guide. */
export function worksheetParts({ record }: Pick<Playbook, 'record'>, language: Language): WorksheetPart[] {
  const words = wordsIn(playbookLabels, language);
  const { phase } = wordsIn(valueLabels, language);
  const { fields } = words;
  const { colon } = wordsIn(punctuation, language);
  const titleOf = (source: string | undefined): string => record.sources.find(({ id }) => id === source)?.title ?? '';
  const said = (...parts: [label: string, text: Wording][]) =>
    parts.map(([label, text]) => `${label}${colon}${text[language]}`).join('\n');
  const line = (name: string, detail: string, { basis, source }: Grounded): Line => ({
    name,
    detail,
    basis: basis === 'source' ? `${words.legend.sourceShort}${colon}${titleOf(source)}` : words.editors,
  });
  const kpis = record.kpis.map((item) => line(item.name[language], item.how[language], item));
  const questions = record.questions.map((one) => line(one[language], words.questions, { basis: 'editor' }));
  return [
    {
      name: words.lists.data,
      scored: true,
      lines: record.data.map((item) => {
        const { from, rate, labels, volume } = item;
        const detail = said([fields.from, from], [fields.rate, rate], [fields.labels, labels], [fields.volume, volume]);
        return line(item.name[language], detail, item);
      }),
    },
    {
      name: words.lists.models,
      scored: true,
      lines: record.models.map((item) => {
        const { approach, output, measure } = item;
        const detail = said([fields.approach, approach], [fields.output, output], [fields.measure, measure]);
        return line(item.task[language], detail, item);
      }),
    },
    {
      name: words.lists.systems,
      scored: true,
      lines: record.systems.map((item) => line(item.name[language], item.exchange[language], item)),
    },
    {
      name: words.lists.skills,
      scored: true,
      lines: record.skills.map((item) => line(item.role[language], item.does[language], item)),
    },
    {
      name: words.risks,
      scored: true,
      lines: record.risks.map((item) => line(item.risk[language], said([fields.mend, item.mend]), item)),
    },
    { name: wordsIn(playbookWorksheetLabels, language).acceptance, scored: true, lines: [...kpis, ...questions] },
    {
      name: words.rollout,
      scored: false,
      lines: record.rollout.map((item) =>
        line(phase[item.phase], `${item.does[language]}\n${said([fields.exit, item.exit])}`, item),
      ),
    },
    {
      name: words.costs,
      scored: false,
      lines: record.costs.map((item) => line(item.item[language], item.driver[language], item)),
    },
  ];
}

const bold = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } };
const wrapped = { alignment: { wrapText: true, vertical: 'top' as const } };
const toFill = {
  ...wrapped,
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFF8E1' } },
};
const percent = { numFmt: '0%', font: { bold: true } };
/** The column in which 0, 1 or 2 is entered, and the first row of lines as spreadsheets count. */
const haveColumn = 'D';
const firstLine = 2;

/** Sheet names have at most 31 characters, and none of these. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

function listSheet({ name, lines, scored: counts }: WorksheetPart, language: Language): WriteSheet {
  const words = wordsIn(playbookWorksheetLabels, language);
  const acceptance = name === words.acceptance;
  const sheet = wordsIn(playbookSheetLabels, language);
  const extra = acceptance ? [sheet.agreed, sheet.found] : [];
  const header = [
    words.statement,
    words.detail,
    words.basis,
    counts ? words.have : words.budget,
    words.who,
    words.when,
    ...extra,
    words.remark,
  ];
  const rows = lines.map(({ name: line, detail, basis }) => [line, detail, basis]);
  const cells = new Map<string, Partial<Cell>>(header.map((_, column) => [`0,${column}`, { style: bold }]));
  rows.forEach((row, index) => {
    header.forEach((_, column) => {
      cells.set(`${index + 1},${column}`, { style: column < row.length ? wrapped : toFill });
    });
  });
  return {
    name: sheetName(name),
    columns: [28, 60, 28, 12, 14, 12, ...extra.map(() => 14), 28].map((width) => ({ width })),
    rows: [header, ...rows],
    cells,
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(counts && {
      dataValidations: [
        {
          type: 'list' as const,
          values: ['0', '1', '2'],
          range: `${haveColumn}${firstLine}:${haveColumn}${firstLine + lines.length - 1}`,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: words.have,
          errorMessage: words.choose,
        },
      ],
    }),
  };
}

function guideSheet(
  { record, id }: Playbook,
  parts: readonly WorksheetPart[],
  address: string,
  language: Language,
): WriteSheet {
  const words = wordsIn(playbookWorksheetLabels, language);
  const head = [
    [record.title[language]],
    [record.summary[language]],
    [`${words.address}: ${address || id}`],
    [`${words.reviewed}: ${record.reviewed}`],
    [],
    [words.rule],
    [words.unscored],
    [],
    [words.guide, words.rows, words.answered, words.score],
  ];
  const counted = parts.filter((part) => part.scored);
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: { font: { bold: true, size: 14 } } }],
    ...head.flatMap((row, index) =>
      index > 0 && row.length === 1 ? [[`${index},0`, { style: wrapped }] as const] : [],
    ),
    ...[0, 1, 2, 3].map((column) => [`${head.length - 1},${column}`, { style: bold }] as const),
  ]);
  const score = (row: number, formula: string, style?: Cell['style']): void => {
    cells.set(`${row},3`, { type: 'formula', formula, formulaResult: 0, style: style ?? { numFmt: '0%' } });
  };
  counted.forEach(({ name, lines }, index) => {
    const row = head.length + index;
    const range = `'${sheetName(name)}'!${haveColumn}${firstLine}:${haveColumn}${firstLine + lines.length - 1}`;
    cells.set(`${row},2`, { type: 'formula', formula: `COUNT(${range})`, formulaResult: 0 });
    score(row, `SUM(${range})/(2*B${row + 1})`);
  });
  const last = head.length + counted.length;
  score(last, `AVERAGE(D${head.length + 1}:D${last})`, percent);
  cells.set(`${last},0`, { style: bold });
  return {
    name: sheetName(words.guide),
    columns: [60, 10, 10, 10].map((width) => ({ width })),
    rows: [...head, ...counted.map(({ name, lines }) => [name, lines.length]), [words.total]],
    cells,
  };
}

/**
 * A playbook as a workbook to fill in: a sheet a list, and a first one that adds
 * up the score by formulas, with its rule. `address` is the playbook's page.
 */
export function playbookWorksheet(playbook: Playbook, address: string, language: Language): Promise<Uint8Array> {
  const parts = worksheetParts(playbook, language);
  const day = new Date(`${playbook.record.reviewed}T00:00:00Z`);
  return writeXlsx({
    sheets: [guideSheet(playbook, parts, address, language), ...parts.map((part) => listSheet(part, language))],
    // The same content makes the same file on every day.
    properties: { title: playbook.record.title[language], created: day, modified: day },
  });
}
