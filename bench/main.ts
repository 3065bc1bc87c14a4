import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';
import { benchSearchEngine } from './search-engine.ts';
import { benchSearchScale } from './search-scale.ts';
import { benchServed } from './served.ts';

/* npm run bench [-- SUITE…]: measures, side by side with what it is compared to. */

const suites: Record<string, () => Promise<void>> = {
  build: benchBuild,
  check: benchCheck,
  pages: benchPages,
  search: benchSearch,
  'search-engine': benchSearchEngine,
  'search-scale': benchSearchScale,
  served: benchServed,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites[name]);
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. Suites: ${Object.keys(suites).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(suites)) await suites[name]?.();
}
