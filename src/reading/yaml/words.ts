import type { YAMLError } from 'yaml';
import type { Telling } from '../../schema/telling.ts';

/** What is told of a fault of YAML. */
export type YamlWords = Omit<Telling, 'rule'>;

const errorWords: Partial<Record<YAMLError['code'], YamlWords>> = {
  BAD_INDENT: {
    message: { zh: '缩进不对。', en: 'The indentation is wrong.' },
    hint: {
      zh: '同一级的各行左边对齐，下一级多缩进两个空格。',
      en: 'Lines of one level begin at the same column; a deeper level is two spaces further in.',
    },
  },
  TAB_AS_INDENT: {
    message: { zh: '缩进用了制表符。', en: 'A tab is used for indentation.' },
    hint: { zh: '改用空格。', en: 'Use spaces.' },
  },
  MISSING_CHAR: {
    message: { zh: '少了一个引号、括号或冒号。', en: 'A quotation mark, bracket or colon is missing.' },
    hint: {
      zh: '检查这一行的引号和括号是否成对，冒号后面是否有空格。',
      en: 'Check that quotation marks and brackets come in pairs, and that a colon is followed by a space.',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      zh: '一行里有两个“: ”，或上一行没有写完。',
      en: 'There are two “: ” on a line, or the line before is unfinished.',
    },
    hint: { zh: '把含有“: ”的文字放进引号。', en: 'Put the text that holds “: ” into quotation marks.' },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { zh: '这一行不是“键: 值”。', en: 'The line is not “key: value”.' },
    hint: { zh: '键和值之间写英文冒号加一个空格。', en: 'Write a colon and a space between key and value.' },
  },
};

const otherError: YamlWords = {
  message: { zh: 'YAML 读不懂这里。', en: 'YAML cannot be read here.' },
  hint: {
    zh: '检查缩进、冒号后的空格和成对的引号；以 @、`、*、&、!、{、[ 开头的文字要放进引号。',
    en: 'Check the indentation, the space after colons and pairs of quotation marks; a text that begins with @, `, *, &, !, { or [ needs quotation marks.',
  },
};

/** What is said of an error of the YAML parser. */
export const wordsOfError = (code: YAMLError['code']): YamlWords => errorWords[code] ?? otherError;

/** Blanks that look like those of an indentation, and are none to YAML. */
export const strangeIndent: YamlWords = {
  message: { zh: '缩进用了全角空格或其他特殊空格。', en: 'The indentation has full-width or other special blanks.' },
  hint: { zh: '改用普通（半角）空格。', en: 'Use plain spaces.' },
};

/** What is said of what YAML can do beyond plain data. */
export const guardWords = {
  trick: {
    message: {
      zh: '这里用了 YAML 的锚点、别名、标签或合并键。',
      en: 'An anchor, alias, tag or merge key of YAML is used here.',
    },
    hint: {
      zh: '把值直接写出来；以 & * ! 开头的文字放进引号。',
      en: 'Write the value out; put a text that begins with & * ! into quotation marks.',
    },
  },
  document: {
    message: {
      zh: '信息块里不能有 YAML 指令或第二个文档。',
      en: 'The block holds no YAML directives and no second document.',
    },
    hint: { zh: '删去以 %、--- 或 ... 开头的这一行。', en: 'Delete the line that begins with %, --- or ... .' },
  },
  key: {
    message: { zh: '这个键不能用。', en: 'This key is not allowed.' },
    hint: { zh: '删去这一行；键只用指南里的字段名。', en: 'Delete the line; keys are the fields of the guide.' },
  },
  number: {
    message: { zh: '这个数字不是十进制。', en: 'The number is not decimal.' },
    hint: {
      zh: '写成十进制数，如 25；若是文字，放进引号。',
      en: 'Write it as a decimal, such as 25; put a text into quotation marks.',
    },
  },
  duplicate: {
    message: { zh: '同一个键写了两次。', en: 'The same key stands twice.' },
    hint: { zh: '只留一个。', en: 'Keep one of them.' },
  },
  deep: {
    message: { zh: '嵌套太深，或内容太多。', en: 'It is nested too deeply, or holds too much.' },
    hint: {
      zh: '信息块只用指南里的字段，最多四五层。',
      en: 'The block holds the fields of the guide, four or five levels deep.',
    },
  },
} satisfies Record<string, YamlWords>;
export type GuardTelling = keyof typeof guardWords;
