import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSeen, readSeen, type Seen, seenKey, withSeen } from '../../../src/site/seen.ts';

const seen = (id: string): Seen => ({ id, title: { zh: '甲', en: 'A' }, who: { zh: '厂', en: 'Plant' } });

describe('the cases that were looked at', () => {
  it('are the latest first, each once, and not too many', () => {
    const ids = Array.from({ length: mostSeen + 3 }, (_, index) => `case-${index}`);
    const kept = [...ids, 'case-5'].reduce<Seen[]>((list, id) => withSeen(list, seen(id)), []);
    expect(kept).toHaveLength(mostSeen);
    expect(kept.slice(0, 2).map(({ id }) => id)).toEqual(['case-5', `case-${mostSeen + 2}`]);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(mostSeen);
  });

  it('come back as they were kept', () => {
    const kept = [seen('a'), seen('b-2')];
    expect(readSeen(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '[{'],
    ['no list', '{"id":"a"}'],
    ['an address for an id', JSON.stringify([{ ...seen('a'), id: '../../evil' }])],
    ['a title that is no text', JSON.stringify([{ ...seen('a'), title: { zh: 1, en: 'A' } }])],
    ['no enterprise', JSON.stringify([{ id: 'a', title: { zh: '甲', en: 'A' } }])],
  ])('are none of %s', (_, stored) => {
    expect(readSeen(stored)).toEqual([]);
  });

  it('are those that are sound among what is damaged', () => {
    expect(readSeen(JSON.stringify([null, 3, seen('a'), { id: 'b' }, [seen('c')]])).map(({ id }) => id)).toEqual(['a']);
  });

  it('never break on what somebody else stored', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (stored) => readSeen(stored).length <= mostSeen));
  });

  it('are kept apart by the path of the site', () => {
    expect(seenKey('/')).not.toBe(seenKey('/atlas/'));
  });
});
