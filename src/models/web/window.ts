// https://developer.mozilla.org/docs/Web/API/Window
import { defineModel } from '../../dataflow/model.ts';

const PAGE = '{href,search,hash,pathname}';

export default defineModel({
  types: {
    Location: ['location', 'document.location', 'Location'],
    MessageEvent: [
      { path: '{addEventListener,attachEvent}(1)<0>', when: { 0: ['message', 'onmessage'] } },
      'onmessage<0>',
      'MessagePort.onmessage<0>',
    ],
    MessagePort: ['new MessageChannel().{port1,port2}'],
    StoredEvent: ['Worker.onmessage<0>', { path: 'Worker.addEventListener(1)<0>', when: { 0: 'message' } }],
    Worker: ['new {Worker,SharedWorker,BroadcastChannel,WebSocket,EventSource}()'],
    Answer: ['fetch()'],
    Reader: ['new FileReader()'],
    XMLHttpRequest: ['new XMLHttpRequest()'],
    Storage: ['localStorage', 'sessionStorage'],
  },
  sources: [
    { path: 'Location', tier: 'remote', kind: 'text', label: 'the address of the page', whole: true },
    { path: `Location.${PAGE}`, tier: 'remote', kind: 'text', label: 'the address of the page' },
    { path: 'Location.toString()', tier: 'remote', kind: 'text', label: 'the address of the page' },
    {
      path: 'document.{URL,documentURI,baseURI}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    { path: 'document.referrer', tier: 'remote', kind: 'text', label: 'the address of the page before' },
    { path: 'name', tier: 'remote', kind: 'text', label: 'the name of the window' },
    { path: 'MessageEvent.data', tier: 'remote', kind: 'structure', label: 'a message from another window' },
    { path: 'StoredEvent.data', tier: 'stored', kind: 'structure', label: 'a message' },
    { path: 'document.cookie', tier: 'stored', kind: 'text', label: 'the cookies of the page' },
    { path: 'Storage.getItem()', tier: 'stored', kind: 'text', label: 'storage of the browser' },
    { path: 'Storage.*', tier: 'stored', kind: 'text', label: 'storage of the browser' },
    { path: 'history.state', tier: 'stored', kind: 'structure', label: 'the history of the page' },
    { path: 'Answer.json()', tier: 'stored', kind: 'structure', label: 'the answer of another server' },
    {
      path: 'Answer.{text,blob,arrayBuffer,formData,bytes}()',
      tier: 'stored',
      kind: 'text',
      label: 'the answer of another server',
    },
    {
      path: 'Answer.{body,headers,url}',
      tier: 'stored',
      kind: 'text',
      label: 'the answer of another server',
    },
    {
      path: 'XMLHttpRequest.{response,responseText,responseXML}',
      tier: 'stored',
      kind: 'structure',
      label: 'the answer of another server',
    },
    {
      path: 'XMLHttpRequest.getResponseHeader()',
      tier: 'stored',
      kind: 'text',
      label: 'the answer of another server',
    },
    { path: 'Reader.result', tier: 'stored', kind: 'text', label: 'a file' },
    { path: 'prompt()', tier: 'local', kind: 'text', label: 'an answer of the user' },
  ],
});
