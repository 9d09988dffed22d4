import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { reportSchema } from './schema.ts';

// `npx vitest run --project unit packages/checker/src/report -u` writes it anew.
it('is generated from the same source as the type', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:medpass:dicom-check:report:1',
    title: 'MedPass DICOM Check report, schema version 1',
    ...toJsonSchema(reportSchema),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('./report.schema.json');
});
