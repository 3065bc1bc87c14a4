import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { BuildingBlock } from '../../schema/seeds/building-block.ts';
import type { RecognitionScheme, Standard } from '../../schema/seeds/vocabulary.ts';
import type { Text } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { regionsOf } from '../api/term-items.ts';
import { column, textColumns } from './columns.ts';
import { type ColumnOf, type Table, table } from './table.ts';

/* /data/industries.csv and so on: the vocabularies that entries refer to, and the support schemes. */

interface Named {
  id: string;
  label: Text;
  aliases?: readonly string[];
}

const id = <Row extends { id: string }>() => column<Row>('id', 'id', 'Id', (row) => row.id, { required: true });

/** What every term has. */
const named = <Row extends Named>(): ColumnOf<Row>[] => [
  id<Row>(),
  ...textColumns<Row>('label', '名称', 'Label', ({ label }) => label, { required: true }),
  column<Row>('aliases', '别名', 'Aliases', ({ aliases }) => aliases ?? [], { type: 'list' }),
];

const { lists, tables } = openDataLabels;

export function termTables(catalogue: Catalogue): Table[] {
  const { vocabulary } = catalogue;
  const all = <Term>(terms: ReadonlyMap<string, Term>): Term[] => [...terms.values()];
  const steps = all(vocabulary.industries).flatMap((industry) =>
    industry.chain.map((step, index) => ({ industry, step, position: index + 1 })),
  );
  return [
    table('industries', lists.industries, ['id'], all(vocabulary.industries), [
      ...named(),
      column('group', '大类', 'Group', ({ group }) => group),
      column('codes', 'GB/T 4754-2017 代码', 'Codes of GB/T 4754-2017', ({ codes }) => codes.map(({ code }) => code), {
        type: 'list',
      }),
      column('safety_sensitive', '安全敏感', 'Sensitive to safety', ({ safetySensitive }) => safetySensitive, {
        type: 'boolean',
      }),
    ]),
    table('steps', tables.steps, ['id'], steps, [
      column('id', 'id', 'Id', ({ industry, step }) => `${industry.id}/${step.id}`, { required: true }),
      column('industry', '行业', 'Industry', ({ industry }) => industry.id, {
        required: true,
        references: 'industries',
      }),
      column('step', '工序', 'Step', ({ step }) => step.id, { required: true }),
      column('position', '顺序', 'Position in the chain', ({ position }) => position, {
        type: 'integer',
        required: true,
      }),
      ...textColumns<(typeof steps)[number]>('label', '名称', 'Label', ({ step }) => step.label, { required: true }),
    ]),
    table('stages', lists.stages, ['id'], all(vocabulary.stages), [
      ...named(),
      column('link', '规划环节', 'Link of the plan', ({ link }) => link),
    ]),
    table('techniques', lists.techniques, ['id'], all(vocabulary.techniques), named()),
    table('metrics', lists.metrics, ['id'], all(vocabulary.metrics), [
      ...named(),
      column('group', '类别', 'Group', ({ group }) => group),
      column('direction', '好的方向', 'Which way is better', ({ direction }) => direction),
      column('dimension', '量纲', 'Dimension', ({ dimension }) => dimension),
    ]),
    table('units', tables.units, ['id'], all(vocabulary.units), [
      ...named(),
      column('dimension', '量纲', 'Dimension', ({ dimension }) => dimension),
      column('factor', '乘以它得到基本单位的数', 'Factor to the base unit', ({ factor }) => factor, {
        type: 'number',
      }),
    ]),
    table('regions', lists.regions, ['id'], regionsOf(catalogue), [
      ...named(),
      column('code', 'GB/T 2260 代码', 'Code of GB/T 2260', ({ id: code }) => vocabulary.regions.get(code)?.code),
      column('kind', '类别', 'Kind', ({ id: code }) => vocabulary.regions.get(code)?.kind),
    ]),
    table('recognition-schemes', lists['recognition-schemes'], ['id'], all(vocabulary.recognitionSchemes), [
      ...named(),
      ...textColumns<RecognitionScheme>('issuer', '发布方', 'Issuer', ({ issuer }) => issuer),
      column('level', '层级', 'Level', ({ level }) => level),
      column('benchmark', '标杆名单', 'Benchmark list', ({ benchmark }) => benchmark, { type: 'boolean' }),
    ]),
    table('reference-scenarios', lists['reference-scenarios'], ['id'], all(vocabulary.referenceScenarios), [
      ...named(),
      column('code', '编号', 'Number', ({ code }) => code, { type: 'integer' }),
    ]),
    table('safety-measures', lists['safety-measures'], ['id'], all(vocabulary.safetyMeasures), [
      ...named(),
      column('group', '类别', 'Group', ({ group }) => group),
    ]),
    table('standards', lists.standards, ['id'], all(vocabulary.standards), [
      id(),
      column('number', '编号', 'Number', ({ number }) => number),
      ...textColumns<Standard>('title', '标题', 'Title', ({ title }) => title, { required: true }),
      ...textColumns<Standard>('issuer', '发布方', 'Issuer', ({ issuer }) => issuer),
      column('year', '年份', 'Year', ({ year }) => year, { type: 'integer' }),
      column('kind', '类别', 'Kind', ({ kind }) => kind),
      ...textColumns<Standard>('covers', '内容', 'What it covers', ({ covers }) => covers),
      column('url', '网址', 'Address', ({ officialUrl, source }) => officialUrl ?? source),
    ]),
    table('building-blocks', lists['building-blocks'], ['id'], all(vocabulary.buildingBlocks), [
      ...named(),
      column('kind', '类别', 'Kind', ({ kind }) => kind),
      ...textColumns<BuildingBlock>('vendor', '提供方', 'Vendor', ({ vendor }) => vendor),
      column('vendor_id', '提供方的企业 id', 'Id of the vendor', ({ vendorId }) => vendorId, {
        references: 'enterprises',
      }),
      column('built_on', '基于', 'Built on', ({ builtOn }) => builtOn, { references: 'building-blocks' }),
    ]),
  ];
}
