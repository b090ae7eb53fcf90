// https://docs.nestjs.com/controllers#request-object
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@nestjs/common',
  types: { Request: { paths: ['@Req()', '@Request()'], extends: ['express#Request'] } },
  sources: [
    { path: '@Body()', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: '@Query()', tier: 'remote', kind: 'structure', label: 'the query string of the request' },
    { path: '@Param()', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: '@Headers()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: '@HostParam()', tier: 'remote', kind: 'text', label: 'the host header of the request' },
    { path: '@UploadedFile()', tier: 'remote', kind: 'file-name', label: 'an uploaded file' },
    { path: '@UploadedFiles()', tier: 'remote', kind: 'file-name', label: 'an uploaded file' },
  ],
});
