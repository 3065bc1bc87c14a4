import type { Wording } from '../../schema/text.ts';

const byCode: Readonly<Record<string, Wording>> = {
  ENOSPC: { zh: '磁盘满了。腾出空间后再构建。', en: 'The disk is full. Make room, then build again.' },
  EDQUOT: { zh: '磁盘配额用完了。腾出空间后再构建。', en: 'The disk quota is used up. Make room, then build again.' },
  EACCES: { zh: '没有写入的权限。', en: 'There is no permission to write there.' },
  EPERM: { zh: '没有写入的权限。', en: 'There is no permission to write there.' },
  EROFS: { zh: '那里是只读的。', en: 'That place can only be read.' },
  ENOENT: {
    zh: '有文件在构建过程中不见了。再构建一次。',
    en: 'A file vanished while the site was built. Build again.',
  },
};

/** Why a build broke off, in words; what is no fault of the machine is told as the program tells it. */
export function describeFailure(error: unknown): Wording {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    const { code, path } = one as NodeJS.ErrnoException;
    // Some tools keep the system's message only.
    const found = code ?? /\b(ENOSPC|EDQUOT|EACCES|EPERM|EROFS)\b/.exec(one.message)?.[1];
    const words = found === undefined ? undefined : byCode[found];
    if (words) {
      const where = path === undefined ? '' : `${path}: `;
      return { zh: where + words.zh, en: where + words.en };
    }
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { zh: message, en: message };
}
