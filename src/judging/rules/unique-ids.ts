import type { ParsedEntry } from '../../reading/entries.ts';
import type { Fault } from '../../schema/fault.ts';
import { collectTexts } from './collect.ts';
import { faultAt, type Rule } from './rule.ts';

/** Ids that are parts of the site's own addresses. */
const reservedIds: ReadonlySet<string> = new Set(['by', 'page', 'index', 'en', 'new', 'rows']);

/** Names of devices: Windows cannot check such a file out. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id, in lower case, is kept for the site or the operating system. */
export const isReserved = (id: string): boolean => reservedIds.has(id) || deviceName.test(id);

/** Ids are unique among entries of a kind, whatever their case, and among former ids. */
export const uniqueIds: Rule = ({ scenarios, enterprises }) => [...judge(scenarios), ...judge(enterprises)];

function judge(entries: readonly ParsedEntry[]): Fault[] {
  const faults: Fault[] = [];
  const taken = new Map<string, ParsedEntry>();
  for (const entry of entries) {
    const key = entry.id.toLowerCase();
    const other = taken.get(key);
    if (other) {
      faults.push({
        file: entry.file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'id-collision',
        message: {
          zh: `id 与 ${other.file} 只有大小写之差。`,
          en: `The id differs from that of ${other.file} by case only.`,
        },
        hint: { zh: '给其中一个换一个 id（文件名）。', en: 'Give one of them another id (file name).' },
      });
    } else {
      taken.set(key, entry);
    }
    if (isReserved(key)) {
      faults.push({
        file: entry.file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'reserved-id',
        message: {
          zh: `id“${entry.id}”留给网站或操作系统自己用。`,
          en: `The id “${entry.id}” is kept for the site or the operating system.`,
        },
        hint: { zh: '换一个文件名。', en: 'Choose another file name.' },
      });
    }
  }
  const former = new Map<string, ParsedEntry>();
  for (const entry of entries) {
    for (const { path, value: id } of collectTexts(entry.yaml.value, ['formerIds', '*'])) {
      const other = taken.get(id.toLowerCase()) ?? former.get(id.toLowerCase());
      if (other) {
        faults.push(
          faultAt(
            entry,
            path,
            'id-collision',
            { zh: `曾用 id“${id}”已被 ${other.file} 使用。`, en: `The former id “${id}” is in use by ${other.file}.` },
            {
              zh: 'id 不能重复使用；删去它，或给另一个条目换 id。',
              en: 'Ids are never reused: delete it, or give the other entry another id.',
            },
          ),
        );
      }
      former.set(id.toLowerCase(), entry);
    }
  }
  return faults;
}
