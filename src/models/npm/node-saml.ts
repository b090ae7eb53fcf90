// https://github.com/node-saml/passport-saml
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@node-saml/passport-saml',
  aliases: ['passport-saml', '@node-saml/node-saml', 'node-saml'],
  operations: [
    performs(
      Hashing,
      'new {Strategy,MultiSamlStrategy,SAML}()',
      { algorithm: ['0.signatureAlgorithm', '0.digestAlgorithm'] },
      { use: 'signature' },
    ),
  ],
});
