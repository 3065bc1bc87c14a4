import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListFile, writeListFile } from '../../../src/shelf/list-file.ts';
import { latestAlike } from '../../../src/shelf/list-of-references.ts';
import { addList, dropList, groupsOf, moveUp, nameList, noteOn } from '../../../src/shelf/lists.ts';
import { fileOf, placeOf, referenceAt } from '../../../src/shelf/places.ts';
import { folders, type Reference, readReference, termKinds } from '../../../src/shelf/reference.ts';
import { readShared, writeShared } from '../../../src/shelf/shared-list.ts';
import {
  emptyList,
  inHand,
  limits,
  listFrom,
  markedIn,
  readShelf,
  type ShortList,
  toggleMark,
} from '../../../src/shelf/shelf.ts';

const id = fc.stringMatching(/^[a-z0-9]{2,8}(-[a-z0-9]{1,8}){0,3}$/);
const entry = fc
  .tuple(fc.constantFrom(...folders, ...termKinds), id)
  .map(([folder, name]): Reference => `${folder}/${name}`);
const text = (longest: number) =>
  fc.string({ unit: 'binary', maxLength: 40 }).map((one) => one.toWellFormed().slice(0, longest).toWellFormed());
const list: fc.Arbitrary<ShortList> = fc
  .record({
    name: text(limits.name),
    items: fc.uniqueArray(fc.record({ entry, note: text(limits.note) }), {
      maxLength: 12,
      selector: (item) => item.entry,
    }),
  })
  .map(listFrom);

describe('a short list', () => {
  it('survives the round trip through an address, with its name and notes', () => {
    fc.assert(
      fc.property(list, (one) => {
        const address = new URL(`https://atlas.example/shortlist/${writeShared(one, true)}`);
        expect(readShared(address.search, address.hash)).toEqual({ list: one, damaged: [], beyond: 0 });
      }),
    );
  });

  it('sends notes to no server, and only where they are to go along', () => {
    const one = listFrom({ name: '涂布', items: [{ entry: 'scenarios/aa', note: '问价 & 期限=6 个月' }] });
    expect(new URL(`https://atlas.example/${writeShared(one, true)}`).search).not.toContain('%E9%97%AE');
    expect(writeShared(one, false)).toBe('?ids=aa&name=%E6%B6%82%E5%B8%83');
  });

  it('survives the round trip through a file', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(readListFile(writeListFile(one))).toEqual({ list: one, left: 0 });
      }),
    );
  });

  it('is read from a damaged address as far as it is sound, and never fails', () => {
    expect(readShared('?ids=aa,B B,enterprises/c%ZZ,enterprises/dd&name=%E4', '#aa=x&%E4%=y')).toEqual({
      list: {
        name: '\ufffd',
        items: [
          { entry: 'scenarios/aa', note: 'x' },
          { entry: 'enterprises/dd', note: '' },
        ],
      },
      damaged: ['B', 'enterprises/c%ZZ'],
      beyond: 0,
    });
    expect(readShared('?name=x', '')).toBeUndefined();
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (query, hash) => void readShared(`?ids=${query}`, hash),
      ),
    );
  });

  it('says how many entries of an address have no room', () => {
    const ids = Array.from({ length: limits.items + 3 }, (_, index) => `case-${index}`);
    expect(readShared(`?ids=${ids.join(',')}`, '')).toMatchObject({ beyond: 3 });
  });

  it.each([
    ['', undefined],
    ['null', undefined],
    ['{"kind":"draft"}', undefined],
    ['{"kind":"atlas-short-list","items":{}}', undefined],
    ['\ufeff{"kind":"atlas-short-list","items":[{"entry":"aa"},{"entry":"<b>"},null,{"entry":"aa","note":3}]}', 2],
  ])('is read from the file %j with %j items left out', (file, left) => {
    const read = readListFile(file);
    expect(read?.left).toBe(left);
    if (read) expect(read.list.items).toEqual([{ entry: 'scenarios/aa', note: '' }]);
  });

  it('is shown in groups, and ordered within each', () => {
    const one = listFrom({
      name: '',
      items: ['metrics/aa', 'scenarios/aa', 'schemes/aa', 'playbooks/aa', 'metrics/bb'].map((of) => ({ entry: of })),
    });
    const groups = groupsOf(one);
    expect([...groups.keys()]).toEqual(['metrics', 'entries', 'schemes']);
    expect(groups.get('entries')?.map((item) => item.entry)).toEqual(['scenarios/aa', 'playbooks/aa']);
    const moved = moveUp(one, 'metrics/bb');
    expect(
      groupsOf(moved)
        .get('metrics')
        ?.map((item) => item.entry),
    ).toEqual(['metrics/bb', 'metrics/aa']);
    expect(groupsOf(moved).get('entries')).toEqual(groups.get('entries'));
    expect(moveUp(one, 'schemes/aa')).toEqual(one);
  });

  it('is ordered, named and noted without changing what was given', () => {
    const one = listFrom({ name: 'x', items: [{ entry: 'scenarios/aa' }, { entry: 'scenarios/bb' }] });
    expect(moveUp(one, 'scenarios/bb').items.map((item) => item.entry)).toEqual(['scenarios/bb', 'scenarios/aa']);
    expect(moveUp(one, 'scenarios/aa')).toEqual(one);
    expect(noteOn(one, 'scenarios/bb', '好').items.map(({ note }) => note)).toEqual(['', '好']);
    expect(nameList(one, ' 涂布 ').name).toBe('涂布');
    expect(one.name).toBe('x');
  });
});

