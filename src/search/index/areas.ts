import type { Wording } from '../../schema/text.ts';
import type { StructureWord } from './structure-words.ts';

/** A part of the country that takes in several provinces, as people ask for it. */
interface Area {
  id: string;
  label: Wording;
  words: readonly string[];
  /** Ids of its provinces. */
  regions: readonly string[];
}

/**
 * The areas by which plants, associations and offices tell where: those that the State's plans name (the Greater Bay
 * Area with all of Guangdong, whose nine cities are not told apart), the four of the statistics (东部 to 东北,
 * National Bureau of Statistics, 2011), and the customary seven.
 */
const areas: readonly Area[] = [
  area('yangtze-delta', '长三角', 'Yangtze River Delta', ['长江三角洲', 'yangtze delta'], 'SH JS ZJ AH'),
  area('jiang-zhe-hu', '江浙沪', 'Jiangsu, Zhejiang and Shanghai', ['苏浙沪', '江浙'], 'SH JS ZJ'),
  area('pearl-delta', '珠三角', 'Pearl River Delta', ['珠江三角洲', 'pearl delta'], 'GD'),
  area('greater-bay', '粤港澳大湾区', 'Greater Bay Area', ['大湾区', '粤港澳'], 'GD HK MO'),
  area('jing-jin-ji', '京津冀', 'Beijing–Tianjin–Hebei', ['京津冀地区', 'jing jin ji', 'jingjinji'], 'BJ TJ HE'),
  area('chengdu-chongqing', '成渝', 'Chengdu–Chongqing', ['川渝', '成渝地区', '成渝双城经济圈'], 'SC CQ'),
  area('yangtze-belt', '长江经济带', 'Yangtze River Economic Belt', [], 'SH JS ZJ AH JX HB HN CQ SC YN GZ'),
  area('eastern', '东部', 'Eastern provinces', ['东部地区', '东部沿海'], 'BJ TJ HE SH JS ZJ FJ SD GD HI'),
  area('central', '中部', 'Central provinces', ['中部地区', '中部六省'], 'SX AH JX HA HB HN'),
  area('western', '西部', 'Western China', ['西部地区', 'western provinces'], 'NM GX CQ SC GZ YN XZ SN GS QH NX XJ'),
  area(
    'central-western',
    '中西部',
    'Central and western China',
    ['中西部地区'],
    'SX AH JX HA HB HN NM GX CQ SC GZ YN XZ SN GS QH NX XJ',
  ),
  area(
    'north-east',
    '东北',
    'Northeast China',
    ['东北地区', '东北三省', '东三省', '东北老工业基地', 'northeastern china', 'north east china'],
    'LN JL HL',
  ),
  area('north', '华北', 'North China', ['华北地区', 'northern china'], 'BJ TJ HE SX NM'),
  area('east', '华东', 'East China', ['华东地区', 'eastern china'], 'SH JS ZJ AH FJ JX SD'),
  area('middle', '华中', 'Central China', ['华中地区'], 'HA HB HN'),
  area('south', '华南', 'South China', ['华南地区', 'southern china'], 'GD GX HI'),
  area(
    'south-west',
    '西南',
    'Southwest China',
    ['西南地区', 'southwestern china', 'south west china'],
    'CQ SC GZ YN XZ',
  ),
  area(
    'north-west',
    '西北',
    'Northwest China',
    ['西北地区', 'northwestern china', 'north west china'],
    'SN GS QH NX XJ',
  ),
];

function area(id: string, zh: string, en: string, words: readonly string[], regions: string): Area {
  return { id: `areas/${id}`, label: { zh, en }, words, regions: regions.split(' ').map((code) => `CN-${code}`) };
}

/** What each area is called. */
export const areaWords: readonly StructureWord[] = areas.map(({ id, label, words }) => ({
  id,
  type: 'region',
  label,
  words: [label.zh, label.en, ...words],
}));

/** Ids of the places by which what is in a province is found: its own (`regions/…`) and those of its areas. */
export const placesOf = (region: string | undefined): string[] =>
  region === undefined
    ? []
    : [`regions/${region}`, ...areas.filter(({ regions }) => regions.includes(region)).map(({ id }) => id)];
