import { enableCompileCache } from 'node:module';
import { localeLanguage } from './print.ts';
import { stopWithNpm } from './with-npm.ts';

/* npm run build, preview and dev. */

const commands: Record<string, () => Promise<boolean>> = {
  build: async () => {
    // Half a second of every build goes into compiling what it is made of.
    enableCompileCache('.atlas/compiled');
    const { startSparingly } = await import('./build/large.ts');
    startSparingly(process.env);
    const { buildSite } = await import('./build/build.ts');
    // Astro keeps a server open where its build broke off: nothing would end the process.
    process.exit((await buildSite(process.env, localeLanguage())) ? 0 : 1);
  },
  preview: async () => {
    const { serveSite } = await import('./serve.ts');
    return serveSite(process.env, localeLanguage());
  },
  dev: async () => {
    const { soundSettings } = await import('./sound-settings.ts');
    if (!soundSettings(process.env, localeLanguage())) return false;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { dev } = await import('astro');
    await dev({});
    stopWithNpm(() => process.exit(0));
    return true;
  },
};

const [name = ''] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) console.error(`site.ts ${Object.keys(commands).join('|')}`);
if (!command) process.exitCode = 2;
else if (!(await command())) process.exitCode = 1;
