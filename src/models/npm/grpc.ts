// https://grpc.github.io/grpc/node/
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@grpc/grpc-js',
  aliases: ['grpc'],
  operations: [
    performs(
      TransportSecurity,
      '{credentials,ChannelCredentials}.createInsecure()',
      {},
      { effect: 'cleartext' },
    ),
    performs(TransportSecurity, 'ServerCredentials.createInsecure()', {}, { effect: 'cleartext' }),
  ],
});
