// https://docs.adonisjs.com/guides/request
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@adonisjs/core/http',
  aliases: ['@ioc:Adonis/Core/HttpContext', '@adonisjs/core'],
  types: { HttpContext: ['HttpContextContract'], HttpContextContract: [], Request: ['HttpContext.request'] },
  sources: [
    {
      path: 'Request.{all,body,only,except,qs,original,raw}()',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
    },
    { path: 'Request.input()', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: 'Request.{param,params}()', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Request.{header,headers}()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'Request.{plainCookie,cookiesList}()',
      tier: 'remote',
      kind: 'text',
      label: 'a cookie of the request',
    },
    { path: 'Request.{url,completeUrl}()', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'Request.{file,files,allFiles}()', tier: 'remote', kind: 'file-name', label: 'an uploaded file' },
    { path: 'HttpContext.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
  ],
});
