import type { ExportContent, ExportFile } from './export-content.ts';
import { manticoreFiles } from './manticore/files.ts';
import { opensearchFiles } from './opensearch/files.ts';
import { postgresFiles } from './postgres/files.ts';

/** The engines that the catalogue is brought to. */
export const exportTargets = ['postgres', 'opensearch', 'manticore'] as const;
export type ExportTarget = (typeof exportTargets)[number];

/** All files of an export; `shards` is in how many shards the entries stand, where the engine is told so. */
export function exportFiles(target: ExportTarget, content: ExportContent, shards: number): ExportFile[] {
  if (target === 'postgres') return postgresFiles(content);
  return target === 'opensearch' ? opensearchFiles(content) : manticoreFiles(content, shards);
}
