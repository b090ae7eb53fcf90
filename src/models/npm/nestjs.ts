// https://docs.nestjs.com/controllers#request-object
import { defineModel } from '../../dataflow/model.ts';

/** Pipes that let nothing through but numbers, booleans, dates and lists of words. */
const CLOSING = '{ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseUUIDPipe,ParseEnumPipe,ParseDatePipe}';

export default defineModel({
  package: '@nestjs/common',
  aliases: ['@nestjs/graphql', '@nestjs/websockets', '@nestjs/microservices'],
  types: {
    ExecutionContext: [
      'createParamDecorator(0)<1>',
      'CanActivate.canActivate<0>',
      'NestInterceptor.intercept<0>',
    ],
    ArgumentsHost: { paths: ['ExceptionFilter.catch<1>'], extends: ['ExecutionContext'] },
    CanActivate: [],
    NestInterceptor: [],
    ExceptionFilter: [],
    NestMiddleware: [],
    Request: {
      paths: [
        '@{Req,Request}()',
        '{ExecutionContext,ArgumentsHost}.switchToHttp().getRequest()',
        'NestMiddleware.use<0>',
      ],
      extends: ['express#Request'],
    },
    Response: {
      paths: [
        '@{Res,Response}()',
        '{ExecutionContext,ArgumentsHost}.switchToHttp().getResponse()',
        'NestMiddleware.use<1>',
      ],
      extends: ['express#Response'],
    },
    File: {
      paths: ['@UploadedFile()', '@UploadedFiles()[]', '@UploadedFiles().*[]'],
      extends: ['multer#File'],
    },
    Pipe: [CLOSING, `new ${CLOSING}()`],
  },
  sources: [
    {
      path: '@{Param,Query,Body,Headers,Args}()',
      tier: 'remote',
      kind: 'number',
      label: 'a number of the request',
      given: { last: 'Pipe' },
    },
    { path: '@{Body,RawBody}()', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: '@Query()', tier: 'remote', kind: 'structure', label: 'the query string of the request' },
    { path: '@Param()', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: '@Headers()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: '@HostParam()', tier: 'remote', kind: 'text', label: 'the host header of the request' },
    { path: '@Args()', tier: 'remote', kind: 'structure', label: 'an argument of the query' },
    { path: '@{MessageBody,Payload}()', tier: 'remote', kind: 'structure', label: 'the message' },
    { path: '@Session()', tier: 'stored', kind: 'structure', label: 'the session' },
  ],
});
