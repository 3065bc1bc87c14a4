import { aboutField } from './about-field.ts';
import { closest } from './closest.ts';
import { earliestYear } from './date.ts';
import { badlyFormed } from './explain-format.ts';
import { tellingIn } from './issue.ts';
import { numberMend } from './number-mend.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './text.ts';
import { readDate } from './written-date.ts';

/** The parts of a zod issue that an explanation needs. */
export interface SchemaIssue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  [detail: string]: unknown;
}

const typeNames: Record<string, Wording> = {
  string: { zh: '一段文字', en: 'a text' },
  number: { zh: '一个数字', en: 'a number' },
  int: { zh: '一个整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '一个列表（每项以“- ”开头）', en: 'a list (each item begins with “- ”)' },
  object: { zh: '几行“键: 值”', en: 'lines of “key: value”' },
};

const pathName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name ? `${name}.${String(key)}` : String(key)),
    '',
  );

/** What stands for a file's whole block, which no path names. */
const whole = '---';

const quote = (value: unknown): Wording => {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const short = shown === undefined ? '' : shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
  return { zh: `“${short}”`, en: `“${short}”` };
};

/**
 * Puts a schema issue into words: what is wrong and how to mend it.
 * `allowedKeys` are the keys of the place at which an unknown key stands.
 */
export function explain(issue: SchemaIssue, allowedKeys: readonly string[] = []): Telling {
  const own = tellingIn(issue.params);
  if (own) return own;
  const field = issue.path.length > 0 || issue.code === 'unrecognized_keys' ? pathName(issue.path) : whole;
  const shown = quote(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? missing(field)
        : wrongType(field, String(issue.expected), issue.input, shown);
    case 'unrecognized_keys':
      return unknownKey(field, (issue.keys as string[])[0] ?? '', allowedKeys);
    case 'invalid_value':
      return notAllowed(field, issue.input, (issue.values as unknown[]).map(String));
    case 'too_big':
      return tooBig(field, issue);
    case 'too_small':
      return tooSmall(field, issue, shown);
    case 'invalid_format':
      return badlyFormed(field, String(issue.format), String(issue.input), shown);
    default:
      return {
        rule: 'value',
        ...aboutField(field, 'value', { zh: `${shown.zh}不合要求。`, en: `${shown.en} is not accepted.` }),
        hint: { zh: '对照编写指南中该字段的说明修改。', en: 'See the field’s description in the guide.' },
      };
  }
}

function missing(field: string): Telling {
  if (field === whole) return emptyBlock;
  const key = field.split('.').at(-1) ?? field;
  return {
    rule: 'required',
    message: { zh: `缺少 ${field}。`, en: `${field} is missing.` },
    hint: {
      zh: `补上“${key}: …”。来源没有写明且不是必填的内容可以整行删去。`,
      en: `Add “${key}: …”. A line that is not required and that no source states can be deleted whole.`,
    },
  };
}

const emptyBlock: Telling = {
  rule: 'required',
  message: { zh: '信息块是空的。', en: 'The block at the top is empty.' },
  hint: {
    zh: '写上各字段；npm run new 能写出带说明的空白条目。',
    en: 'Write its fields; npm run new makes an entry with every field explained.',
  },
};

function wrongType(field: string, expected: string, input: unknown, shown: Wording): Telling {
  const type = typeNames[expected] ?? { zh: expected, en: expected };
  const said = { zh: `应是${type.zh}，现在是${shown.zh}。`, en: `should be ${type.en}; it is ${shown.en}.` };
  return {
    rule: 'type',
    ...(field === whole
      ? { message: { zh: `信息块 ${said.zh}`, en: `The block at the top ${said.en}` } }
      : aboutField(field, 'field', said)),
    hint:
      expected === 'number' || expected === 'int'
        ? /(?:^|\.)year$/.test(field)
          ? yearMend(String(input))
          : numberMend(typeof input === 'string' ? input : '')
        : typeof input === 'number' && expected === 'string'
          ? { zh: '两边加上引号。', en: 'Put it in quotes.' }
          : expected === 'object' && typeof input === 'string' && input.includes('：')
            ? { zh: '冒号用半角（:），后面空一格。', en: 'Write a half-width colon (:) and a blank behind it.' }
            : { zh: `改写成${type.zh}。`, en: `Write it as ${type.en}.` },
  };
}

