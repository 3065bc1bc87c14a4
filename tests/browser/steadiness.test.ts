import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawnSmall } from '../support/drawn-small.ts';
import { untilIdle } from '../support/idle.ts';
import { type Reader, startReading } from '../support/reader.ts';
import { arriveLate, shiftsOf, watchShifts } from '../support/shifts.ts';

/*
 * However late things come, nothing moves once it is drawn: pages that scripts complete, and one of each other kind.
 * `npm run bench -- pages` asks the same with the network and processor of Lighthouse's phone.
 */

const addresses = [
  '/',
  '/search/',
  '/search/?q=AI',
  '/en/search/',
  '/support/',
  '/en/support/',
  '/submit/',
  '/match/',
  '/quality/',
  '/scenarios/',
  '/playbooks/slitting-edge-inspection/',
];
const widths = [390, 1440];

let reader: Reader;
let resize: (width: number, height: number) => Promise<void>;
// One window for all: whatever is routed is loaded anew by every page.
beforeAll(async () => {
  reader = await startReading({ alone: true });
  resize = await drawnSmall(reader.page);
  await watchShifts(reader.page);
  await arriveLate(reader.page);
});
afterAll(async () => {
  await reader.leave();
});

it.each(addresses.flatMap((address) => widths.map((width) => ({ address, width }))))(
  '$address at $width',
  async ({ address, width }) => {
    const { page, open, expectQuiet } = reader;
    await resize(width, 844);
    await open(address);
    await page.waitForLoadState('networkidle');
    await untilIdle(page);
    const { score, moved } = await shiftsOf(page);
    expect(score, moved.join(' | ')).toBeLessThanOrEqual(0.02);
    expectQuiet();
  },
);

it('sees what a late script pushes down', async () => {
  const { page, open, leave } = await startReading({ alone: true });
  await (await drawnSmall(page))(1280, 900);
  await watchShifts(page);
  await page.route('**/late.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'const late = document.createElement("p"); late.textContent = "Late"; document.body.prepend(late);',
    }),
  );
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script src="/late.js" async></script></body>');
    await route.fulfill({ response, body });
  });
  await arriveLate(page);
  await open('/about/');
  await page.waitForLoadState('networkidle');
  const { score, moved } = await shiftsOf(page);
  expect(score, moved.join(' | ')).toBeGreaterThan(0.02);
  await leave();
});
