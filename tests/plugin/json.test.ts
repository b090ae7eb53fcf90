import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';
import bulwarkJson from '../../src/json.ts';

// Put together here, so that no text of this file has the form of a secret.
const stripe = `sk_live_${'9fQ2mXv7LwTz4KpRb8Yc3Ned'}`;
const aws = `wJalrXUtnFEMIK7MDENG${'bPxRfiCY8s7d6f5gKEY1'}`;
const random = `k7Qp2Xw9${'Lm4Rt8YzB3'}`;

const majors = [
  { major: 9, ESLint: ESLint9 as unknown as typeof ESLint10 },
  { major: 10, ESLint: ESLint10 },
];
describe.each(majors)('JSON on ESLint $major', ({ ESLint }) => {
  /** What is reported in a file: the rule, the line, and the message's first word. */
  async function lint(
    filePath: string,
    text: string,
    config: readonly Linter.Config[] = bulwarkJson.configs.recommended,
  ): Promise<readonly string[]> {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...config] });
    const results = await eslint.lintText(text, { filePath, warnIgnored: false });
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, line, column, message }) =>
          `${ruleId ?? message} ${line}:${column} ${message.split(' ')[0] ?? ''}`,
      ),
    );
  }

  it('is read for secrets of known form, wherever they stand', async () => {
    expect(await lint('config.json', `{\n  "list": ["a", "${stripe}"]\n}`)).toEqual([
      "bulwark/no-secret-literal 2:17 'sk_l…'",
    ]);
    expect(await lint('config.json', `{ "aws": { "secretAccessKey": "${aws}" } }`)).toEqual([
      "bulwark/no-secret-literal 1:31 'wJal…'",
    ]);
    expect(await lint('package.json', `{ "scripts": { "pay": "KEY=${stripe} node pay.js" } }`)).toEqual([
      "bulwark/no-secret-literal 1:23 'KEY=…'",
    ]);
  });

  it('is read for secrets by the names of members', async () => {
    expect(await lint('config.json', `{ "db": { "password": "Xk29dkWq!x" } }`)).toEqual([
      "bulwark/no-hardcoded-secret 1:23 'password'",
    ]);
    expect(await lint('config.json', `{ "headers": { "Authorization": "Bearer ${random}" } }`)).toEqual([
      "bulwark/no-hardcoded-secret 1:33 'Authorization'",
    ]);
  });

  it('is read with comments, and in JSON5', async () => {
    expect(await lint('tsconfig.json', `{ /* comment */ "apiKey": "${random}" }`)).toHaveLength(1);
    expect(await lint('settings.json5', `{ apiKey: '${random}' }`)).toHaveLength(1);
  });

  it.each([
    ['labels', 'config.json', '{ "password": "Password", "token": "access_token" }'],
    ['schemas', 'schema.json', '{ "properties": { "password": { "type": "string", "minLength": 8 } } }'],
    ['names that are secrets', 'config.json', `{ "${random}": 1 }`],
    ['texts for people', 'src/locales/de.json', '{ "password": "Passwort-12!" }'],
    ['places to fill in', 'config.json', '{ "password": "${DB_PASSWORD}", "apiKey": "<your key 1>" }'],
    [
      'digests',
      'lock.json',
      '{ "integrity": "sha512-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15" }',
    ],
    ['numbers', 'config.json', '{ "password": 123456789, "token": null }'],
    ['tests', 'tests/config.json', '{ "password": "Xk29dkWq!x" }'],
    ['lockfiles', 'package-lock.json', `{ "apiKey": "${random}" }`],
  ])('is quiet about %s', async (_, path, text) => {
    expect(await lint(path, text)).toEqual([]);
  });

  it('has what is less certain in its strict preset', async () => {
    const text = '{ "password": "admin123" }';
    expect(await lint('config.json', text)).toEqual([]);
    expect(await lint('config.json', text, bulwarkJson.configs.strict)).toHaveLength(1);
  });

  it('stands beside the presets for code', async () => {
    const both = [bulwark.configs.recommended, ...bulwarkJson.configs.recommended];
    expect(await lint('config.json', `{ "apiKey": "${random}" }`, both)).toHaveLength(1);
    expect(await lint('src/pay.js', `pay('${stripe}');`, both)).toHaveLength(1);
  });
});
