/* A marked term opens its explanation, which is loaded when it is asked for; until then it is a link to the glossary. */

document.addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.term-mark');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./asked-term-client.ts').then(({ explain }) => explain(link));
});
