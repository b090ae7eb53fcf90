// https://axios-http.com/docs/res_schema
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'axios',
  types: {
    Axios: ['module', 'create()', 'Axios.create()', 'AxiosInstance'],
    AxiosInstance: [],
    AxiosResponse: [
      'Axios()',
      'Axios.{request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm}()',
    ],
  },
  sources: [
    {
      path: 'AxiosResponse.{data,headers}',
      tier: 'stored',
      kind: 'structure',
      label: 'the answer of another server',
    },
  ],
});
