/* Copying and sending on: what does it comes when a button for it is pointed at, so that no page waits for it. */

const buttonAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy], button[data-share]') : null;
const load = () => import('./pressed-client.ts');

for (const event of ['pointerover', 'focusin'] as const)
  document.addEventListener(event, (pointed) => {
    if (buttonAt(pointed)) load().catch(() => undefined);
  });

document.addEventListener('click', (event) => {
  const button = buttonAt(event);
  if (button)
    load().then(
      ({ pressed }) => pressed(button),
      () => undefined,
    );
});
