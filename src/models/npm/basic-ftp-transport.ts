// https://github.com/patrickjuchli/basic-ftp#readme
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'basic-ftp',
  operations: [
    performs(TransportSecurity, 'new Client().access()', { encrypt: '0.secure', host: '0.host' }, {}),
  ],
});
