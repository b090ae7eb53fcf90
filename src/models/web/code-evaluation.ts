// https://tc39.es/ecma262/#sec-eval-x
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** Attributes whose text is compiled as a handler. */
const EVENTS = [
  'onclick',
  'ondblclick',
  'onmousedown',
  'onmouseup',
  'onmouseover',
  'onmouseout',
  'onmousemove',
  'onload',
  'onerror',
  'onfocus',
  'onblur',
  'onchange',
  'oninput',
  'onsubmit',
  'onkeydown',
  'onkeyup',
  'onkeypress',
  'onunload',
  'ontoggle',
];

export default defineModel({
  types: {
    // https://developer.mozilla.org/docs/Web/API/HTMLScriptElement
    ScriptElement: [{ path: 'document.{createElement,querySelector}()', when: { 0: 'script' } }],
    Element: [
      'document.{createElement,getElementById,querySelector}()',
      'document.{body,documentElement,head}',
      'document.{querySelectorAll,getElementsByClassName,getElementsByTagName}()[]',
    ],
    HTMLElement: { extends: ['Element'] },
    HTMLScriptElement: { extends: ['ScriptElement'] },
  },
  summaries: [
    { call: 'document.createTextNode', input: '0', output: 'return', keeps: 'taint' },
    { call: 'new Blob()', input: '0[]', output: 'return', keeps: 'taint' },
    { call: 'URL.createObjectURL', input: '0', output: 'return', keeps: 'taint' },
  ],
  operations: [
    performs(CodeEvaluation, 'ScriptElement.src', { address: 'value' }),
    performs(CodeEvaluation, 'ScriptElement.setAttribute', { address: '1' }, {}, { when: { 0: 'src' } }),
    performs(CodeEvaluation, 'ScriptElement.append', { code: '0' }, { takesFunctions: true }),
    performs(CodeEvaluation, 'ScriptElement.appendChild', { code: '0' }, { takesFunctions: true }),
    performs(CodeEvaluation, 'Element.setAttribute', { code: '1' }, {}, { when: { 0: EVENTS } }),
    performs(CodeEvaluation, '{$,jQuery}.globalEval', { code: '0' }),
    performs(CodeEvaluation, '{$,jQuery}.getScript', { address: '0' }),
    // https://developer.mozilla.org/docs/Web/API/Worker/Worker
    performs(CodeEvaluation, 'new {Worker,SharedWorker}()', { address: '0' }),
    performs(CodeEvaluation, 'importScripts', { address: '0..' }),
    performs(CodeEvaluation, 'navigator.serviceWorker.register', { address: '0' }),
    performs(CodeEvaluation, 'CSS.{paintWorklet,layoutWorklet}.addModule', { address: '0' }),
    performs(CodeEvaluation, 'new {AudioContext,OfflineAudioContext}().audioWorklet.addModule', {
      address: '0',
    }),
    // https://webassembly.github.io/spec/js-api/
    performs(CodeEvaluation, 'WebAssembly.{compile,instantiate}', { bytes: '0' }),
    performs(CodeEvaluation, 'new WebAssembly.Module()', { bytes: '0' }),
    performs(CodeEvaluation, 'chrome.userScripts.register', { code: '0[].js[].code' }),
    performs(CodeEvaluation, '{eval,execScript}', { code: '0' }, { shape: 'eval' }),
    performs(CodeEvaluation, 'Function', { code: 'last', parameters: '0..' }, { shape: 'function' }),
    performs(CodeEvaluation, 'new Function()', { code: 'last', parameters: '0..' }, { shape: 'function' }),
    performs(
      CodeEvaluation,
      '{setTimeout,setInterval,setImmediate,msSetImmediate}',
      { code: '0' },
      { takesFunctions: true, shape: 'timer' },
    ),
    performs(CodeEvaluation, 'ScriptElement.{text,textContent,innerText,innerHTML}', { code: 'value' }),
    // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/executeScript
    performs(CodeEvaluation, '{chrome,browser}.tabs.executeScript', { code: ['0.code', '1.code'] }),
    performs(CodeEvaluation, '{chrome,browser}.devtools.inspectedWindow.eval', { code: '0' }),
  ],
});
