// https://developer.mozilla.org/docs/Web/API/Window
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  sources: [
    {
      path: 'location.{href,search,hash,pathname}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    {
      path: 'document.{URL,documentURI,baseURI,referrer,cookie}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    {
      path: 'document.location.{href,search,hash,pathname}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    { path: 'localStorage.getItem()', tier: 'stored', kind: 'text', label: 'storage of the browser' },
    { path: 'sessionStorage.getItem()', tier: 'stored', kind: 'text', label: 'storage of the browser' },
    {
      path: 'addEventListener(1)<0>',
      tier: 'remote',
      kind: 'structure',
      label: 'a message from another window',
      when: { 0: 'message' },
    },
  ],
});
