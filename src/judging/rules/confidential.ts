import type { Wording } from '../../schema/text.ts';
import { readPlainly } from './plain-reading.ts';
import { eachEntry, found, mostOfRule, type Rule, writtenTexts } from './rule.ts';
import { telephoneNumbers } from './telephone.ts';

interface Marking {
  pattern: RegExp;
  what: Wording;
}

const secrecy: Wording = { zh: '密级标志', en: 'a mark of secrecy' };
const internal: Wording = { zh: '内部资料标志', en: 'a mark of internal documents' };
const identity: Wording = { zh: '身份证信息', en: 'data of an identity card' };
const telephone: Wording = { zh: '电话号码', en: 'a telephone number' };

/*
 * What a public catalogue must not hold. Words that only talk of secrecy (商业秘密保护,
 * 机密计算, a battery's “身份证”), and words that merely share two characters with it
 * (随机密度, 电机密封, 拒绝密码), are no markings.
 */
const markings: readonly Marking[] = [
  {
    pattern:
      /(?<!商业|技术|国家|工作|企业|经营|工艺|配方|核心|行业|保守|泄露|涉及|的|揭|解|奥|神|便)秘密(?!分享|共享|分割|计算|武器|保护|比较|求交|码|封)|(?<!拒|隔|杜|谢)绝密(?![封闭])|(?<!商业|技术|国家|企业|[随电飞算有主司手动整单危切样相泵密])机密(?![封度码集切闭室钥布排性]|计算|虚拟|容器|技术|分享)|[商核普]密(?=★)|密级[:：] ?(?!公开|无)/g,
    what: secrecy,
  },
  { pattern: /strictly confidential\b|top secret\b/gi, what: secrecy },
  { pattern: /(?<=^[\s>*_#]*|[[(【（] ?)[Cc]onfidential(?= ?(?:$|[.:;!)\]。：；！）】*]))/gm, what: secrecy },
  { pattern: /(?<!STRICTLY )\bCONFIDENTIAL\b(?! COMPUT)/g, what: secrecy },
  {
    pattern:
      /内部(?:资料|文件|材料|传阅)(?![库夹格结]|传输|服务|管理|系统|流转|检索|共享|存储)|(?<!数据|图纸|模型|代码|样本|参数)(?:不得|禁止|请勿|严禁)外传|(?:仅供|仅限|只限|只供)(?:[公本]司|集团|企业|单位)?内部|internal use only|not for distribution/gi,
    what: internal,
  },
  {
    pattern:
      /(?<![“"「『‘]|数字|电子|电池|产品|设备|质量|工业|唯一|专属|一个|一张|一码)身份证(?!明)(?:号码?|件)?|(?<![\dA-Za-z])[1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
    what: identity,
  },
  { pattern: telephoneNumbers, what: telephone },
];

/** Nothing that is marked as secret or internal, and no personal numbers. */
export const confidential = {
  about: {
    confidential: {
      zh: '没有密级标志、内部资料、身份证和电话号码',
      en: 'No marks of secrecy, identity cards or telephone numbers',
    },
  },
  judge: eachEntry((entry) =>
    writtenTexts(entry).flatMap(({ text, at }) =>
      markingsIn(text).map(({ marking, what, offset }) =>
        found(
          entry,
          at(offset),
          'confidential',
          { zh: `“${marking}”像是${what.zh}。`, en: `“${marking}” looks like ${what.en}.` },
          {
            zh: '目录是公开的：删去它，并确认来源本身可以公开。',
            en: 'The catalogue is public: take it out, and make sure that the source itself is public.',
          },
        ),
      ),
    ),
  ),
} satisfies Rule;

/** The markings in a text as a reader takes it in, and where they stand in what was written. */
function markingsIn(source: string): { marking: string; what: Wording; offset: number }[] {
  const { text, placeOf } = readPlainly(source);
  return markings.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)]
      .slice(0, mostOfRule)
      .map(({ 0: marking, index }) => ({ marking, what, offset: placeOf(index) })),
  );
}
