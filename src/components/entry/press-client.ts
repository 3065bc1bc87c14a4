/* Copying and sending on: what does it comes when a button for it is pointed at, so that no page waits for it. */

const pressedAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy], button[data-share]') : null;
const loadPressed = () => import('./pressed-client.ts');

for (const event of ['pointerover', 'focusin'] as const)
  document.addEventListener(event, (pointed) => {
    if (pressedAt(pointed)) loadPressed().catch(() => undefined);
  });

document.addEventListener('click', (event) => {
  const button = pressedAt(event);
  if (button)
    loadPressed().then(
      ({ pressed }) => pressed(button),
      () => undefined,
    );
});
