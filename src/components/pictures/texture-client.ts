/*
 * The texture of cells answers: what the pointer or a finger is at, or the
 * arrow keys lead to, is named by the link below, which goes there.
 */
interface Place {
  row: number;
  column: number;
}

const ways: Readonly<Record<string, Place>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
};

/** Has a texture of cells answer. */
export function startTexture(texture: HTMLElement): void {
  const told = texture.querySelector<HTMLAnchorElement>('[data-told]');
  const field = texture.querySelector<HTMLElement>('.field');
  const rows = [...texture.querySelectorAll('.field .line:not(.heads)')].map((line) => [
    ...line.querySelectorAll<HTMLElement>('.cell'),
  ]);
  if (!told || !field) return;
  const cellAt = ({ row, column }: Place) => rows[row]?.[column];
  const findPlace = (wanted: (cell: HTMLElement) => boolean): Place => {
    const row = rows.findIndex((cells) => cells.some(wanted));
    return { row, column: rows[row]?.findIndex(wanted) ?? -1 };
  };
  let here = findPlace((cell) => cell instanceof HTMLAnchorElement && cell.href === told.href);

  const goTo = (place: Place): boolean => {
    const cell = cellAt(place);
    if (!(cell instanceof HTMLAnchorElement)) return false;
    cellAt(here)?.removeAttribute('data-here');
    here = place;
    cell.dataset.here = '';
    told.href = cell.href;
    told.textContent = cell.title;
    return true;
  };

  told.addEventListener('keydown', (event) => {
    const step = ways[event.key];
    if (!step) return;
    event.preventDefault();
    // Cells without a case are passed over.
    let { row, column } = here;
    do {
      row += step.row;
      column += step.column;
    } while (cellAt({ row, column }) && !goTo({ row, column }));
  });
  told.addEventListener('focus', () => goTo(here));
  for (const event of ['pointerdown', 'pointermove'] as const)
    field.addEventListener(event, ({ clientX, clientY }) => {
      goTo(
        findPlace((cell) => {
          const { left, right, top, bottom } = cell.getBoundingClientRect();
          return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
        }),
      );
    });
}
