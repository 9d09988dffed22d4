import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { manifestSchema } from './manifest-schema.ts';

// `npx vitest run --project unit packages/checker/src/handover -u` writes it anew.
it('is generated from the same source as the type', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:medpass:dicom-check:handover-manifest:1',
    title: 'Manifest of a package saved for sending, schema version 1',
    ...toJsonSchema(manifestSchema),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('./manifest.schema.json');
});
