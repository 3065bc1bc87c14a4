import type { Telling } from './telling.ts';
import type { Wording } from './text.ts';

/** How a field's path is joined to what is said of its value, and of the field itself. */
const joints = { value: { zh: ' 的值', en: ': ' }, field: { zh: ' ', en: ' ' } } satisfies Record<string, Wording>;

/** What is said of a field or of its value: in a message that begins with the field's path, and by itself for who tells it beside the field's name. */
export const aboutField = (
  field: string,
  of: keyof typeof joints,
  said: Wording,
): Pick<Telling, 'message' | 'atField'> => ({
  message: { zh: `${field}${joints[of].zh}${said.zh}`, en: `${field}${joints[of].en}${said.en}` },
  atField: said,
});
