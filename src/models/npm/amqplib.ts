// https://amqp-node.github.io/amqplib/channel_api.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'amqplib',
  aliases: ['amqplib/callback_api', 'amqp-connection-manager'],
  types: {
    Connection: ['connect()', 'connect(*)<1>'],
    Channel: ['Connection.{createChannel,createConfirmChannel}()', 'Connection.createChannel(0)<1>'],
  },
  sources: [
    { path: 'Channel.consume(1)<0>.content', tier: 'stored', kind: 'text', label: 'a message of the queue' },
    { path: 'Channel.get().content', tier: 'stored', kind: 'text', label: 'a message of the queue' },
  ],
});
