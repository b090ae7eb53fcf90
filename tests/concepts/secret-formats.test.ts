import { describe, expect, it } from 'vitest';
import { SECRET_FORMATS, SECRET_PREFIXES } from '../../src/concepts/words/secret-formats.ts';
import { formattedSecret } from '../../src/families/formatted-secrets.ts';

const HEX = '0123456789abcdef';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz234567';

/** Digits of an alphabet, in an order that repeats late: no text of this file has the form of a secret. */
function digits(length: number, alphabet = ALNUM): string {
  let state = length;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet.charAt(Math.floor(state / 65_536) % alphabet.length);
  }).join('');
}

const hex = (length: number): string => digits(length, HEX);
const uuid = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;

/** What is issued, by the name of its format; where that counts, with the name it stands under. */
const issued: readonly (readonly [what: string, text: string, under?: string])[] = [
  ['a secret key of AWS', digits(40), 'secretAccessKey'],
  ['a session token of AWS', digits(120), 'awsSessionToken'],
  ['a key of AWS Bedrock', `ABSK${digits(112)}`],
  ['a key of AWS Bedrock', `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${digits(20)}`],
  ['a token of AWS MWS', `amzn.mws.${uuid}`],
  ['a key of Google APIs', `AIza${digits(35)}`],
  ['an OAuth secret of Google', `GOCSPX-${digits(28)}`],
  ['an access token of Google', `ya29.${digits(40)}`],
  ['a refresh token of Google', `1//0${digits(44)}`],
  ['a key of Azure Storage', `AccountName=a;AccountKey=${digits(86)}==;`],
  ['a key of Azure Service Bus', `Endpoint=sb://a;SharedAccessKey=${digits(43)}=`],
  ['a client secret of Azure', `${digits(3)}8Q~${digits(34)}`],
  [
    'a signed address of Azure Storage',
    `https://a.blob.core.windows.net/c?sv=2020&se=2030&sig=${digits(43)}%3D`,
  ],
  ['a token of Azure DevOps', `${digits(52)}JQQJ99AK${digits(12)}AAAAAZDO${digits(4)}`],
  ['a token of Azure DevOps', digits(52, LOWER), 'azurePat'],
  ['an access key of Alibaba Cloud', `LTAI${digits(20)}`],
  ['an access key of Tencent Cloud', `AKID${digits(32)}`],
  ['a token of DigitalOcean', `dop_v1_${hex(64)}`],
  ['a key of Cloudflare', `v1.0-${hex(24)}-${hex(146)}`],
  ['a key of Heroku', `HRKU-AA${digits(58)}`],
  ['a token of Fly.io', `fo1_${digits(43)}`],
  ['a token of Fly.io', `fm2_${digits(120)}`],
  ['a token of Vercel', `vcp_${digits(40)}`],
  ['a token of Netlify', `nfp_${digits(36)}`],
  ['a key of Render', `rnd_${digits(28)}`],
  ['a token of Supabase', `sbp_${hex(40)}`],
  ['a secret key of Supabase', `sb_secret_${digits(22)}_${digits(8)}`],
  ['a credential of PlanetScale', `pscale_pw_${digits(43)}`],
  ['a token of Databricks', `dapi${hex(32)}`],
  ['a token of Doppler', `dp.st.prod.${digits(43)}`],
  ['a token of HashiCorp Vault', `hvs.${digits(95)}`],
  ['a token of HashiCorp Vault', `s.${digits(24)}`, 'vaultToken'],
  ['a token of Terraform Cloud', `${digits(14)}.atlasv1.${digits(67)}`],
  ['a token of Pulumi', `pul-${hex(40)}`],
  ['a key of Infracost', `ico-${digits(32)}`],
  ['a token of 1Password', `ops_eyJ${digits(260)}`],
  [
    'a secret key of 1Password',
    `A3-${digits(6, UPPER)}-${digits(11, UPPER)}-${digits(5, UPPER)}-K3P9Q-W7XZ2`,
  ],
  ['a token of GitHub', `github_pat_${digits(22)}_${digits(59)}`],
  ['a token of GitHub', `ghr_${digits(76)}`],
  ['a token of GitHub', `ghs_12345_${digits(30)}.${digits(60)}.${digits(40)}`],
  ['a token of GitLab', `glpat-${digits(20)}`],
  ['a token of GitLab', `glcbt-64_${digits(20)}`],
  ['a token of GitLab', `glpat-${digits(40)}.01.${digits(9, LOWER)}`],
  ['a credential of Bitbucket', `ATBB${digits(32)}`],
  ['a token of Atlassian', `ATATT3${digits(180)}`],
  ['a token of Atlassian', `ATCTT3xFfG${digits(60)}=${digits(8)}`],
  ['a token of a registry', `//registry.a.io/:_authToken=${digits(24)}`],
  ['a token of PyPI', `pypi-AgEIcHlwaS5vcmc${digits(60)}`],
  ['a token of RubyGems', `rubygems_${hex(48)}`],
  ['a key of NuGet', `oy2${digits(43, LOWER)}`],
  ['a token of crates.io', `cio${digits(32)}`],
  ['a token of Docker', `dckr_pat_${digits(27)}`],
  ['a token of JFrog', `AKCp${digits(69)}`],
  ['a token of SonarQube', `squ_${hex(40)}`],
  ['a token of Snyk', uuid, 'snykToken'],
  ['a token of Codecov', hex(32), 'CODECOV_TOKEN'],
  ['a token of Travis', digits(22), 'travisToken'],
  ['a token of CircleCI', `CCIPAT_${digits(22)}_${hex(40)}`],
  ['a token of Buildkite', `bkua_${hex(40)}`],
  ['a token of Slack', `xoxb-123456789012-${digits(24)}`],
  [
    'a webhook of Slack',
    `https://hooks.slack.com/services/T${digits(8, UPPER)}/B${digits(8, UPPER)}/${digits(24)}`,
  ],
  ['a webhook of Discord', `https://discord.com/api/webhooks/123456789012345678/${digits(68)}`],
  ['a webhook of Teams', `https://a.webhook.office.com/webhookb2/${digits(90)}`],
  ['a token of a Discord bot', `${btoa('987654321098765432')}.${digits(6)}.${digits(27)}`],
  ['a token of a Telegram bot', `123456789:AA${digits(33)}`],
  ['a token of Twilio', hex(32), 'twilioAuthToken'],
  ['a key of SendGrid', `SG.${digits(22)}.${digits(43)}`],
  ['a key of Brevo', `xkeysib-${hex(64)}-${digits(16)}`],
  ['a key of Mailgun', `key-${hex(32)}`],
  ['a key of Mailgun', `${hex(32)}-${hex(8)}-${digits(8, HEX)}`, 'mailgunKey'],
  ['a key of Mailchimp', `${hex(32)}-us12`],
  ['a key of Resend', `re_${digits(8)}_${digits(24)}`],
  ['a token of Postmark', uuid, 'postmarkToken'],
  ['a live key of Stripe', `sk_live_${digits(24)}`],
  ['a webhook secret of Stripe', `whsec_${digits(32)}`],
  ['a credential of Square', `sq0csp-${digits(43)}`],
  ['a credential of Square', `EAAA${digits(60)}`],
  ['a token of Braintree', `access_token$production$${digits(16, LOWER)}$${hex(32)}`],
  ['a token of Shopify', `shpat_${hex(32)}`],
  ['a token of Plaid', `access-production-${uuid}`],
  ['a key of Flutterwave', `FLWSECK-${digits(32, LOWER)}-X`],
  ['a token of GoCardless', `live_${digits(40)}`, 'gocardlessToken'],
  ['a key of EasyPost', `EZAK${digits(54)}`],
  ['a token of Shippo', `shippo_live_${hex(40)}`],
  ['a token of Duffel', `duffel_live_${digits(43)}`],
  ['a key of Lob', `live_${hex(35)}`, 'lobKey'],
  ['a key of OpenAI', `sk-proj-${digits(64)}T3BlbkFJ${digits(64)}`],
  ['a key of Anthropic', `sk-ant-api03-${digits(93)}AA`],
  ['a token of Hugging Face', `hf_${digits(34, ALNUM.slice(0, 52))}`],
  ['a token of Replicate', `r8_${digits(37)}`],
  ['a key of Groq', `gsk_${digits(52)}`],
  ['a key of Perplexity', `pplx-${digits(48)}`],
  ['a key of xAI', `xai-${digits(80)}`],
  ['a key of OpenRouter', `sk-or-v1-${hex(64)}`],
  ['a key of LangSmith', `lsv2_pt_${hex(32)}_${hex(10)}`],
  ['a key of Pinecone', `pcsk_${digits(5)}_${digits(63)}`],
  ['a key of ElevenLabs', `sk_${hex(48)}`],
  ['a token of Sentry', `sntrys_eyJ${digits(90)}`],
  ['a key of New Relic', `NRAK-${digits(27, UPPER)}`],
  ['a key of Datadog', hex(32), 'datadogApiKey'],
  ['a token of Dynatrace', `dt0c01.${digits(24, UPPER)}.${digits(64, UPPER)}`],
  ['a token of Grafana', `glsa_${digits(32)}_${hex(8)}`],
  ['a key of Linear', `lin_api_${digits(40)}`],
  ['a token of Notion', `ntn_12345678901${digits(35)}`],
  ['a token of Airtable', `pat${digits(14)}.${hex(64)}`],
  ['a token of Asana', `1/1234567890123456:${hex(32)}`],
  ['a token of Figma', `figd_${digits(44)}`],
  ['a key of Postman', `PMAK-${hex(24)}-${hex(34)}`],
  ['a key of ReadMe', `rdme_${digits(70, LOWER)}`],
  ['a token of Typeform', `tfp_${digits(44)}`],
  ['a token of Contentful', `CFPAT-${digits(43)}`],
  ['a secret token of Mapbox', `sk.eyJ${digits(40)}.${digits(22)}`],
  ['a key of PostHog', `phx_${digits(45)}`],
  ['a key of LaunchDarkly', `sdk-${uuid}`],
  ['a key of Tailscale', `tskey-auth-${digits(16)}-${digits(32)}`],
  ['a key of Prefect', `pnu_${digits(36)}`],
  ['a token of Okta', `00${digits(40)}`, 'oktaToken'],
  ['a token of HubSpot', `pat-na1-${uuid}`],
  ['a client secret of Adobe', `p8e-${digits(32, LOWER)}`],
  ['a token of Dropbox', `sl.${digits(138)}`],
  ['a token of Facebook', `EAA${digits(120)}`],
  ['a licence key of MaxMind', `${digits(6)}_${digits(29)}_mmk`],
  ['a key of Octopus Deploy', `API-${digits(28, UPPER)}`],
  ['a private key', `-----BEGIN PRIVATE ${'KEY'}-----\n${digits(64)}\n${digits(64)}\n-----END`],
  ['a private key', `PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 8\n${digits(64)}`],
  ['a file with a private key', `MII${digits(240)}`, 'clientPfx'],
  ['an address with a password in it', `redis://:${digits(12)}@cache.corp:6379`],
  ['a connection string with a password in it', `jdbc:mysql://db.corp/app?user=a&password=${digits(12)}`],
  ['the name and password of a user, encoded', `Basic ${btoa(`admin:${digits(12)}`)}`],
];

