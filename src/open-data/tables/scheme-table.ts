import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SupportScheme } from '../../schema/seeds/support-scheme.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { column, textColumns } from './columns.ts';
import { type ColumnOf, type Table, table } from './table.ts';

/* /data/schemes.csv: support schemes, who pays for what, how much and until when. */

const columns: readonly ColumnOf<SupportScheme>[] = [
  column('id', 'id', 'Id', ({ id }) => id, { required: true }),
  ...textColumns<SupportScheme>('title', '名称', 'Title', ({ title }) => title, { required: true }),
  ...textColumns<SupportScheme>('issuer', '发布方', 'Issuer', ({ issuer }) => issuer),
  column('level', '层级', 'Level', ({ level }) => level),
  column('region', '省级行政区', 'Province', ({ region }) => region, { references: 'regions' }),
  ...textColumns<SupportScheme>('city', '城市', 'City', ({ city }) => city),
  column('instrument', '方式', 'Instrument', ({ instrument }) => instrument),
  ...textColumns<SupportScheme>('beneficiary', '支持对象', 'Who may apply', ({ beneficiary }) => beneficiary),
  column('recipients', '支持对象（类别）', 'Kinds of applicants', ({ recipients }) => recipients, { type: 'list' }),
  column('rate', '比例', 'Rate', ({ rate }) => rate?.value, { type: 'number' }),
  column('rate_unit', '比例单位', 'Unit of the rate', ({ rate }) => rate?.unit),
  ...textColumns<SupportScheme>('rate_of', '比例的基数', 'What the rate is of', ({ rate }) => rate?.of),
  column('cap', '上限（元）', 'Cap (CNY)', ({ cap }) => cap?.value, { type: 'number' }),
  ...textColumns<SupportScheme>('cap_per', '上限对应', 'What the cap is for', ({ cap }) => cap?.per),
  column('floor', '最低投入（元）', 'Least spending (CNY)', ({ floor }) => floor, { type: 'number' }),
  column('pool', '资金总额（元）', 'Whole sum (CNY)', ({ pool }) => pool?.value, { type: 'number' }),
  column(
    'grants',
    '分档（对象｜比例%｜上限元）',
    'By kind of applicant: whom | per cent | cap in CNY',
    ({ grants }) => grants.map((grant) => [grant.for.zh, grant.rate, grant.cap ?? ''].join('|')),
    { type: 'list' },
  ),
  ...textColumns<SupportScheme>('summary', '内容', 'Summary', ({ summary }) => summary),
  column('valid_from', '起始日', 'Valid from', ({ validFrom }) => validFrom),
  column('valid_to', '截止日', 'Valid to', ({ validTo }) => validTo),
  ...textColumns<SupportScheme>('document', '文件', 'Document', ({ document }) => document),
  column('draft', '征求意见稿', 'A draft, not in force', ({ draft }) => draft, { type: 'boolean' }),
  column('certain', '已核实', 'Certain', ({ certain }) => certain, { type: 'boolean' }),
  column('urls', '来源网址', 'Addresses of its sources', ({ sources }) => sources.map(({ url }) => url), {
    type: 'list',
  }),
];

export function schemeTable({ vocabulary }: Catalogue): Table {
  return table('schemes', openDataLabels.lists.schemes, ['id'], [...vocabulary.supportSchemes.values()], columns);
}
