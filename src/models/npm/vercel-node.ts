// https://vercel.com/docs/functions/runtimes/node-js
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@vercel/node',
  aliases: ['@now/node'],
  types: {
    VercelRequest: { paths: ['{VercelApiHandler,NowApiHandler}<0>'], extends: ['next#NextApiRequest'] },
    NowRequest: { extends: ['VercelRequest'] },
    VercelApiHandler: [],
    NowApiHandler: [],
  },
});
