// https://github.com/node-saml/xml-crypto
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'xml-crypto',
  operations: [
    performs(Hashing, 'new SignedXml()', { algorithm: '0.signatureAlgorithm' }, { use: 'signature' }),
    performs(
      Hashing,
      'new SignedXml().addReference()',
      { algorithm: ['0.digestAlgorithm', '2'] },
      { use: 'signature' },
    ),
    performs(Hashing, 'new SignedXml().signatureAlgorithm', { algorithm: 'value' }, { use: 'signature' }),
  ],
});
