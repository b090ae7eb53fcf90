// https://cloudinary.com/documentation/node_integration
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cloudinary',
  operations: [
    performs(
      SecretUse,
      'v2.config',
      { secret: '0.api_secret' },
      { purpose: 'a key of Cloudinary', variable: 'CLOUDINARY_API_SECRET' },
    ),
    performs(
      SecretUse,
      'config',
      { secret: '0.api_secret' },
      { purpose: 'a key of Cloudinary', variable: 'CLOUDINARY_API_SECRET' },
    ),
  ],
});
