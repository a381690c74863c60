import * as z from 'zod/mini';
import { journeyMap } from '../model.ts';
import { fieldWords } from './field-strings.ts';

/** The published JSON Schema (draft 2020-12) and the list of fields on the page of the format, from the one model. */

type Schema = z.core.JSONSchema.JSONSchema;

export interface MapField {
  /** Place in the document: `phases[].name`, `cells.*.*.text`. */
  path: string;
  schema: Schema;
  isRequired: boolean;
}

const plainSchema = (): Schema => z.toJSONSchema(journeyMap, { target: 'draft-2020-12' }) as Schema;

/** Every field below a schema, in the order of the model. */
function* fieldsBelow(schema: Schema, path: string): Generator<MapField> {
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const place = path === '' ? name : `${path}.${name}`;
    const field = inner as Schema;
    yield { path: place, schema: field, isRequired: schema.required?.includes(name) ?? false };
    yield* fieldsInside(field, place);
  }
}

/** What a list, or an object with free keys, holds. */
function* fieldsInside(schema: Schema, path: string): Generator<MapField> {
  if (schema.type === 'array') return yield* fieldsInside(schema.items as Schema, `${path}[]`);
  if (schema.propertyNames) return yield* fieldsInside(schema.additionalProperties as Schema, `${path}.*`);
  yield* fieldsBelow(schema, path);
}

/** Every field of the document. */
export const mapFields = (): MapField[] => [...fieldsBelow(plainSchema(), '')];

/**
 * The schema as it is published, with a description of each field.
 * @param id its own address
 */
export function publishedSchema(id: string): Schema {
  const schema = plainSchema();
  for (const field of fieldsBelow(schema, '')) {
    const description = fieldWords[field.path]?.en;
    if (description) field.schema.description = description;
  }
  const { $schema, ...rest } = schema;
  return {
    ...($schema && { $schema }),
    $id: id,
    title: 'Journey map',
    description:
      'A customer journey map as one document. Fields that are not described here are allowed and kept. Besides this schema, ids must be unique and point to something.',
    ...rest,
  };
}
