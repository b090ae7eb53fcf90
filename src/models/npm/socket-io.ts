// https://socket.io/docs/v4/server-api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'socket.io',
  types: {
    Server: {
      paths: ['new {Server,default}()', 'default()', '{Server,default}.listen()', 'Server.{of,use}()'],
      names: ['io'],
    },
    Namespace: { extends: ['Server'] },
    Socket: [{ path: 'Server.on(1)<0>', when: { 0: ['connection', 'connect'] } }, 'Server.use(0)<0>'],
  },
  sources: [
    { path: 'Socket.{on,once}(1)<0..>', tier: 'remote', kind: 'structure', label: 'a message of the socket' },
    {
      path: 'Socket.{onAny,prependAny}(0)<1..>',
      tier: 'remote',
      kind: 'structure',
      label: 'a message of the socket',
    },
    { path: 'Socket.use(0)<0>[]', tier: 'remote', kind: 'structure', label: 'a message of the socket' },
    { path: 'Socket.handshake.query', tier: 'remote', kind: 'list', label: 'the handshake of the socket' },
    {
      path: 'Socket.handshake.auth',
      tier: 'remote',
      kind: 'structure',
      label: 'the handshake of the socket',
    },
    {
      path: 'Socket.handshake.{headers,url}',
      tier: 'remote',
      kind: 'text',
      label: 'the handshake of the socket',
    },
  ],
});
