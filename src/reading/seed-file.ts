import { fileName, readTextFile } from './files.ts';

/** The text of a file of `seeds/`, or why it is refused; also where it is missing. */
export function readSeedFile(root: string, path: string): ReturnType<typeof readTextFile> {
  try {
    return readTextFile(root, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return {
      file: fileName(root, path),
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'missing-file',
      message: { zh: '缺少这个文件。', en: 'The file is missing.' },
      hint: { zh: '从主分支取回它。', en: 'Bring it back from the main branch.' },
    };
  }
}
