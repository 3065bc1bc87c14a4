import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { most, readComparison, writeComparison } from '../../../src/compare/address.ts';
import { type EntryReference, folders } from '../../../src/shelf/reference.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'))
  .filter((text) => text.length > 1);
const reference = fc
  .tuple(fc.constantFrom(...folders), id)
  .map(([folder, name]): EntryReference => `${folder}/${name}`);
const references = fc.uniqueArray(reference, { minLength: 1, maxLength: most });

describe('a comparison in the address', () => {
  it('comes back as it was, whatever is compared', () => {
    fc.assert(
      fc.property(references, fc.boolean(), (entries, differences) => {
        const read = readComparison(writeComparison({ references: entries, differences }));
        expect(read).toEqual({ references: entries, differences, damaged: [], beyond: [] });
      }),
    );
  });

  it('keeps its sound parts and tells the others, however it is damaged', () => {
    const broken = fc.constantFrom(
      'CATL',
      'a_b',
      '../x',
      '<script>',
      'a--b',
      '-a',
      '%E4%BD',
      'scenarios/',
      'plants/x',
      '场景',
      // Of these nothing is compared.
      'metrics/defect-rate',
      'schemes/xm-01',
    );
    fc.assert(
      fc.property(
        references,
        fc.array(broken, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (entries, faults, before) => {
          const parts = before ? [...faults, ...entries] : [...entries, ...faults];
          const read = readComparison(`?ids=${parts.map(encodeURIComponent).join(',')}`);
          expect(read.references).toEqual(entries);
          expect([...read.damaged].sort()).toEqual([...new Set(faults)].sort());
        },
      ),
    );
  });

  it('is read from any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const { references: read } = readComparison(`?ids=${text}`);
        expect(read.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it.each([
    ['', []],
    ['?ids=', []],
    ['?ids=,,', []],
    ['?ids=aa,bb', ['scenarios/aa', 'scenarios/bb']],
    ['?ids=aa, bb', ['scenarios/aa', 'scenarios/bb']],
    ['?ids=aa，bb', ['scenarios/aa', 'scenarios/bb']],
    ['?ids=aa&ids=bb', ['scenarios/aa', 'scenarios/bb']],
    ['?ids=aa,aa,scenarios/aa', ['scenarios/aa']],
    ['?ids=enterprises%2Fcatl,playbooks/x1', ['enterprises/catl', 'playbooks/x1']],
  ])('%j names %j', (query, named) => {
    expect(readComparison(query).references).toEqual(named);
  });

  it('takes four, and tells those beyond', () => {
    const read = readComparison('?ids=aa,bb,cc,dd,ee,enterprises/ff');
    expect(read.references).toHaveLength(4);
    expect(read.beyond).toEqual(['scenarios/ee', 'enterprises/ff']);
  });

  it('is as short as it can be: cases by their id alone', () => {
    expect(writeComparison({ references: ['scenarios/aa', 'enterprises/bb'], differences: true })).toBe(
      '?ids=aa,enterprises/bb&differences',
    );
    expect(writeComparison({ references: [], differences: true })).toBe('');
  });
});
