// https://socket.io/docs/v4/server-api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'socket.io',
  types: {
    Server: ['new Server()', 'default()', 'Server.{of,use}()'],
    Socket: ['Server.on(1)<0>', 'Server.of().on(1)<0>', 'Server.use(0)<0>'],
  },
  sources: [
    { path: 'Socket.{on,once}(1)<0..>', tier: 'remote', kind: 'structure', label: 'a message of the socket' },
    {
      path: 'Socket.handshake.{query,auth,headers}',
      tier: 'remote',
      kind: 'structure',
      label: 'the handshake of the socket',
    },
  ],
});
