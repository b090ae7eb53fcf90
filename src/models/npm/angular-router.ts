// https://angular.dev/api/router/ActivatedRoute
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@angular/router',
  types: {
    ActivatedRoute: [],
    Snapshot: ['ActivatedRoute.snapshot'],
    ActivatedRouteSnapshot: { extends: ['Snapshot'] },
  },
  sources: [
    {
      path: 'Snapshot.{queryParams,params,fragment}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    {
      path: 'Snapshot.{queryParamMap,paramMap}.{get,getAll}()',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    {
      path: 'ActivatedRoute.{queryParams,params,fragment,paramMap,queryParamMap}.subscribe(0)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
  ],
});
