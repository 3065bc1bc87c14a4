import { stringify } from 'yaml';
import { type AddressOf, sharedAddress } from '../address.ts';
import { licence } from '../licence.ts';

/* /data/citation.cff: how to cite the data as it is on a day (https://citation-file-format.github.io). */

/** The citation of the content of a day. */
export function citation(day: string, addressOf: AddressOf): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite the data as below. 引用数据时请用下列信息。',
      type: 'dataset',
      title: 'Atlas of AI in Manufacturing（智造图谱）',
      version: day,
      'date-released': day,
      authors: [{ name: 'The editors of the Atlas' }],
      url: sharedAddress(addressOf, '/data/'),
      license: licence.id,
      keywords: ['artificial intelligence', 'manufacturing', 'case studies', 'China'],
    },
    { lineWidth: 0 },
  );
}
