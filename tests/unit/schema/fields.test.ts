import { describe, expect, it } from 'vitest';
import { enterprise } from '../../../src/schema/enterprise.ts';
import { fieldAt, fieldsOf } from '../../../src/schema/fields.ts';
import { scenario } from '../../../src/schema/scenario.ts';

describe('a field is what its schema says', () => {
  it.each([
    ['website', 'address', enterprise],
    ['sources.url', 'address', scenario],
    ['sources.date', 'date', scenario],
    ['reviewed', 'date', scenario],
    ['title', 'text', scenario],
    ['name', 'text', enterprise],
    ['partners', 'list', scenario],
    ['searchWords', 'group', scenario],
    ['searchWords.zh', 'list', scenario],
    ['results.value', 'number', scenario],
    ['year', 'integer', scenario],
    ['status', 'choice', scenario],
    ['results.headline', 'flag', scenario],
    ['enterprise', 'string', scenario],
  ])('%s: %s', (path, kind, schema) => {
    expect(fieldAt(fieldsOf(schema), path)?.kind).toBe(kind);
  });

  it('and names in both languages are required where the catalogue shows them', () => {
    const fields = fieldsOf(enterprise);
    expect(fieldAt(fields, 'shortName')).toMatchObject({ required: true, englishRequired: true });
    expect(fieldAt(fields, 'profile')).toMatchObject({ required: true, englishRequired: false });
  });
});
