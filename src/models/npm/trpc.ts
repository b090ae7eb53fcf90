// https://trpc.io/docs/server/procedures
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@trpc/server',
  types: {
    Procedure: {
      paths: [
        'initTRPC.create().procedure',
        'Builder.create().procedure',
        'Procedure.{input,output,use,meta,concat}()',
      ],
      names: [
        'publicProcedure',
        'protectedProcedure',
        'privateProcedure',
        'authedProcedure',
        'adminProcedure',
        'procedure',
        'baseProcedure',
      ],
    },
    Builder: ['initTRPC.context()', 'initTRPC.meta()', 'Builder.{context,meta}()'],
  },
  sources: [
    {
      path: 'Procedure.{query,mutation,subscription}(0)<0>.input',
      tier: 'remote',
      kind: 'structure',
      label: 'the input of the procedure',
      schema: ['input(0)'],
    },
  ],
});
