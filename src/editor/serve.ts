import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../schema/text.ts';
import { soundSettings } from './sound-settings.ts';
import { stopWithNpm } from './with-npm.ts';

/** Serves the built site until the process is stopped. Returns false where a setting forbids it. */
export async function serveSite(environment: NodeJS.ProcessEnv, language: Language): Promise<boolean> {
  const settings = soundSettings(environment, language);
  if (!settings) return false;
  const site = resolve(settings.DIST_DIR ?? 'dist');
  if (!existsSync(join(site, 'index.html'))) {
    console.error(
      language === 'zh'
        ? `${site} 里没有建好的网站：先运行 npm run build，或直接运行 npm start。`
        : `There is no built site in ${site}: run npm run build first, or npm start, which does both.`,
    );
    return false;
  }
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { preview } = await import('astro');
  const server = await preview({ logLevel: 'warn' });
  // Readers' connections may stay open for long; nothing is lost by cutting them.
  const stop = () => process.exit(0);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  stopWithNpm(stop, environment);
  console.log(`http://localhost:${server.port}${settings.BASE_PATH}`);
  await server.closed();
  return true;
}
