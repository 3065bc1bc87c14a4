import { describe, expect, it } from 'vitest';
import {
  type DraftStore,
  draftFrom,
  draftsIn,
  draftTitle,
  forgetDraft,
  isChangedElsewhere,
  keepDraft,
  newDraft,
} from '../../../src/submit/drafts.ts';

/* Drafts as they are kept: several at once, each by its key. */

function memory(kept: Record<string, string> = {}): DraftStore {
  const map = new Map(Object.entries(kept));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const at = (time: string, title: string) => ({
  ...newDraft('scenario', '', new Date(time)),
  data: { title: { zh: title } },
});

it('are listed with the latest first, and forgotten one by one', () => {
  const store = memory({ other: 'x' });
  const [older, newer] = [at('2026-01-01', '甲'), at('2026-02-01', '乙')];
  for (const draft of [older, newer]) keepDraft(store, draft);
  expect(draftsIn(store).map(draftTitle)).toEqual(['乙', '甲']);
  forgetDraft(store, newer.key);
  expect(draftsIn(store)).toEqual([older]);
  expect(store.getItem('other')).toBe('x');
});

it('survive being exported and opened', () => {
  const draft = at('2026-01-01', '甲');
  expect(draftFrom(JSON.stringify(draft))).toEqual(draft);
});

it('are told apart from what another window kept under the same key', () => {
  const store = memory();
  const draft = at('2026-01-01', '甲');
  expect(isChangedElsewhere(store, draft.key, draft.kept)).toBe(false);
  keepDraft(store, draft);
  expect(isChangedElsewhere(store, draft.key, draft.kept)).toBe(false);
  keepDraft(store, { ...draft, kept: '2026-01-02T00:00:00Z' });
  expect(isChangedElsewhere(store, draft.key, draft.kept)).toBe(true);
});

it('are said not to be kept where the store is full', () => {
  const full: DraftStore = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(keepDraft(full, at('2026-01-01', '甲'))).toBe(false);
});

describe('are no drafts', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"key":"a"}',
    '{"key":"a","kind":"constructor","id":"","data":{},"body":{},"from":"","kept":"2026-01-01"}',
    '{"key":"a","kind":"scenario","id":"","data":[],"body":{},"from":"","kept":"2026-01-01"}',
    '{"key":"a","kind":"scenario","id":"","data":{},"body":{},"beside":1,"from":"","kept":"2026-01-01"}',
    '{"key":"a","kind":"scenario","id":"","data":{},"body":{},"from":"","kept":"yesterday"}',
    '{"key":1,"kind":"scenario","id":"","data":{},"body":{},"from":"","kept":""}',
  ])('%j', (text) => {
    expect(draftFrom(text)).toBeUndefined();
    expect(draftsIn(memory({ 'atlas-draft:a': text }))).toEqual([]);
  });
});
