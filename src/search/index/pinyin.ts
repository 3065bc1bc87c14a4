import { pinyin } from 'pinyin-pro';
import { fold, isHan, runs } from '../engine/analyse.ts';

/** A Chinese name as people type it without its characters: "ningdeshidai" and "ndsd"; Latin parts as they are. */
export function pinyinOf(name: string): string[] {
  const parts = runs(fold(name));
  if (!parts.some(isHan)) return [];
  const whole = (pattern: 'pinyin' | 'first') =>
    parts
      .flatMap((part) => (isHan(part) ? pinyin(part, { toneType: 'none', type: 'array', pattern, v: true }) : [part]))
      .join('');
  const [long, short] = [whole('pinyin'), whole('first')];
  return short.length > 1 ? [long, short] : [long];
}

/** A Chinese word as people type it in full alone: "gaolu". */
export function wholePinyin(word: string): string[] {
  return [pinyin(word, { toneType: 'none', type: 'array', v: true }).join('')];
}
