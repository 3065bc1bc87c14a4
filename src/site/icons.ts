/** A picture of the mark for home screens and lists of programs. */
export interface IconFile {
  name: string;
  /** Pixels of a side. */
  size: number;
  /** `maskable`: the system cuts its edges, so that the mark stands further in. */
  purpose: 'any' | 'maskable';
}

/** The sizes that systems ask for. */
export const icons: readonly IconFile[] = [
  { name: '48', size: 48, purpose: 'any' },
  { name: '96', size: 96, purpose: 'any' },
  { name: '192', size: 192, purpose: 'any' },
  { name: '512', size: 512, purpose: 'any' },
  { name: 'maskable-192', size: 192, purpose: 'maskable' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
];

/** The one for Apple's home screens, which cut the corners themselves. */
export const touchIcon: IconFile = { name: 'touch', size: 180, purpose: 'maskable' };

const colours = { paper: '#fbf9f5', ink: '#1d2b3f', mark: '#d2552f' };
/** Cells that are documented, from the left above. */
const documented = [1, 7, 8];

/** The mark as a picture: nine cells on paper, three of them documented, the middle one in colour. */
export function markPicture({ size, purpose }: IconFile): string {
  const inset = purpose === 'maskable' ? 6 : 2;
  const whole = 24 + 2 * inset;
  const cells = Array.from({ length: 9 }, (_, cell) => {
    const [x, y] = [inset + 1 + 8 * (cell % 3), inset + 1 + 8 * Math.floor(cell / 3)];
    const fill = cell === 4 ? colours.mark : colours.ink;
    const opacity = cell === 4 || documented.includes(cell) ? 1 : 0.28;
    return `<rect x="${x}" y="${y}" width="6" height="6" fill="${fill}" opacity="${opacity}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${whole} ${whole}"><rect width="${whole}" height="${whole}" fill="${colours.paper}"/>${cells.join('')}</svg>`;
}
