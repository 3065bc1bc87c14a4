import { foldRadicals } from './radicals.ts';

/** A name without what people type one way or the other: width, blanks, line breaks, brackets and other signs, case. */
export function nameKey(name: string): string {
  return foldRadicals(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '');
}

const chineseForm = /(?:股份|有限责任|有限)+公司$/;
const englishForm =
  /(?:[\s,]+(?:co|company|corp|corporation|inc|incorporated|limited|ltd|llc|plc|gmbh|ag|se|sa)\.?)+$/i;

/** The key of a firm's name without its legal form, which changes where the firm does not: 股份有限公司, Co., Ltd. */
export function firmKey(name: string): string {
  const folded = foldRadicals(name).normalize('NFKC').trim().replace(englishForm, '');
  return nameKey(folded).replace(chineseForm, '');
}
