import { expect, it } from 'vitest';
import { lines } from '../../../src/share/lines.ts';

/** Chinese characters are 2 wide, all others 1. */
const measure = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(one) ? 2 : 1), 0);

it.each([
  ['宁德时代溧阳工厂', 20, 2, ['宁德时代溧阳工厂']],
  ['宁德时代溧阳工厂', 8, 2, ['宁德时代', '溧阳工厂']],
  ['检出缺陷，并改正', 8, 3, ['检出缺', '陷，并改', '正']],
  ['涂布（正极）检测', 6, 4, ['涂布', '（正', '极）检', '测']],
  ['用 PP-YOLO 检测', 9, 2, ['用', 'PP-YOLO', '…'].slice(0, 2).map((one, index) => (index === 1 ? 'PP-YOLO…' : one))],
  ['In-process inspection of cells', 12, 3, ['In-process', 'inspection', 'of cells']],
  ['一二三四五六七八九十', 6, 2, ['一二三', '四五…']],
  ['', 6, 2, []],
])('%s at %d, %d lines', (text, width, most, expected) => {
  expect(lines(text, measure, width, most)).toEqual(expected);
});

it('keeps every line within its width', () => {
  const text = '面向“人工智能+制造”的典型场景与标杆企业图谱：AI vision, 5G 专网与数字孪生（第二期）。';
  for (let width = 12; width < 60; width += 1) {
    for (const line of lines(text, measure, width, 20)) expect(measure(line)).toBeLessThanOrEqual(width + 2);
  }
});

it.each([
  [
    'Research-production-supply-marketing-service coordination',
    20,
    4,
    ['Research-production-', 'supply-marketing-', 'service coordination'],
  ],
  ['用surface_defect_detection', 10, 4, ['用surface_', 'defect_', 'detection']],
  ['Donaudampfschifffahrt', 8, 3, ['Donaudam', 'pfschiff', 'fahrt']],
  ['一👨‍👩‍👧二', 2, 3, ['一', '👨‍👩‍👧', '二']],
])('breaks a part that is longer than a line: %s', (text, width, most, expected) => {
  const broken = lines(text, (part) => measure(part.replaceAll('👨‍👩‍👧', '家')), width, most);
  expect(broken).toEqual(expected);
});
