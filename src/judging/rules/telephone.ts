/*
 * Telephone numbers as they are written in China, with full-width signs already
 * plain. Eleven digits may as well be an amount (15000000000 个, value: …):
 * what counts something, or ends in six noughts, is none. A service number
 * such as 400-800-1200 could be a range: it needs a word before it that says so.
 */
const before = '(?<![\\d.A-Za-z_=&#-]|(?:value|min|max): )';
const after = '(?!\\.?\\d|[-_]?[A-Za-z])';
const country = '(?:(?:\\+|\\b00)86[- ]?|\\b86[- ])?';
const counted =
  '(?! ?(?:[个条次支件元块台套吨颗枚片行帧组种户只]|亿|美元|参数|数据|词元|tokens?\\b|rows?\\b|records?\\b|parameters?\\b|units?\\b|yuan\\b))';

const mobile = `(?!1\\d{4}0{6})1[3-9]\\d(?:\\d{8}${counted}|[- .]\\d{4}[- .]?\\d{4})`;
const area = '(?:10|2\\d|[3-9]\\d{2})';
const local = '(?!(?:19|20)\\d{2}[- ](?:19|20)\\d{2})[1-9]\\d{2,3}[- ]?\\d{4}';
const landline = `(?:\\(0${area}\\)[- ]?|0${area}[- ]|(?:\\+|\\b00)86[- ]?(?:\\(0\\))?${area}[- ])${local}`;
const service = '(?<=(?:电话|热线|客服|咨询|[Tt]el)[^\\d\\n]{0,6})(?:[48]00[- ]?\\d{3}[- ]?\\d{4}|0\\d{9,11})';

export const telephoneNumbers = new RegExp(`${before}(?:${country}${mobile}|${landline}|${service})${after}`, 'g');
