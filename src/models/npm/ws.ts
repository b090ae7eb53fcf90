// https://github.com/websockets/ws/blob/master/doc/ws.md
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ws',
  types: {
    Server: ['new WebSocketServer()', 'new Server()', 'new default.Server()'],
    Socket: ['Server.on(1)<0>', 'new WebSocket()', 'new default()'],
  },
  sources: [
    {
      path: 'Socket.on(1)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'a message of the socket',
      when: { 0: 'message' },
    },
    {
      path: 'Socket.addEventListener(1)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'a message of the socket',
      when: { 0: 'message' },
    },
  ],
});