describe('the form of a secret', () => {
  it.each(issued.map(([what, text, under]) => ({ what, text, under })))(
    'shows $what',
    ({ what, text, under }) => {
      expect(formattedSecret(text, text, under)).toMatchObject({
        format: { name: what },
        certainty: 'certain',
      });
      if (under === undefined) expect(text).toMatch(SECRET_PREFIXES);
      // A character less at either end, or another name, and it is none, or one of another kind.
      else expect(formattedSecret(text, text, 'checksum')?.format.name).not.toBe(what);
    },
  );

  it.each([
    ['a sample of a manual', 'AKIAIOSFODNN7EXAMPLE'],
    ['digits in their order', `sk_live_${ALNUM.slice(0, 24)}`],
    ['one digit repeated', `glpat-${'a'.repeat(20)}`],
    ['a key that is public by design', `pk_live_${digits(24)}`],
    [
      'the token of a badge',
      `https://circleci.com/a.svg?circle-token=CCIPRJ_${digits(22)}_${digits(39, HEX)}`,
    ],
    ['a webhook of a manual', `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`],
    ['a token with a wrong checksum', `ghp_${digits(36)}`],
    ['a token of Cloudflare with a wrong checksum', `cfut_${digits(40)}${hex(8)}`],
    [
      'a key of age with a wrong checksum',
      `AGE-SECRET-KEY-1${digits(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
    ],
    ['three parts that are no token of a bot', `N${digits(23)}.${digits(6)}.${digits(27)}`],
    ['a longer word', `x${`sbp_${hex(40)}`}`],
    ['a pattern of addresses', 'mongodb://<user>:<password>@host'],
    ['an address that is filled in', 'postgres://${user}:${password}@db.corp/app'],
    ['a user of no password', 'ssh://git@github.com:22/a'],
    ['the parameters of a call', 'jdbc:mysql://db.corp/app?user=a&password=${password}'],
    ['a command of a database', 'ALTER USER a; password = x'],
  ])('shows nothing of %s', (_, text) => {
    expect(formattedSecret(text, text, undefined)).toBeUndefined();
  });

  it.each([
    ['the identifier of a key of AWS', `AKIA${digits(16, UPPER)}`],
    ['a key for tests', `sk_test_${digits(24)}`],
    ['a password that everybody tries, on this machine', 'postgres://postgres:postgres@localhost/app'],
  ])('shows potentially %s', (_, text) => {
    expect(formattedSecret(text, text, undefined)).toMatchObject({ certainty: 'potential' });
  });

  it('shows a key of AWS whose secret is beside it', () => {
    const text = `AKIA${digits(16, UPPER)}`;
    expect(formattedSecret(text, `'${text}', '${digits(40)}'`, undefined)).toMatchObject({
      certainty: 'certain',
    });
  });

  it('is looked for in long texts in little time', () => {
    const start = performance.now();
    const texts: readonly string[] = [
      `-----BEGIN PRIVATE ${'KEY'}-----${'. a'.repeat(20_000)}`,
      `server=${';a=b'.repeat(20_000)}`,
      `https://${'a'.repeat(60_000)}:`,
      'eyJ'.repeat(20_000),
    ];
    for (const text of texts) expect(formattedSecret(text, text, 'aws_secret')).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('needs each format in the table of samples', () => {
    const sampled = new Set(issued.map(([what]) => what));
    const rest = SECRET_FORMATS.filter(
      ({ name, checksum, potential, beside }) =>
        !sampled.has(name) && checksum === undefined && !potential && !beside,
    );
    expect(rest.map(({ name }) => name)).toEqual([]);
  });
});
