import { z } from 'zod';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of what an editor writes: fields with a default may be left
 * out, descriptions are in both languages. Rules across fields are not in it.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const { zh, description, kind: _, longest: __, date, ...rest }: JsonSchema & z.GlobalMeta = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      // A text may be written as YAML reads it (a year as a number): the checked form describes it.
      Object.assign(jsonSchema, zodSchema instanceof z.ZodPipe ? checkedForm(zodSchema) : rest);
      if (zh || description) jsonSchema.description = [zh, description].filter(Boolean).join(' · ');
      if (date) jsonSchema.pattern = date === 'day' ? '^\\d{4}-\\d{2}-\\d{2}$' : '^\\d{4}(-\\d{2}){0,2}$';
    },
  });
}

function checkedForm(pipe: z.ZodPipe): JsonSchema {
  const { $schema: _, ...form } = jsonSchemaOf(pipe.out as z.ZodType);
  if (form.type === 'object') return { anyOf: [form, { type: 'string', minLength: 1 }] };
  return form.type === 'string' ? { ...form, type: ['string', 'number'] as never } : form;
}
