import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { printText } from '../../../src/editor/print.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWithSeeds } from '../../support/folders.ts';

/** What an editor is told when `before` in a seed file is written as `after`. */
function told(file: string, before: string | RegExp, after: string, language: 'zh' | 'en' = 'zh'): string {
  return inTemporaryFolder((folder) => {
    const folders = projectWithSeeds(folder, smallContent());
    const path = join(folders.seeds, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${file} does not hold ${before}`);
    writeFileSync(path, changed);
    const { faults } = readAll(folders);
    // Places are checked against the text: a line that does not hold the fault is no place.
    const lines = changed.split('\n');
    const [fault] = faults;
    return `${printText(faults, 1, language)}\n| ${lines[(fault?.line ?? 0) - 1]?.trim()}`.replaceAll(
      /yaml:\d+:\d+/g,
      'yaml',
    );
  });
}

describe('bad seeds are refused with place and mend', () => {
  it('a chain step twice in one chain', () => {
    expect(told('industries.yaml', '- id: calendering', '- id: slitting')).toMatchInlineSnapshot(`
      "seeds/industries.yaml ✗ 工序“slitting”已在 lithium-battery 的工序链里。 [chain-step]
          → 删去一处，或给这一步换 id。
      检查了 1 个文件：1 处错误，0 处提醒。
      | - id: slitting"
    `);
  });

  it('a chain step of another industry’s chain', () => {
    expect(told('industries.yaml', '- id: sintering', '- id: electrode-coating', 'en')).toMatchInlineSnapshot(`
      "seeds/industries.yaml ✗ Step “electrode-coating” stands in the chain of steel already. [chain-step]
          → Delete one of them, or give this step another id.
      Checked 1 file: 1 error, 0 warnings.
      | - id: electrode-coating"
    `);
  });

  it('a step without a source that does not say so', () => {
    expect(told('industries.yaml', 'sources: [grs-assembly]\n', 'sources: []\n')).toMatchInlineSnapshot(`
      "seeds/industries.yaml ✗ 工序“cell-baking”没有来源。 [chain-source]
          → 在 sources 里写上来源；没有来源的写 certain: false。
      检查了 1 个文件：1 处错误，0 处提醒。
      | - id: cell-baking"
    `);
  });

  it('a step whose source is not there', () => {
    expect(
      told('industries.yaml', 'sources: [recycling-review]', 'sources: [recyling-review]', 'en'),
    ).toMatchInlineSnapshot(`
      "seeds/industries.yaml ✗ There is no source of the chain “recyling-review”. [unknown-id]
          → Correct the id, or add it first.
      Checked 1 file: 1 error, 0 warnings.
      | sources: [recyling-review]"
    `);
  });

  it('a step on a line that is not there', () => {
    expect(told('industries.yaml', 'line: cement', 'line: cemnt')).toMatchInlineSnapshot(`
      "seeds/industries.yaml ✗ 没有产线“cemnt”。 [unknown-id]
          → 改正 id，或先补上它。
      检查了 1 个文件：1 处错误，0 处提醒。
      | line: cemnt"
    `);
  });

  it('an unknown region', () => {
    expect(told('support-schemes.yaml', 'region: CN-GD', 'region: CN-XX')).toMatchInlineSnapshot(`
      "seeds/support-schemes.yaml ✗ 没有地区“CN-XX”。 [unknown-id]
          → 改正 id，或先补上它。
      检查了 1 个文件：1 处错误，0 处提醒。
      | region: CN-XX"
    `);
  });

  it('a local scheme without a region', () => {
    expect(told('support-schemes.yaml', '  region: CN-GD\n', '', 'en')).toMatchInlineSnapshot(`
      "seeds/support-schemes.yaml ✗ A local scheme names no region. [scheme-region]
          → Add its region, such as CN-GD.
      Checked 1 file: 1 error, 0 warnings.
      | level: city"
    `);
  });

  it('a cap below zero', () => {
    expect(told('support-schemes.yaml', 'value: 10000000\n', 'value: -10000000\n')).toMatchInlineSnapshot(`
      "seeds/support-schemes.yaml ✗ [1].cap.value 的值“-10000000”太小，至少 0。 [too-small]
          → 核对来源后改正。
      检查了 1 个文件：1 处错误，0 处提醒。
      | value: -10000000"
    `);
  });

  it('a share above the whole', () => {
    expect(told('support-schemes.yaml', 'rate: 60', 'rate: 160', 'en')).toMatchInlineSnapshot(`
      "seeds/support-schemes.yaml ✗ [1].grants[2].rate is over the limit of 100. [too-many]
          → Bring it within the limit.
      Checked 1 file: 1 error, 0 warnings.
      | rate: 160"
    `);
  });

  it('an end before the beginning', () => {
    expect(told('support-schemes.yaml', 'validFrom: 2023-09-01', 'validFrom: 2026-09-01', 'en')).toMatchInlineSnapshot(`
      "seeds/support-schemes.yaml ✗ It ends on 2025-12-31, before it begins on 2026-09-01. [scheme-dates]
          → Correct the dates after the document.
      Checked 1 file: 1 error, 0 warnings.
      | validTo: 2025-12-31"
    `);
  });

  it('overlapping tiles', () => {
    expect(told('regions.yaml', /row: 2\n {4}column: 5/, 'row: 2\n    column: 4')).toMatchInlineSnapshot(`
      "seeds/regions.yaml ✗ 与 CN-BJ 在地图上重叠。 [tile]
          → 换一个空的行列位置。
      检查了 1 个文件：1 处错误，0 处提醒。
      | row: 2"
    `);
  });

  it('a measure that refers to nothing, and one that stands twice', () => {
    expect(told('plan.yaml', 'techniques: [edge-ai]', 'techniques: [edge-al]')).toMatchInlineSnapshot(`
      "seeds/plan.yaml ✗ 没有技术“edge-al”。 [unknown-id]
          → 改正 id，或先补上它。
      检查了 1 个文件：1 处错误，0 处提醒。
      | relates: { layers: [compute], techniques: [edge-al], instruments: [compute-voucher] }"
    `);
    expect(told('plan.yaml', '- id: "1.2"', '- id: "1.1"', 'en')).toMatchInlineSnapshot(`
      "seeds/plan.yaml ✗ “1.1” stands twice. [duplicate-id]
          → Join the two, or give the second another id.
      Checked 1 file: 1 error, 0 warnings.
      | - id: "1.1""
    `);
  });

  it('a publisher out of order, one that stands twice, and a bare IP address', () => {
    expect(told('publishers.yaml', '- host: zealnews.africa', '- host: aealnews.africa')).toMatchInlineSnapshot(`
      "seeds/publishers.yaml ✗ “aealnews.africa”排在“yonsei.pure.elsevier.com”之后，不合字母顺序。 [publisher-order]
          → 按 host 的字母顺序移到它该在的地方。
      检查了 1 个文件：1 处错误，0 处提醒。
      | - host: aealnews.africa"
    `);
    expect(told('publishers.yaml', '- host: zte.com.cn', '- host: zhoukan.cc', 'en')).toMatchInlineSnapshot(`
      "seeds/publishers.yaml ✗ “zhoukan.cc” stands twice. [duplicate-id]
          → Join the two, or give the second another id.
      seeds/publishers.yaml ✗ “zhoukan.cc” stands after “zslijia.com”, out of order. [publisher-order]
          → Move it to its place in the order of hosts.
      Checked 1 file: 2 errors, 0 warnings.
      | - host: zhoukan.cc"
    `);
    expect(told('publishers.yaml', '- host: 0832.org.cn', '- host: 39.105.20.239')).toMatchInlineSnapshot(`
      "seeds/publishers.yaml ✗ “39.105.20.239”是裸 IP 地址。 [publisher-address]
          → 删去这一项：裸 IP 地址一律不链接，不用列。
      seeds/publishers.yaml ✗ “123dok.com”排在“39.105.20.239”之后，不合字母顺序。 [publisher-order]
          → 按 host 的字母顺序移到它该在的地方。
      检查了 1 个文件：2 处错误，0 处提醒。
      | - host: 39.105.20.239"
    `);
  });

  it('a building block under a name of another, built on nothing or on itself, and without a source', () => {
    expect(told('building-blocks.yaml', 'aliases: [深度求索', 'aliases: [盘 古, 深度求索')).toMatchInlineSnapshot(`
      "seeds/building-blocks.yaml ✗ “盘 古”已是 pangu 的名称。 [block-name]
          → 同一构件合为一项；不同的构件换一个名称。
      检查了 1 个文件：1 处错误，0 处提醒。
      | aliases: [盘 古, 深度求索, DeepSeek-R1, DeepSeek R1, DeepSeek-V3]"
    `);
    expect(told('building-blocks.yaml', 'builtOn: kunan', 'builtOn: kunann', 'en')).toMatchInlineSnapshot(`
      "seeds/building-blocks.yaml ✗ There is no building block “kunann”. [unknown-id]
          → Correct the id, or add it first.
      Checked 1 file: 1 error, 0 warnings.
      | builtOn: kunann"
    `);
    expect(
      told('building-blocks.yaml', 'kind: general-model\n', 'kind: general-model\n  builtOn: kunan\n', 'en'),
    ).toMatchInlineSnapshot(`
        "seeds/building-blocks.yaml ✗ “pangu” is built on itself in a circle. [block-circle]
            → Check the sources, and delete the builtOn that is wrong.
        seeds/building-blocks.yaml ✗ “kunan” is built on itself in a circle. [block-circle]
            → Check the sources, and delete the builtOn that is wrong.
        Checked 1 file: 2 errors, 0 warnings.
        | builtOn: kunan"
      `);
    expect(told('building-blocks.yaml', /sources:\n( {4}.*\n)+/, 'sources: []\n')).toMatchInlineSnapshot(`
      "seeds/building-blocks.yaml ✗ [1].sources 至少要有 1 项。 [too-few]
          → 补上一项。
      检查了 1 个文件：1 处错误，0 处提醒。
      | sources: []"
    `);
  });

  it('a safety measure with a standard that is not there', () => {
    expect(told('safety-measures.yaml', 'gbt-45674', 'gbt-45675')).toMatchInlineSnapshot(`
      "seeds/safety-measures.yaml ✗ 没有标准“gbt-45675”。 [unknown-id]
          → 改正 id，或先补上它。
      检查了 1 个文件：1 处错误，0 处提醒。
      | standards: [gbt-45654-2025, gbt-45675, miit-data-security-measures]"
    `);
  });
});
