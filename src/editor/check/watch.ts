import { watch } from 'node:fs';

/** How long the files must be at rest before they are read again, in milliseconds. */
const rest = 120;

/** Calls `act` now, and again whenever something in the folders has changed; ends only with the process. */
export async function watchFolders(folders: readonly string[], act: () => Promise<void>): Promise<void> {
  let running = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    if (process.stdout.isTTY) process.stdout.write('\x1bc');
    await act();
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  // First, so that no change goes unseen while they are read.
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(run, rest);
    });
  }
  await run();
  await new Promise(() => {});
}
