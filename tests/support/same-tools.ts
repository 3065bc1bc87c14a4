import type { Page } from 'playwright-core';

/** Sends a page of Chromium what it is told, and gives the answer. */
interface Session {
  send(method: string, told?: object): Promise<object>;
}

/** How Playwright steers a page of Chromium from this process. */
interface Steering {
  frameManager?: object;
  delegate?: { utilityWorldName?: string; _mainFrameSession?: { _client?: Session } };
}

/** No script that Playwright sends is as long, but for its tools. */
const long = 100_000;

/**
 * Has Playwright bring each page the very same tools for its locators. They would differ by the number of the page in
 * its window, which only names elements to assistants; of the same text the browser compiles it once, which spares
 * three tenths of what they cost. It keeps that text as well: to send it to each page anew, a third of a megabyte, was a
 * sixth of what it takes to open a small one and ask it something. Where Playwright no longer works in this way nothing
 * changes.
 */
export function bringSameTools(page: Page): void {
  const connection: { toImpl?: (page: Page) => Steering | undefined } | undefined = Reflect.get(page, '_connection');
  const { frameManager, delegate } = connection?.toImpl?.(page) ?? {};
  if (frameManager && '_allocateFrameSeq' in frameManager) frameManager._allocateFrameSeq = () => 0;
  const session = delegate?._mainFrameSession?._client;
  if (session && delegate?.utilityWorldName) keepTools(session, delegate.utilityWorldName);
}

/** Leaves the tools with the page once it was sent them, and has whatever it opens next make them of what it has. */
function keepTools(session: Session, worldName: string): void {
  const send = session.send.bind(session);
  let kept: string | undefined;
  let isKeeping = true;
  session.send = async (method, told) => {
    const expression = method === 'Runtime.evaluate' && told && 'expression' in told ? told.expression : undefined;
    if (!isKeeping || typeof expression !== 'string' || expression.length < long) return send(method, told);
    if (kept === undefined) {
      kept = expression;
      const source = `globalThis.keptTools = () => ${expression.trim()}`;
      await send('Page.addScriptToEvaluateOnNewDocument', { source, worldName });
    } else if (kept === expression) {
      const answer = await send(method, { ...told, expression: 'keptTools()' });
      if (!('exceptionDetails' in answer)) return answer;
      // Not where no script is run.
      isKeeping = false;
    }
    return send(method, told);
  };
}
