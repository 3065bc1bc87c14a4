import { writeCsv } from 'hucre/csv';

/** The columns of a list of cases. */
export const header =
  'id,title.zh,title.en,summary.zh,enterprise,industries,stages,techniques,status,year,results.metric,results.value,results.unit,results.change,sources.url,sources.title,sources.publisher,sources.date,sources.kind'.split(
    ',',
  );
/** A row of it, with changes by column. */
export function row(
  number: number,
  changes: Readonly<Record<string, string | number | null>> = {},
): (string | number | null)[] {
  const cells: Record<string, string | number | null> = {
    id: `sample-${number}`,
    'title.zh': `电芯外观检测样例${number}`,
    'title.en': 'Sample of cell inspection',
    'summary.zh': '某产线用机器视觉检出电芯外观缺陷。',
    enterprise: 'sample-battery',
    industries: 'lithium-battery',
    stages: 'quality-control',
    techniques: 'computer-vision',
    status: 'in-use',
    year: 2024,
    'results.metric': 'defect-rate',
    'results.value': -30,
    'results.unit': '%',
    'results.change': 'relative',
    'sources.url': `https://example.org/cases/${number}`,
    'sources.title': '样例报道',
    'sources.publisher': '样例日报',
    'sources.date': '2024-09-28',
    'sources.kind': 'press',
    ...changes,
  };
  return header.map((name) => cells[name] ?? null);
}
/** The list as a CSV file. */
export const csv = (...rows: (string | number | null)[][]) => writeCsv([header, ...rows]);
