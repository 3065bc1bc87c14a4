/* A marked term opens its explanation, which comes when it is pointed at; where it does not come, the link leads to the glossary. */

const termAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term-mark, a.explain') : null;
const load = () => import('./asked-term-client.ts');

for (const event of ['pointerover', 'focusin'] as const)
  document.addEventListener(event, (pointed) => {
    if (termAt(pointed)) load().catch(() => undefined);
  });

document.addEventListener('click', (event) => {
  const link = termAt(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load().then(
    ({ explain }) => explain(link),
    () => location.assign(link.href),
  );
});
