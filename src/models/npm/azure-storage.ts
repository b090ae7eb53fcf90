// https://learn.microsoft.com/javascript/api/@azure/storage-blob
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/storage-blob',
  aliases: ['@azure/storage-queue', '@azure/storage-file-share', '@azure/storage-file-datalake'],
  operations: [
    performs(
      SecretUse,
      'new StorageSharedKeyCredential()',
      { secret: '1' },
      { purpose: 'a key of Azure Storage', variable: 'AZURE_STORAGE_KEY' },
    ),
    performs(
      SecretUse,
      '{BlobServiceClient,QueueServiceClient,ShareServiceClient,DataLakeServiceClient}.fromConnectionString',
      { secret: '0' },
      { purpose: 'a key of Azure Storage', variable: 'AZURE_STORAGE_CONNECTION_STRING' },
    ),
  ],
});
