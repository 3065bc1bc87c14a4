import { describe, expect, it } from 'vitest';
import { readState, toggle, writeState } from '../../../src/lists/list-state.ts';

const facets = ['industry', 'stage', 'region'];

describe('the list in the address', () => {
  it.each([
    '',
    '?industry=steel',
    '?industry=steel,lithium-battery&region=CN-FJ&sort=grade&page=3',
    '?industry=steel&page=2&view=cards',
  ])('%j comes back as it was', (query) => {
    expect(writeState(readState(query, facets))).toBe(query);
  });

  it.each([
    ['?colour=red', ''],
    ['?industry=', ''],
    ['?industry=,,', ''],
    ['?sort=nonsense', ''],
    ['?page=0', ''],
    ['?page=-1', ''],
    ['?page=abc', ''],
    ['?view=nonsense', ''],
    ['?industry=%3Cscript%3E', '?industry=%3Cscript%3E'],
  ])('%j is read as %j', (query, kept) => {
    expect(writeState(readState(query, facets))).toBe(kept);
  });

  it('adds and removes a value, and goes back to the first page', () => {
    const one = toggle(readState('?page=4', facets), 'industry', 'steel');
    expect(writeState(one)).toBe('?industry=steel');
    expect(writeState(toggle(one, 'industry', 'steel'))).toBe('');
    expect(writeState(toggle(one, 'stage', 'quality-control'))).toBe('?industry=steel&stage=quality-control');
  });

  it('leaves the state that it was given as it was', () => {
    const before = readState('?industry=steel', facets);
    toggle(before, 'industry', 'chemicals');
    expect(writeState(before)).toBe('?industry=steel');
  });
});
