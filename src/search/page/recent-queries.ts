const key = 'atlas-recent-queries';
const most = 6;

/** What was searched for on this device, the latest first. Stays on the device. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    // Storage may be shut off, or hold something else.
    return [];
  }
}

/** Remembers a query. */
export function remember(query: string): void {
  const text = query.trim().slice(0, 100);
  if (text === '') return;
  store([text, ...recentQueries().filter((other) => other !== text)].slice(0, most));
}

/** Forgets all queries. */
export function forgetQueries(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Nothing is remembered where storage is shut off.
  }
}
