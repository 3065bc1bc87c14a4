import type { Telling } from '../schema/telling.ts';
import type { Wording } from '../schema/text.ts';
import { type AddressFault, linkAddressFault } from '../schema/web-address.ts';

/** Judges the address of a link, with entities decoded: what may stand there is told by {@link linkAddressFault}. */
export function judgeAddress(address: string): Telling | undefined {
  const fault = linkAddressFault(address);
  if (!fault) return undefined;
  const shown = shortened(address);
  return {
    rule: 'address',
    message: { zh: `链接地址“${shown}”不能用。`, en: `The address “${shown}” is not allowed.` },
    hint: hints[fault],
  };
}

/** What is said of an address that is allowed, but not encrypted. */
export function plainHttp(address: string): Telling | undefined {
  if (!/^http:/i.test(address)) return undefined;
  const shown = shortened(address);
  return {
    rule: 'plain-http',
    message: { zh: `链接“${shown}”不是加密网址。`, en: `The link “${shown}” is not encrypted.` },
    hint: { zh: '若该网站有 https:// 地址，改用它。', en: 'Use the https:// address where the site has one.' },
  };
}

const shortened = (address: string): string => (address.length > 60 ? `${address.slice(0, 57)}…` : address);

const allowed: Wording = {
  zh: '只用 https:// 网址、mailto: 邮箱，或以 / 开头的本站路径。',
  en: 'Use an https:// address, a mailto: address, or a path of this site that begins with /.',
};

const hints: Record<AddressFault, Wording> = {
  form: allowed,
  script: allowed,
  control: {
    zh: '地址里有看不见的字符；从浏览器地址栏重新复制。',
    en: 'It holds characters that nobody sees; copy it again from the browser.',
  },
  backslash: { zh: '地址里不能有反斜线 \\；改用 /。', en: 'An address holds no backslash; write / instead.' },
  credentials: { zh: '删去 @ 前面的用户名和密码。', en: 'Take out the user name and password before the @.' },
  host: {
    zh: '域名里有形似拉丁字母的其他文字、没有写全，或只在内网有效；核对后重写。',
    en: 'The host is unfinished, has letters that look like Latin ones, or exists in a local network only; check it and type it again.',
  },
  path: {
    zh: '本站路径写成 /scenarios/<id>/ 这样，不含 //、.. 和反斜线。',
    en: 'Paths of this site look like /scenarios/<id>/, without //, .. or backslashes.',
  },
};