function yearMend(written: string): Wording {
  const year = (readDate(written) ?? /^\D*((?:19|20)\d\d)\D*$/.exec(written)?.[1])?.slice(0, 4);
  return year
    ? { zh: `写 ${year}。`, en: `Write ${year}.` }
    : { zh: '只写四位年份，如 2024。', en: 'Write the four-digit year only, such as 2024.' };
}

function unknownKey(field: string, key: string, allowed: readonly string[]): Telling {
  const near = closest(key, allowed);
  const where = field ? { zh: `${field} 里`, en: `in ${field}` } : { zh: '这里', en: 'here' };
  return {
    rule: 'unknown-key',
    message: { zh: `${where.zh}没有“${key}”这个字段。`, en: `There is no field “${key}” ${where.en}.` },
    hint: near
      ? { zh: `是不是想写“${near}”？`, en: `Did you mean “${near}”?` }
      : {
          zh: `删去这一行，或改用：${allowed.join('、')}。`,
          en: `Delete the line, or use one of: ${allowed.join(', ')}.`,
        },
  };
}

function notAllowed(field: string, input: unknown, values: readonly string[]): Telling {
  if (input === undefined || input === null) return missing(field);
  const near = closest(String(input), values);
  const shown = quote(input);
  return {
    rule: 'value',
    ...aboutField(field, 'field', { zh: `不能写${shown.zh}。`, en: `cannot be ${shown.en}.` }),
    hint: near
      ? {
          zh: `是不是想写 ${near}？可用的值：${values.join('、')}。`,
          en: `Did you mean ${near}? Allowed: ${values.join(', ')}.`,
        }
      : { zh: `改为其中之一：${values.join('、')}。`, en: `Write one of: ${values.join(', ')}.` },
  };
}

function tooBig(field: string, issue: SchemaIssue): Telling {
  const maximum = String(issue.maximum);
  const found = (issue.params as { found?: number } | undefined)?.found;
  if (issue.origin === 'string') {
    const length = found === undefined ? '' : `${Math.ceil(found)}`;
    return {
      rule: 'too-long',
      ...aboutField(field, 'field', {
        zh: `太长：${length} 字，最多 ${maximum} 字。`,
        en: `is too long: ${length || 'over'} characters, ${maximum} at most.`,
      }),
      hint: { zh: '删到限度以内，细节写进正文。', en: 'Cut it; put the detail into the body.' },
    };
  }
  return {
    rule: 'too-many',
    ...aboutField(field, 'field', { zh: `超过上限 ${maximum}。`, en: `is over the limit of ${maximum}.` }),
    hint: { zh: '减少到上限以内。', en: 'Bring it within the limit.' },
  };
}

function tooSmall(field: string, issue: SchemaIssue, shown: Wording): Telling {
  const minimum = String(issue.minimum);
  if (issue.origin === 'string' && String(issue.input).trim() !== '') {
    return {
      rule: 'too-small',
      ...aboutField(field, 'field', { zh: `太短：${shown.zh}。`, en: `is too short: ${shown.en}.` }),
      hint: { zh: `至少写 ${minimum} 个字。`, en: `Write ${minimum} characters at least.` },
    };
  }
  if (issue.origin === 'string') {
    return {
      rule: 'empty',
      ...aboutField(field, 'field', { zh: '是空的。', en: 'is empty.' }),
      hint: {
        zh: '填上内容；不是必填的就删去这一行。',
        en: 'Fill it in, or delete the line where it is not required.',
      },
    };
  }
  if (issue.origin === 'array') {
    return {
      rule: 'too-few',
      ...aboutField(field, 'field', { zh: `至少要有 ${minimum} 项。`, en: `needs at least ${minimum} item.` }),
      hint: { zh: '补上一项。', en: 'Add one.' },
    };
  }
  if (minimum === String(earliestYear)) {
    return {
      rule: 'year',
      ...aboutField(field, 'value', { zh: `${shown.zh}不是可能的年份。`, en: `${shown.en} is not a possible year.` }),
      hint: { zh: `写 ${minimum} 年以后的四位年份。`, en: `Write a four-digit year from ${minimum} on.` },
    };
  }
  return {
    rule: 'too-small',
    ...aboutField(field, 'value', {
      zh: `${shown.zh}太小，至少 ${minimum}。`,
      en: `${shown.en} is too small; at least ${minimum}.`,
    }),
    hint: { zh: '核对来源后改正。', en: 'Correct it after checking the source.' },
  };
}
