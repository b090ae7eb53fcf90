// https://www.electronjs.org/docs/latest/api/web-contents
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'electron',
  types: {
    WebContents: [
      'new BrowserWindow().webContents',
      'BrowserWindow.{getFocusedWindow,fromId}().webContents',
      'webContents.{getFocusedWebContents,fromId}()',
      'new WebContentsView().webContents',
    ],
  },
  operations: [
    performs(CodeEvaluation, 'WebContents.executeJavaScript', { code: '0' }),
    performs(CodeEvaluation, 'webFrame.executeJavaScript', { code: '0' }),
    performs(CodeEvaluation, 'WebContents.executeJavaScriptInIsolatedWorld', { code: '1[].code' }),
  ],
});
