import { expect, test } from 'vitest';
import { currentVersion } from '../model.ts';
import { fieldWords } from './field-strings.ts';
import { mapFields, publishedSchema } from './map-schema.ts';

test('every field of the model is explained in both languages, and no other', () => {
  expect(Object.keys(fieldWords).toSorted()).toEqual(
    mapFields()
      .map(({ path }) => path)
      .toSorted(),
  );
});

test('the published schema says what it is, for which version, and describes its fields', () => {
  const schema = publishedSchema('https://example.org/schema/journey-map-1.json');
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe('https://example.org/schema/journey-map-1.json');
  expect(schema.properties?.['version']).toMatchObject({ const: currentVersion });
  const text = JSON.stringify(schema);
  for (const { en } of Object.values(fieldWords)) expect(text).toContain(JSON.stringify(en));
});

test('unknown fields are allowed everywhere', () => {
  expect(JSON.stringify(publishedSchema('x'))).not.toContain('"additionalProperties":false');
});
