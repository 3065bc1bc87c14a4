import type { Language } from '../../schema/text.ts';
import { href } from '../../site/href.ts';
import { readSeen, seenKey } from '../../site/seen.ts';

/* Shows the cases that were looked at, where the browser kept any. */
const place = document.querySelector<HTMLElement>('[data-seen]');
const list = place?.querySelector('ul');
const template = place?.querySelector('template');
const key = seenKey(import.meta.env.BASE_URL);

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

if (place && list && template) {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const seen = readSeen(stored());
  for (const { id, title, who } of seen) {
    const item = template.content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) continue;
    const link = item.querySelector('a');
    const about = item.querySelector('span');
    if (link) {
      link.href = href(`/scenarios/${id}/`, language);
      link.textContent = title[language];
    }
    if (about) about.textContent = who[language];
    list.append(item);
  }
  place.hidden = seen.length === 0;
  place.querySelector('button')?.addEventListener('click', () => {
    localStorage.removeItem(key);
    place.hidden = true;
  });
}
