import type { Language } from '../../../i18n/languages.ts';
import { fieldWords } from './field-strings.ts';
import { formatPageWords, type FormatPageWords } from './format-page-strings.ts';
import { mapFields, type MapField } from './map-schema.ts';

/** The fields of the document as rows of tables, made from the schema. */

export interface FieldRow {
  path: string;
  type: string;
  /** Values of which one must stand there. */
  values: readonly string[];
  isRequired: boolean;
  meaning: string;
}

export interface FieldGroup {
  id: keyof FormatPageWords['groups'];
  rows: FieldRow[];
}

const groupOf = (path: string): FieldGroup['id'] => {
  if (path.startsWith('phases')) return 'phases';
  if (path.startsWith('lanes')) return 'lanes';
  if (path.startsWith('cells')) return 'cells';
  return /^(changes|dismissed)/.test(path) ? 'changes' : 'document';
};

/** Every field, in the groups of the page. */
export function fieldGroups(lang: Language): FieldGroup[] {
  const fields = mapFields();
  const ids = ['document', 'phases', 'lanes', 'cells', 'changes'] as const;
  return ids.map((id) => ({
    id,
    rows: fields.filter(({ path }) => groupOf(path) === id).map((field) => rowOf(field, lang)),
  }));
}

function rowOf({ path, schema, isRequired }: MapField, lang: Language): FieldRow {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return {
    path,
    isRequired,
    values: values.map(String),
    type: typeOf(schema, formatPageWords[lang].types),
    meaning: fieldWords[path]?.[lang] ?? '',
  };
}

/** What may stand in a field, in words. Throws on a kind of field that the page has no words for. */
function typeOf(schema: MapField['schema'], words: FormatPageWords['types']): string {
  if (schema.enum || schema.const !== undefined) return words.oneOf;
  // “… or null” is part of the words.
  const [inner = schema] = (schema.anyOf ?? []) as MapField['schema'][];
  switch (inner.type) {
    case 'string':
      if (inner.format === 'date') return words.day;
      return inner.pattern ? words.id : words.text(inner.maxLength!);
    case 'integer':
      return words.whole(inner.minimum!, inner.maximum!);
    case 'boolean':
      return words.boolean;
    case 'array':
      return words.list(inner.minItems ?? 0, inner.maxItems!);
    case 'object':
      return words.object;
    default:
      throw new Error(`The page of the format has no words for ${JSON.stringify(inner)}.`);
  }
}
