// https://router.vuejs.org/api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'vue-router',
  types: {
    Route: { paths: ['useRoute()', 'RouteLocationNormalized'], names: ['$route'] },
    RouteLocationNormalized: [],
  },
  sources: [
    { path: 'Route.query', tier: 'remote', kind: 'list', label: 'the address of the page' },
    {
      path: 'Route.{params,hash,fullPath,path}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
  ],
});
