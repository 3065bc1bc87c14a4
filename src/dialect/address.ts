import type { Severity } from '../schema/fault.ts';
import type { Wording } from '../schema/text.ts';

/** What is wrong with an address of a link. */
export interface AddressProblem {
  severity: Severity;
  rule: string;
  message: Wording;
  hint: Wording;
}

/**
 * Judges the address of a link: `https:`, `http:` (with a warning), `mailto:`,
 * a path of the site (`/scenarios/…/`) or an anchor of the page (`#…`). Control
 * characters and white space, which browsers drop, are dropped first.
 */
export function judgeAddress(raw: string): AddressProblem | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers ignore in addresses.
  const address = raw.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '');
  if (/^(https:\/\/[^/]|mailto:[^@]+@|#|\/(?![/\\])|\/$)/i.test(address)) return undefined;
  if (/^http:\/\/[^/]/i.test(address)) {
    return {
      severity: 'warning',
      rule: 'plain-http',
      message: { zh: `链接“${address}”不是加密网址。`, en: `The link “${address}” is not encrypted.` },
      hint: { zh: '若该网站有 https:// 地址，改用它。', en: 'Use the https:// address where the site has one.' },
    };
  }
  return {
    severity: 'error',
    rule: 'address',
    message: {
      zh: `链接地址“${address.slice(0, 60)}”不能用。`,
      en: `The address “${address.slice(0, 60)}” is not allowed.`,
    },
    hint: {
      zh: '只用 https:// 网址、mailto: 邮箱，或以 / 开头的本站路径。',
      en: 'Use an https:// address, a mailto: address, or a path of this site that begins with /.',
    },
  };
}
