/** A line drawing as SVG path data on a field of 64 × 64: what is there in ink, what the machine learns in vermilion. */
export interface Drawing {
  ink: readonly string[];
  mark: readonly string[];
}

/** A circle as path data, so that a page and a canvas draw from the same text. */
const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

const teeth = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4;
  const at = (radius: number) =>
    `${(26 + radius * Math.cos(angle)).toFixed(1)} ${(28 + radius * Math.sin(angle)).toFixed(1)}`;
  return `M${at(13)}L${at(18)}`;
});

/**
 * A drawing for every stage of manufacture, by its id. One rule makes them a
 * set: square ends, one weight of line, and a single part in vermilion, where
 * the plant lets a machine see, foresee or decide.
 */
export const stageDrawings: Readonly<Record<string, Drawing>> = {
  'factory-construction': {
    ink: ['M4 54H60', 'M8 54V32l10-8v8l10-8v8l10-8v30', 'M50 54V10M36 18H60M50 10l-12 8M50 10l8 8', 'M14 42h4M24 42h4'],
    mark: ['M40 18v9', 'M36 27h8v8h-8z'],
  },
  'product-development': {
    ink: [
      'M22 22l14-8 14 8v18l-14 8-14-8z',
      'M22 22l14 8 14-8M36 30v18',
      'M12 22v18M9 22h6M9 40h6',
      'M22 56h28M22 53v6M50 53v6',
    ],
    mark: [circle(36, 30, 3.5)],
  },
  'process-design': {
    ink: ['M6 10h16v12H6z', 'M42 10h16v12H42z', 'M24 42h16v12H24z', 'M22 16h20', 'M14 22v10h18', 'M50 22v10H32'],
    mark: ['M32 26v12', 'M28 34l4 4 4-4'],
  },
  'pilot-verification': {
    ink: ['M24 8h16', 'M27 8v16L13 50c-1 3 0 5 3 5h32c3 0 4-2 3-5L37 24V8', 'M20 55h24'],
    mark: ['M19 40h26', circle(29, 47, 2), circle(37, 48, 1.5), circle(33, 34, 1.5)],
  },
  'production-planning': {
    ink: ['M8 8v48h50', 'M14 15h16v6H14z', 'M22 26h24v6H22z', 'M16 37h12v6H16z', 'M38 37h14v6H38z'],
    mark: ['M34 8v44', 'M30 8h8'],
  },
  'production-operations': {
    ink: [
      'M6 52H58',
      circle(12, 56, 3),
      circle(32, 56, 3),
      circle(52, 56, 3),
      'M10 46h16v-7H10z',
      'M18 39V28L32 14l14 10',
      circle(18, 28, 3),
      circle(32, 14, 3),
      'M42 24h8M42 24v6M50 24v6',
    ],
    mark: ['M40 40h12v12H40z'],
  },
  'quality-control': {
    ink: ['M22 6h20v12H22z', 'M28 18h8v4h-8z', 'M29 24L14 44M35 24l15 20', 'M8 46h48v8H8z'],
    mark: ['M26 40v-4h4', 'M38 40v-4h-4', circle(32, 50, 2)],
  },
  'equipment-maintenance': {
    ink: [circle(26, 28, 13), circle(26, 28, 5), ...teeth],
    mark: ['M34 52h6l4-12 5 18 4-10 2 4h5'],
  },
  'warehouse-logistics': {
    ink: [
      'M6 8v46M34 8v46M6 22h28M6 38h28M6 54h28',
      'M10 13h9v9h-9z',
      'M21 29h9v9h-9z',
      'M10 45h9v9h-9z',
      'M40 46h20v6H40z',
      circle(45, 55, 2.5),
      circle(55, 55, 2.5),
    ],
    mark: ['M44 34h12v12H44z'],
  },
  'energy-environment': {
    ink: ['M10 46a22 22 0 0 1 44 0', 'M6 46h52', 'M32 24v5M16.5 30.5l3.5 3.5M47.5 30.5l-3.5 3.5', 'M22 54h20'],
    mark: ['M32 46l11-13', circle(32, 46, 2.5)],
  },
  'safety-management': {
    ink: ['M32 6l20 8v15c0 14-9 22-20 28C21 51 12 43 12 29V14z'],
    mark: ['M22 31l8 8 13-16'],
  },
  'supply-chain': {
    ink: ['M4 44V24h34v20', 'M38 30h12l8 8v6', 'M4 44h6M20 44h22M54 44h4', circle(15, 46, 4.5), circle(48, 46, 4.5)],
    mark: [circle(10, 12, 2.5), circle(32, 12, 2.5), circle(54, 12, 2.5), 'M12.5 12h17M34.5 12h17'],
  },
  'marketing-service': {
    ink: ['M12 36v-6a20 20 0 0 1 40 0v6', 'M8 36h9v13H8z', 'M47 36h9v13h-9z', 'M52 49v2c0 4-3 6-7 6h-9'],
    mark: ['M25 34h14M25 41h9'],
  },
  'operations-management': {
    ink: ['M6 10h52v34H6z', 'M32 44v10M22 54h20', 'M14 37v-9M21 37V22M28 37v-6'],
    mark: ['M35 35l6-9 5 4 6-11'],
  },
};
