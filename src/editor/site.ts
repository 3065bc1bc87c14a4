import { readAll } from '../catalogue/load.ts';
import { projectFolders } from '../reading/folders.ts';
import { localeLanguage, printText } from './print.ts';

/*
 * npm run build, preview and dev: Astro through its own interface, quietly and
 * without its telemetry. A build with faults stops before Astro begins.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build, dev, preview } = await import('astro');

const commands: Record<string, () => Promise<void>> = {
  build: async () => {
    const { faults, files } = readAll(projectFolders(), '/', { rendering: false });
    // Warnings are for those who write: npm run check tells them.
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      console.log(printText(errors, files, localeLanguage()));
      process.exitCode = 1;
      return;
    }
    const begun = performance.now();
    await build({ logLevel: 'warn' });
    console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  },
  preview: async () => {
    const server = await preview({ logLevel: 'warn' });
    const base = process.env.BASE_PATH?.replace(/^\/?/, '/').replace(/\/?$/, '/') ?? '/';
    console.log(`http://localhost:${server.port}${base}`);
    await server.closed();
  },
  dev: async () => {
    await dev({});
  },
};

const command = commands[process.argv[2] ?? ''];
if (command) await command();
else {
  console.error(`site.ts ${Object.keys(commands).join('|')}`);
  process.exitCode = 2;
}
