import type { Language } from '../schema/text.ts';

/** A number that a text states, and where in it. */
export interface StatedNumber {
  shown: string;
  offset: number;
}

/** Bodies that number their standards, and how the numbers look: GB/T 4754—2017, ISO/IEC 27001, T/CESA 1234, SEMI E10. */
const standard =
  /(?:\b(?:GB|GBZ|[A-Z]{1,3}\/T|T\/[A-Z]+|ISO|IEC|IEEE|ITU|IATF|ETSI|EN|DIN|VDI|VDA|VDMA|BS|UL|UN|SAE|ASTM|ASME|API|JIS|NFPA|NIST|SEMI|IPC|AQ|HJ|MT|TSG|DB|OPC|CFR)(?:[ /-](?:IEC|IEEE|TS|TR|SP|AI|T|Z|ASTM))*|\(EU\)|\bPart|第)[ -]?[A-Z]?\d[\d.\-–—:/]*(?=\D|$)/gu;

/** Names that have digits in them: 3D, 5G, 1X (a harmonic), IP65, YOLOv8, PM2.5, RS-485, D50, 24/7; and addresses. */
const name = /https?:\/\/\S+|\b\d[DGK]\b|\b[12]X\b|\b24\/7\b|\b[A-Za-z][A-Za-z_]*-?\d[\w.-]*/gu;

const digits = /[+−-]?\d+(?:[.,]\d+)*(?:\s?[%‰])?/gu;

const chineseCount =
  /[一二两三四五六七八九十百千万]+分之[零一二两三四五六七八九十百点]+|[二两三四五六七八九十百千万亿几]+(?:点[零一二三四五六七八九]+)?(?:多|余|来)?(?:个?(?:月|周|星期|小时|工作日|季度|百分点|班)|[天日年秒倍成批卷炉次毫微]|分钟|万|毫米|微米|米|公里|吨|千克|公斤|度|元)(?![一-龥]*(?:级|方))/gu;

const englishCount =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand|million|dozens?)(?:[ -](?:hundred|thousand|million|or more|to [a-z]+))*[ -](?:[a-z]+ )?(?:per cent|percent|(?:percentage )?points?|weeks?|months?|quarters?|days?|years?|hours?|minutes?|seconds?|shifts?|times|batches|coils|heats|metres?|millimetres?|microns?|tonnes?|kilograms?|degrees?|yuan)\b/giu;

/** What must not be taken for a count: "一"-free idioms that hold number words. */
const idiom = /千万(?!元|吨|条|件)|万一|十分(?!钟)|三班倒?|两班倒?|三维|二维|四班三运转/gu;

/**
 * The numbers that a text states: digits, and number words of the language that
 * stand beside a unit. Digits that belong to a name (3D, 5G, ISO 9001, GB/T
 * 4754, PM2.5) are none.
 */
export function statedNumbers(text: string, language: Language): StatedNumber[] {
  const blank = (match: string) => ' '.repeat(match.length);
  const plain = text
    .replace(/[０-９．％]/gu, (sign) => sign.normalize('NFKC'))
    .replace(standard, blank)
    .replace(name, blank)
    .replace(language === 'zh' ? idiom : /(?!)/gu, blank);
  return [digits, language === 'zh' ? chineseCount : englishCount]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ 0: shown, index }) => ({ shown: shown.trim(), offset: index }))
    .sort((one, other) => one.offset - other.offset);
}
