import type { Fault } from '../../schema/fault.ts';
import type { Wording } from '../../schema/text.ts';
import type { TextFile } from '../files.ts';
import { faultIn, mostOfRule, type Rule } from './rule.ts';

interface Marking {
  pattern: RegExp;
  what: Wording;
}

/*
 * What a public catalogue must not hold. Words that only talk of secrecy (商业秘密保护,
 * 机密计算, a battery's “身份证”) are no markings.
 */
const markings: readonly Marking[] = [
  {
    pattern:
      /(?<!商业|技术|国家|工作|企业|经营|保守|泄露|涉及|的)秘密(?!分享|共享|分割|计算|武器|保护|比较|求交)|(?:绝密|机密)(?!计算|性|虚拟|容器|技术|分享)|(?:strictly confidential|top secret)\b|\bconfidential(?=\s*(?:$|[.:;!)\]]))/gim,
    what: { zh: '密级标志', en: 'a mark of secrecy' },
  },
  {
    pattern:
      /内部(?:资料|文件|材料|传阅)|(?:不得|禁止|请勿|严禁)外传|仅供内部|internal use only|not for distribution/gi,
    what: { zh: '内部资料标志', en: 'a mark of internal documents' },
  },
  {
    pattern:
      /(?<![“"「『‘]|数字|电子|电池|产品|设备|质量|工业|唯一|专属|一个|一张)身份证(?:号码?|件)?|(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
    what: { zh: '身份证信息', en: 'data of an identity card' },
  },
  {
    pattern:
      /(?<![\d.A-Za-z_=&#-])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\d.A-Za-z])|(?<![\d.A-Za-z])[(（]?0(?:10|2\d|[3-9]\d{2})[)）]?[- ]\d{7,8}(?![\d.A-Za-z])/g,
    what: { zh: '电话号码', en: 'a telephone number' },
  },
];

/** Nothing that is marked as secret or internal, and no personal numbers. */
export const confidential: Rule = ({ scenarios, enterprises }) =>
  [...scenarios, ...enterprises].flatMap(({ texts }) => texts.flatMap(judge));

function judge(file: TextFile): Fault[] {
  // Numbers inside addresses belong to them.
  const text = file.text.replace(/\bhttps?:\/\/[^\s)>"'\]]+/g, (address) => ' '.repeat(address.length));
  return markings.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)].slice(0, mostOfRule).map(({ 0: found, index }) =>
      faultIn(
        file,
        index,
        'confidential',
        { zh: `“${found}”像是${what.zh}。`, en: `“${found}” looks like ${what.en}.` },
        {
          zh: '目录是公开的：删去它，并确认来源本身可以公开。',
          en: 'The catalogue is public: take it out, and make sure that the source itself is public.',
        },
      ),
    ),
  );
}
