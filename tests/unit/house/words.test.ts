import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, type Labels, withinSentence, wordsIn } from '../../../src/words/words.ts';
import { root } from '../../support/folders.ts';
import { labelsRead } from '../../types/labels-read.ts';
import { sourceProject } from '../../types/source-project.ts';

const files = globSync('src/words/*.ts', { cwd: root });
const parts = new Map<string, Labels>();
for (const file of files) {
  const exported: Record<string, unknown> = await import(join(root, file));
  for (const [name, value] of Object.entries(exported)) if (typeof value === 'object') parts.set(name, value as Labels);
}

/** Every label with its path: `planLabels.title`. */
function labelsOf(group: Labels, path: string): { path: string; zh: unknown; en: unknown }[] {
  return Object.entries(group).flatMap(([name, value]) => {
    const own = `${path}.${name}`;
    const leaf = typeof value.zh === 'string' || Array.isArray(value.zh);
    return leaf ? [{ path: own, zh: value.zh, en: value.en }] : labelsOf(value as Labels, own);
  });
}
const labels = [...parts].flatMap(([name, part]) => labelsOf(part, name));

/** The forms of a template in one language, or the one text of a label. */
const formsOf = (said: unknown): string[] =>
  typeof said === 'string' ? [said] : Object.values(said as Record<string, string>);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every label', () => {
  it('has no Chinese in English, but for the name of the other language', () => {
    const chinese = labels.filter(({ en }) => formsOf(en).some((text) => /[\u3000-\u9fff\uff01-\uff60]/.test(text)));
    expect(chinese.map(({ path }) => path)).toEqual(['siteLabels.otherLanguage', 'siteLabels.otherLanguageTitle']);
  });

  it('leaves the same places to be filled in both languages and in each form', () => {
    const uneven = labels.filter(({ zh, en }) => {
      const [first, ...others] = [...formsOf(zh), ...formsOf(en)].map((text) => places(text).join());
      return others.some((one) => one !== first);
    });
    expect(uneven.map(({ path }) => path)).toEqual([]);
  });

  it('with a count has a singular in English, and a plural only where it has one', () => {
    const wrong = labels.flatMap(({ path, en }) => {
      const forms = formsOf(en);
      const counts = forms.some((text) => text.includes('{count}'));
      const inflected = typeof en === 'object' && en !== null && 'one' in en && forms[0] !== forms[1];
      // A number before a plural, or before a verb, wants its other form.
      const fixed = forms.length === 1 && forms.some((text) => /\{\w+\} (?:more )?[a-z]+s\b/.test(text));
      return counts !== inflected || fixed ? [path] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a template', () => {
  const words = wordsIn(
    {
      found: { zh: '{count} 项', en: { one: '{count} scheme', other: '{count} schemes' } },
      named: { zh: '“{name}”', en: '“{name}”' },
      languages: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
    },
    'en',
  );

  it.each([
    [0, '0 schemes'],
    [1, '1 scheme'],
    ['1', '1 scheme'],
    [2, '2 schemes'],
    ['1–2', '1–2 schemes'],
    [1.5, '1.5 schemes'],
  ])('counts %j as %j', (count, said) => {
    expect(fill(words.found, { count })).toBe(said);
  });

  it('takes what is filled in as it is', () => {
    expect(fill(words.named, { name: '{name} $& <b>' })).toBe('“{name} $& <b>”');
  });

  it('comes through JSON as it was, for the page’s script', () => {
    expect(fill(JSON.parse(JSON.stringify(words)).found, { count: 1 })).toBe('1 scheme');
  });

  it('is worked out once for a part and a language', () => {
    const part = parts.get('planLabels') ?? {};
    expect(wordsIn(part, 'zh')).toBe(wordsIn(part, 'zh'));
    expect(wordsIn(part, 'en')).not.toBe(wordsIn(part, 'zh'));
  });

  it('may have labels named after the languages in its group', () => {
    expect(words.languages).toEqual({ zh: 'Chinese', en: 'English' });
  });

  it('writes a label small within an English sentence only', () => {
    expect([withinSentence('Stage', 'en'), withinSentence('PCB 制造', 'zh')]).toEqual(['stage', 'PCB 制造']);
  });
});

it('is read somewhere, each of them', async () => {
  const { project } = await sourceProject();
  const read = await labelsRead(project, root);
  expect(labels.map(({ path }) => path).filter((path) => !read.has(path))).toEqual([]);
});
