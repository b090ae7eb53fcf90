// https://pptr.dev/api/puppeteer.page.evaluate
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'puppeteer',
  aliases: ['puppeteer-core', 'playwright', 'playwright-core', '@playwright/test'],
  types: {
    Launcher: ['default', 'module', '{chromium,firefox,webkit}'],
    Browser: ['Launcher.{launch,connect,connectOverCDP}()'],
    BrowserContext: [
      'Browser.{newContext,createBrowserContext,defaultBrowserContext}()',
      'Launcher.launchPersistentContext()',
    ],
    Page: ['Browser.newPage()', 'BrowserContext.newPage()', 'Page.{mainFrame,frame}()'],
  },
  operations: [
    performs(CodeEvaluation, 'Page.addScriptTag', { address: '0.url' }),
    performs(
      CodeEvaluation,
      'Page.locator().{evaluate,evaluateAll,evaluateHandle}',
      { code: '0' },
      { takesFunctions: true },
    ),
    performs(
      CommandExecution,
      'Launcher.{launch,launchPersistentContext}',
      { command: ['0.executablePath', '1.executablePath'], argv: ['0.args', '1.args'], options: ['0', '1'] },
      { shell: 'never', program: 'chrome' },
    ),
    performs(
      CodeEvaluation,
      'Page.{evaluate,evaluateHandle,evaluateOnNewDocument,waitForFunction}',
      { code: '0' },
      { takesFunctions: true },
    ),
    performs(CodeEvaluation, 'Page.{$eval,$$eval}', { code: '1' }, { takesFunctions: true }),
    performs(CodeEvaluation, 'Page.addScriptTag', { code: '0.content' }),
    performs(
      CodeEvaluation,
      '{Page,BrowserContext}.addInitScript',
      { code: ['0', '0.content'] },
      { takesFunctions: true },
    ),
  ],
});
