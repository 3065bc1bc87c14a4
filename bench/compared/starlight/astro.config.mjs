import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/* Starlight as it comes, in the Atlas' two languages. */
export default defineConfig({
  outDir: process.env.DIST_DIR,
  cacheDir: process.env.CACHE_DIR,
  integrations: [
    starlight({
      title: 'Atlas',
      locales: { root: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
