/* A made-up list of cases as a programme office keeps it: never published. */

/** The list's own column names, and the fields that they are. */
export const listColumns: Readonly<Record<string, string>> = {
  案例编号: 'id',
  案例名称: 'title.zh',
  英文名称: 'title.en',
  简介: 'summary.zh',
  申报企业: 'enterprise',
  省份: 'region',
  行业: 'industries',
  环节: 'stages',
  技术: 'techniques',
  状态: 'status',
  年份: 'year',
  指标: 'results.metric',
  数值: 'results.value',
  单位: 'results.unit',
  变化: 'results.change',
  性质: 'results.nature',
  范围: 'results.scope',
  网址: 'sources.url',
  标题: 'sources.title',
  发布机构: 'sources.publisher',
  发布日期: 'sources.date',
  来源类别: 'sources.kind',
};

export type ListRow = Record<string, string | number>;

/** A row of the list, its number in its id and its words. */
export function listRow(number: number): ListRow {
  return {
    案例编号: `list-case-${number}`,
    案例名称: `第${number}号样例：外观缺陷检测`,
    英文名称: `Sample ${number}: detection of surface defects`,
    简介: `第${number}条产线用机器视觉检出外观缺陷。`,
    申报企业: '样例电池有限公司',
    省份: number % 2 ? '福建' : '福建省',
    行业: '锂电池',
    环节: 'quality-control',
    技术: number % 2 ? 'computer-vision' : 'computer-vision、machine-learning',
    状态: 'in-use',
    年份: number % 2 ? 2024 : '2024年',
    指标: 'defect-rate',
    数值: -number / 10,
    单位: '%',
    变化: 'relative',
    性质: 'outcome',
    范围: 'line',
    网址: `https://example.org/cases/${number}`,
    标题: `样例报道${number}`,
    发布机构: '样例日报',
    发布日期: number % 2 ? '2024-09' : '2024年9月28日',
    来源类别: 'press',
  };
}

/** What is wrong in twenty rows: the row of the spreadsheet, the column, and what stands there. */
export const badCells: readonly [row: number, column: string, value: string | number][] = [
  [3, '案例编号', 'List Case 2'],
  [17, '案例名称', '长'.repeat(60)],
  [40, '简介', ''],
  [41, '申报企业', '没有的企业'],
  [77, '省份', '福健'],
  [101, '行业', 'lithium-batery'],
  [120, '环节', 'quality-contrl'],
  [150, '技术', 'computer-visoin'],
  [188, '状态', '使用中'],
  [199, '年份', 2999],
  [222, '指标', 'defect-rat'],
  [250, '数值', '约一半'],
  [251, '单位', 's'],
  [300, '变化', 'relativ'],
  [333, '网址', 'www.example.org/333'],
  [360, '标题', ''],
  [399, '发布机构', ''],
  [420, '发布日期', '2024-13'],
  [444, '来源类别', '报纸'],
  [501, '年份', '去年'],
];

/** The list's 500 rows as cells, the header first; with the bad cells put in where asked. */
export function listOfCases(withBadCells: boolean): (string | number)[][] {
  const header = Object.keys(listColumns);
  const rows = Array.from({ length: 500 }, (_, index) => listRow(index + 1));
  for (const [row, column, value] of withBadCells ? badCells : []) {
    const target = rows[row - 2];
    if (target) target[column] = value;
  }
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
}
