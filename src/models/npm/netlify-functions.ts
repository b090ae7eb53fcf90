// https://docs.netlify.com/functions/api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@netlify/functions',
  types: {
    HandlerEvent: {
      paths: ['Handler<0>', '{builder,schedule,stream}(*)<0>'],
      extends: ['aws-lambda#APIGatewayProxyEvent'],
    },
    Handler: [],
  },
});
