// https://www.selenium.dev/selenium/docs/api/javascript/WebDriver.html
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'selenium-webdriver',
  types: { Driver: ['new Builder().build()', 'new Builder().forBrowser().build()'] },
  operations: [
    performs(
      CodeEvaluation,
      'Driver.{executeScript,executeAsyncScript}',
      { code: '0' },
      { takesFunctions: true },
    ),
  ],
});