describe('the shelf', () => {
  it('is empty where nothing was kept, or something else', () => {
    for (const kept of [null, '', '[', '[]', '3', 'null', '{"lists":3}', '{"lists":[]}', '{"lists":[],"current":7}'])
      expect(readShelf(kept)).toEqual({ lists: [emptyList], current: 0 });
  });

  it('is read from any JSON as far as it is sound', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const shelf = readShelf(json);
        expect(shelf.lists[shelf.current]).toBeDefined();
        expect(readShelf(JSON.stringify(shelf))).toEqual(shelf);
      }),
    );
  });

  it('marks an entry once, and not at all when it is pressed again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const marked = entries.reduce(toggleMark, readShelf(null));
        expect(markedIn(marked)).toEqual(entries);
        expect(markedIn(entries.reduce(toggleMark, marked))).toEqual([]);
      }),
    );
  });

  it('keeps several lists, one of them in hand', () => {
    const first = toggleMark(readShelf(null), 'scenarios/aa');
    const second = addList(first, { ...emptyList, name: '第二份' });
    expect([second.lists.length, inHand(second).name]).toEqual([2, '第二份']);
    expect(markedIn(dropList(second))).toEqual(['scenarios/aa']);
    expect(dropList(dropList(second))).toEqual({ lists: [emptyList], current: 0 });
    // A list that holds nothing and has no name gives way.
    expect(addList(readShelf(null), { ...emptyList, name: '一' }).lists).toHaveLength(1);
    let full = first;
    for (let number = 0; number < 30; number += 1) full = addList(full, { ...emptyList, name: `${number}` });
    expect(full.lists).toHaveLength(limits.lists);
  });
});

describe('references', () => {
  it.each([
    ['/scenarios/catl-x/', 'scenarios/catl-x'],
    ['/atlas/en/enterprises/catl/', 'enterprises/catl'],
    ['/playbooks/reference', undefined],
    ['/atlas/metrics/defect-rate/', 'metrics/defect-rate'],
    ['/en/building-blocks/bamboo/', 'building-blocks/bamboo'],
    ['/industries/steel/', 'industries/steel'],
    ['/scenarios/by/stage/inspection/', 'stages/inspection'],
    ['/scenarios/by/technique/vision/', undefined],
    ['/support/#xm-01', 'schemes/xm-01'],
    ['/playbooks/reference/#rs-01', 'reference-scenarios/rs-01'],
    ['/glossary/#standards-gbt-39116-2020', 'standards/gbt-39116-2020'],
    ['/glossary/#metrics-oee', undefined],
    ['/support/#', undefined],
    ['/about/', undefined],
    ['', undefined],
  ])('what can be marked at %s is %s', (path, reference) => {
    expect(referenceAt(path)).toBe(reference);
  });

  it('stand where their place says, whatever their kind', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(referenceAt(`/atlas/en/${placeOf(one)}`)).toBe(one);
        expect(readReference(one)).toBe(one);
      }),
    );
    expect(fileOf('schemes/xm-01')).toBe('shortlist/schemes.json');
    expect(fileOf('scenarios/xm-01')).toBe('scenarios/xm-01/compare.json');
  });

  it.each([
    'terms/aa',
    'metrics/',
    'metrics/a',
    'Metrics/aa',
    'metrics/aa/bb',
    'metrics/../aa',
    `metrics/${'a'.repeat(81)}`,
  ])('names nothing by %j', (text) => expect(readReference(text)).toBeUndefined());

  it('takes the latest of one kind to be compared, four at most', () => {
    expect(
      latestAlike(['scenarios/aa', 'enterprises/xx', 'scenarios/bb', 'scenarios/cc', 'scenarios/dd', 'scenarios/ee']),
    ).toEqual(['scenarios/bb', 'scenarios/cc', 'scenarios/dd', 'scenarios/ee']);
    expect(latestAlike(['scenarios/aa', 'enterprises/xx'])).toEqual(['enterprises/xx']);
    // A metric stands beside nothing.
    expect(latestAlike(['scenarios/aa', 'metrics/xx', 'scenarios/bb', 'schemes/yy'])).toEqual([
      'scenarios/aa',
      'scenarios/bb',
    ]);
    expect(latestAlike(['metrics/xx', 'metrics/yy'])).toEqual([]);
    expect(latestAlike([])).toEqual([]);
  });
});
