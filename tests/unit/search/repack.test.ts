import { describe, expect, it } from 'vitest';
import { pageName, partsOfName } from '../../../src/search/engine/page-name.ts';
import { type Cbor, readCbor, writeCbor } from '../../../src/search/index/cbor.ts';
import { pack, unpack } from '../../../src/search/index/pack.ts';
import { chunksOf, metadataOf, pagesOf, piecesOf } from '../../../src/search/index/repack.ts';

const nameOf = (bytes: Uint8Array) => `n${bytes.length}`;
const word = (text: string, places: Cbor[] = [-25, 7]): Cbor => [text, [[1, places]], []];

describe('CBOR', () => {
  it.each([[0], [23], [24], [255], [256], [70_000], [-1], [-300], ['涂布'], [[1, ['a', []]]]] as [Cbor][])(
    '%j is read as it was written',
    (value) => {
      expect(readCbor(writeCbor(value))).toEqual(value);
    },
  );

  it.each([
    ['a map', [0xa0]],
    ['a list without an end', [0x9f]],
    ['bytes', [0x41, 0x00]],
  ])('refuses %s', (_, bytes) => {
    expect(() => readCbor(Uint8Array.from(bytes))).toThrow(/not stated|type/);
  });
});

describe('an index packed again', () => {
  it('has all words in order, in pieces that say from where to where they reach', () => {
    const many = Array.from({ length: 3000 }, (_, index) => word(`w${String(index).padStart(4, '0')}`));
    const { pieces, list } = piecesOf([[many.slice(0, 1500).reverse()], [many.slice(1500)]], nameOf);
    expect(pieces.length).toBeGreaterThan(3);
    const read = pieces.flatMap(({ bytes }) => (readCbor(bytes) as Cbor[][][])[0] ?? []);
    expect(read.map(([text]) => text)).toEqual(many.map((one) => (one as Cbor[])[0]));
    const reaches = list as string[][];
    expect(reaches[0]?.[0]).toBe('w0000');
    expect(reaches.at(-1)?.[1]).toBe('w2999');
    expect(reaches.map(([, , name]) => name)).toEqual(pieces.map(({ name }) => name));
  });

  it('keeps weights and numbers the places anew', () => {
    const { pieces } = piecesOf([[[word('a', [-25, 7, 90, -49, 300, 4])]]], nameOf);
    expect(readCbor(pieces[0]?.bytes ?? new Uint8Array())).toEqual([[['a', [[1, [-25, 0, 1, -49, 2, 1]]]]]]);
  });

  it.each([
    ['no list', 5],
    ['a word without a name', [[[5, []]]]],
    ['an accented word', [[['a', [], ['á']]]]],
  ] as [string, Cbor][])('refuses %s', (_, chunk) => {
    expect(() => piecesOf([chunk], nameOf)).toThrow(/index/);
  });

  it('refuses chunks that are out of order', () => {
    expect(() => piecesOf([[[word('b')]], [[word('a')]]], nameOf)).toThrow(/“a” after “b”/);
  });

  it('names its chunks in the order of their words', () => {
    const metadata: Cbor = [
      '1.6.0',
      [],
      [
        ['m', 'z', 'second'],
        ['a', 'l', 'first'],
      ],
    ];
    expect(chunksOf(metadata)).toEqual(['first', 'second']);
  });

  it('names its pages by number', () => {
    const metadata: Cbor = ['1.6.0', [['en_1', 300, '']], [['a', 'z', 'en_2']], [], [], []];
    expect(pagesOf(metadata)).toEqual(['en_1']);
    expect(metadataOf(metadata, [['a', 'b', 'x']], [{ name: 'm_0', group: 'm_g0' }])).toEqual([
      '1.6.0',
      [['m_0', 1, 'm_g0']],
      [['a', 'b', 'x']],
      [],
      [],
      [],
    ]);
  });

  it.each([0, 35, 36, 19_999])('names page %j and reads its name', (number) => {
    expect(partsOfName(pageName('abc', number))).toEqual({ mark: 'abc', number });
  });
});

describe('a file of the index', () => {
  it('is unpacked as it was packed', () => {
    expect(Buffer.from(unpack(pack('内容'))).toString()).toBe('内容');
  });

  it('is refused where it is cut short or is something else', () => {
    const packed = pack('content '.repeat(100));
    expect(() => unpack(packed.subarray(0, packed.length - 9))).toThrow();
    expect(() => unpack(Buffer.from('<!doctype html>'))).toThrow();
  });
});
