// https://github.com/fastify/fastify-plugin
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fastify-plugin',
  types: { Instance: { paths: ['default(0)<0>'], extends: ['fastify#App'] } },
});
