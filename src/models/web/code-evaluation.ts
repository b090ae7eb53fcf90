// https://tc39.es/ecma262/#sec-eval-x
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: {
    // https://developer.mozilla.org/docs/Web/API/HTMLScriptElement
    ScriptElement: [{ path: 'document.createElement()', when: { 0: 'script' } }],
    HTMLScriptElement: { extends: ['ScriptElement'] },
  },
  operations: [
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
