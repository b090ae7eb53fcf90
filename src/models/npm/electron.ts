// https://www.electronjs.org/docs/latest/api/web-contents
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { CommandExecution } from '../../concepts/command-execution.ts';
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'electron',
  types: {
    Session: ['session.defaultSession', 'session.fromPartition()', 'new BrowserWindow().webContents.session'],
    WebContents: [
      'new BrowserWindow().webContents',
      'BrowserWindow.{getFocusedWindow,fromId}().webContents',
      'webContents.{getFocusedWebContents,fromId}()',
      'new WebContentsView().webContents',
    ],
  },
  operations: [
    performs(CommandExecution, 'app.relaunch', { command: '0.execPath', argv: '0.args' }, { shell: 'never' }),
    performs(CodeEvaluation, 'WebContents.executeJavaScript', { code: '0' }),
    performs(CodeEvaluation, 'webFrame.executeJavaScript', { code: '0' }),
    performs(CodeEvaluation, 'WebContents.executeJavaScriptInIsolatedWorld', { code: '1[].code' }),
    performs(
      TransportSecurity,
      'app.on()',
      { decider: '1' },
      { effect: 'decides', answer: 5, accepts: true },
      { when: { 0: 'certificate-error' } },
    ),
    performs(
      TransportSecurity,
      'Session.setCertificateVerifyProc()',
      { decider: '0' },
      { effect: 'decides', answer: 1, accepts: 0 },
    ),
    performs(
      TransportSecurity,
      'app.commandLine.appendSwitch()',
      {},
      { effect: 'trusts-all' },
      { when: { 0: 'ignore-certificate-errors' } },
    ),
  ],
});
