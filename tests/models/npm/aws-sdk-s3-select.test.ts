import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@aws-sdk/client-s3', {
  setup: "import { S3, SelectObjectContentCommand } from '@aws-sdk/client-s3'; const db = new S3({});",
  names: 'db, SelectObjectContentCommand',
  runs: [
    'new SelectObjectContentCommand({ Expression: TEXT })',
    'db.selectObjectContent({ Expression: TEXT })',
  ],
});
