// https://github.com/websockets/ws/blob/master/doc/ws.md
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ws',
  types: {
    Server: {
      paths: ['new {WebSocketServer,Server}()', 'new default.{WebSocketServer,Server}()', 'WebSocketServer'],
      names: ['wss'],
    },
    WebSocketServer: [],
    Socket: [{ path: 'Server.on(1)<0>', when: { 0: 'connection' } }, 'Server.handleUpgrade(3)<0>'],
    Request: {
      paths: [{ path: 'Server.on(1)<1>', when: { 0: 'connection' } }],
      extends: ['node:http#IncomingMessage'],
    },
    Client: ['new {WebSocket,default}()'],
  },
  sources: [
    {
      path: 'Socket.{on,once,addEventListener}(1)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'a message of the socket',
      when: { 0: 'message' },
    },
    { path: 'Socket.onmessage<0>.data', tier: 'remote', kind: 'text', label: 'a message of the socket' },
    {
      path: 'Client.{on,once,addEventListener}(1)<0>',
      tier: 'stored',
      kind: 'text',
      label: 'a message of another server',
      when: { 0: 'message' },
    },
    { path: 'Client.onmessage<0>.data', tier: 'stored', kind: 'text', label: 'a message of another server' },
  ],
});
