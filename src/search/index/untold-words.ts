import type { StructureWord } from './structure-words.ts';

/**
 * What people ask of a firm that no record says: who owns it, where its owner is from, whether its shares are traded,
 * how large it is. It is known, so that it is told, and found where texts say it; it is never guessed from a name.
 */
export const untoldWords: readonly StructureWord[] = [
  untold('central-state', '中央企业', 'Centrally owned enterprise', [
    '央企',
    '中央直属企业',
    'central SOE',
    'central state-owned enterprise',
  ]),
  untold('state', '国有企业', 'State-owned enterprise', [
    '国企',
    '老国企',
    '省属国企',
    '地方国企',
    '市属国企',
    '国资企业',
    '国有控股',
    'state-owned',
    'state-owned company',
    'SOE',
  ]),
  untold('private', '民营企业', 'Private enterprise', [
    '民营',
    '民企',
    '私企',
    '私营',
    '私营企业',
    'private company',
    'privately owned',
    'private firm',
  ]),
  untold('foreign', '外资企业', 'Foreign-owned enterprise', [
    '外资',
    '外企',
    '外商',
    '外商投资',
    '外商投资企业',
    '外商独资',
    '跨国公司',
    '跨国企业',
    'foreign-owned',
    'foreign company',
    'foreign firm',
    'foreign-invested',
    'multinational',
    'multinational company',
  ]),
  untold('joint-venture', '合资企业', 'Joint venture', ['合资', '中外合资', '合资公司', 'sino-foreign']),
  ...(
    [
      ['德', '德国', 'German'],
      ['日', '日本', 'Japanese'],
      ['美', '美国', 'American'],
      ['法', '法国', 'French'],
      ['韩', '韩国', 'Korean'],
      ['英', '英国', 'British'],
      ['瑞', '瑞士', 'Swiss'],
      ['', '瑞典', 'Swedish'],
      ['意', '意大利', 'Italian'],
      ['', '荷兰', 'Dutch'],
      ['欧', '欧洲', 'European'],
      ['', '新加坡', 'Singaporean'],
    ] as const
  ).map(([letter, country, english]) =>
    untold(english.toLowerCase(), `${country}企业`, `${english} company`, [
      `${country}公司`,
      `${country}工厂`,
      `${country}独资`,
      ...(letter ? [`${letter}资`, `${letter}企`, `${letter}资企业`] : []),
      `${english} firm`,
      `${english} plant`,
      `${english}-owned`,
    ]),
  ),
  untold('listed', '上市公司', 'Listed company', ['上市企业', 'A股', '科创板', '创业板', '港股', 'listed firm']),
  untold('large', '世界500强', 'Fortune 500 company', [
    '500强',
    '世界五百强',
    '五百强',
    '财富500强',
    'Fortune 500',
    'Global 500',
  ]),
  untold('high-tech', '高新技术企业', 'High-tech enterprise', ['高企', '国家高新技术企业', '科技型中小企业']),
  untold('unicorn', '独角兽', 'Unicorn', ['独角兽企业', 'unicorn company']),
  untold('time-honoured', '老字号', 'Time-honoured brand', ['中华老字号']),
  untold('above-scale', '规上企业', 'Enterprise above the statistical size', [
    '规模以上企业',
    '规上工业企业',
    '规模以上工业企业',
  ]),
];

function untold(id: string, zh: string, en: string, words: readonly string[]): StructureWord {
  return { id: `untold/${id}`, type: 'untold', label: { zh, en }, words: [zh, en, ...words] };
}
