/** The form of the secrets that one provider issues. */
export interface SecretFormat {
  /** What the secret is, after "this is": "an access key of AWS". */
  readonly name: string;
  /** The whole secret, with nothing of its alphabet on either side; a group `password` where an address holds one. */
  readonly pattern: RegExp;
  /** Least entropy of the text, in bits a character. */
  readonly entropy?: number;
  /** What in it can be checked: see `hasChecksum`. */
  readonly checksum?: SecretChecksum;
  /** The form says it only under a name with these words: of the literal, or of what it is a part of. */
  readonly under?: RegExp;
  /** Without a text of this form in the file it opens nothing, and only `strict` reports it. */
  readonly beside?: RegExp;
  /** Beside properties of these names it is public by design, and only `strict` reports it. */
  readonly publicBeside?: readonly string[];
  /** Whether only `strict` reports it: keys for tests, identifiers beside which the secret stands elsewhere. */
  readonly potential?: boolean;
  /** Whether it opens something wherever it stands, in test files too. */
  readonly everywhere?: boolean;
  /** The variable of the environment that usually holds it. */
  readonly variable: string;
}

/**
 * How a secret shows that it was issued: its last six digits of base 62, or eight of base 16, are the CRC-32 of those
 * before them; it is a text of Bech32; its first part is a number in base 64; its header says how it is signed.
 */
export type SecretChecksum = 'crc32-base62' | 'crc32-hex' | 'bech32' | 'snowflake' | 'signed-token';

/** One look at a text tells whether any of the formats below that need no name can be in it. */
export const SECRET_PREFIXES =
  /A(?:KIA|SIA|BIA|CCA|3T[A-Z\d])[A-Z2-7]{16}|ABSK|YmVkcm9jay5|amzn\.mws|AIza|GOCSPX-|ya29\.|\b1\/\/0[\w-]{20}|AccountKey=|SharedAccessKey=|[78]Q~|sig=[\w%+/]{43}|JQQJ99|LTAI|AKID|do[opr]_v1_|v1\.0-[a-f\d]{24}-|\bcf(?:k|ut|at)_|HRKU-|\bfo1_|\bfm(?:1[ar]|2)_|\bvc[pciark]k?_|\bnfp_|\brnd_|sbp_|sb_secret_|pscale_|\bdapi[a-f\d]|\bdp\.[a-z]|\bhv[bsr]\.|\.atlasv1\.|\bpul-|\bico-|\bops_eyJ|\bA3-[A-Z\d]{6}-|AGE-SECRET|gh[pousr]_|github_pat_|\bgl[a-z]{2,5}-|GR1348941|ATBB|AT[AC]TT3|npm_|_authToken=|pypi-|rubygems_|\boy2[a-z\d]{43}|\bcio[A-Za-z\d]{32}|dckr_|AKCp|cmVmd|\bsq[upa]_|CCI(?:PAT|PRJ)_|bkua_|xox[a-z]|xapp-|hooks\.slack|\/api\/webhooks\/|webhook\.office|\d:AA[\w-]{33}|\bSK[a-fA-F\d]{32}|SG\.|xkeysib-|\bkey-[a-f\d]{32}|-us\d{1,2}\b|\bre_|[sr]k_(?:live|prod|test)_|whsec_|sq0|\bEAAA|access_token\$|shp(?:at|ca|pa|ss)_|\baccess-(?:sandbox|dev|prod)|rzp_live_|FLWSECK|\bEZ[AT]K|shippo_|duffel_|T3BlbkFJ|sk-ant-|\bhf_|\bapi_org_|\br8_|\bgsk_|pplx-|xai-|sk-or-v1-|lsv2_|\bpcsk_|\bsk_[a-f\d]{48}|sntr|NRAK-|NRII-|dt0c01|\bgl(?:sa|c)_|eyJrIjoi|lin_api_|\bntn_|secret_[A-Za-z\d]{43}|\bpat[A-Za-z\d]{14}\.|\/\d{16}[/:]|figd_|PMAK-|rdme_|\btfp_|CFPAT-|sk\.eyJ|\bphx_|\b(?:sdk|api)-[\da-f]{8}-|tskey-|\bpnu_|pat-(?:na|eu)\d|\bp8e-|\bsl\.[\w=-]{50}|EAA[A-Za-z\d]{100}|_mmk|\bAPI-[A-Z\d]{26}|\b[MNO][A-Za-z\d]{22,25}\.[\w-]{6}\.|PRIVATE KEY|PuTTY-User-Key|\bey[A-Za-z\d_-]{17,}\.ey|:\/\/[^\s:/@'"`]*:[^\s/@'"`]+@|[;?&]\s*(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)\s*=|[Bb]asic [A-Za-z\d+/]{8}/;

/** Words of names under which texts without a prefix are of the form of some provider. */
export const NAMED_SECRETS =
  /aws|secret_?access_?key|amazon|azure|devops|vsts|vault|snyk|codecov|travis|twilio|mailgun|mailchimp|postmark|go_?cardless|lob|datadog|dd_|okta|p12|pfx|pkcs12|render/i;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const format = (
  name: string,
  pattern: string | RegExp,
  variable: string,
  rest: Omit<SecretFormat, 'name' | 'pattern' | 'variable'> = {},
): SecretFormat => ({
  name,
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?:${typeof pattern === 'string' ? pattern : pattern.source})(?![A-Za-z0-9_-])`,
  ),
  variable,
  ...rest,
});

/** Digits of base 64 that may stand in a path or before padding have a wider boundary. */
const wide = (
  name: string,
  pattern: RegExp,
  variable: string,
  rest: Omit<SecretFormat, 'name' | 'pattern' | 'variable'> = {},
): SecretFormat => ({
  name,
  pattern: new RegExp(`(?<![A-Za-z0-9_+/=-])(?:${pattern.source})(?![A-Za-z0-9_+/=-])`),
  variable,
  ...rest,
});

const CLOUDS: readonly SecretFormat[] = [
  format(
    'an access key identifier of AWS',
    /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}/,
    'AWS_ACCESS_KEY_ID',
    // Alone it names an account.
    {
      entropy: 3,
      everywhere: true,
      beside: /(?<![A-Za-z0-9/+=])(?![a-f0-9]{40})[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/,
    },
  ),
  wide('a secret key of AWS', /(?![a-f0-9]{40})[A-Za-z0-9/+]{40}/, 'AWS_SECRET_ACCESS_KEY', {
    under: /(?:aws|amazon).*secret|secret_?access_?key/i,
    entropy: 4,
    everywhere: true,
  }),
  wide('a session token of AWS', /[A-Za-z0-9/+]{100,}={0,2}/, 'AWS_SESSION_TOKEN', {
    under: /(?:aws|amazon).*session_?token/i,
    entropy: 4,
  }),
  wide('a key of AWS Bedrock', /ABSK[A-Za-z0-9+/]{109,269}={0,2}/, 'AWS_BEARER_TOKEN_BEDROCK'),
  wide(
    'a key of AWS Bedrock',
    /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[\w+/=-]*/,
    'AWS_BEARER_TOKEN_BEDROCK',
  ),
  format('a token of AWS MWS', `amzn\\.mws\\.${UUID}`, 'MWS_AUTH_TOKEN'),
  format('a key of Google APIs', /AIza[\w-]{35}/, 'GOOGLE_API_KEY', {
    entropy: 4,
    // The configuration of a Firebase page is public by design.
    publicBeside: ['authDomain', 'projectId'],
  }),
  format('an OAuth secret of Google', /GOCSPX-[\w-]{28}/, 'GOOGLE_CLIENT_SECRET', { everywhere: true }),
  format('an access token of Google', /ya29\.[\w-]{20,}/, 'GOOGLE_ACCESS_TOKEN', { entropy: 3 }),
  format('a refresh token of Google', /1\/\/0[\w-]{40,}/, 'GOOGLE_REFRESH_TOKEN', { entropy: 4 }),
  {
    name: 'a key of Azure Storage',
    pattern: /AccountKey=[A-Za-z0-9+/]{86}==/,
    variable: 'AZURE_STORAGE_CONNECTION_STRING',
    entropy: 4,
    everywhere: true,
  },
  {
    name: 'a key of Azure Service Bus',
    pattern: /SharedAccessKey=[A-Za-z0-9+/]{43}=/,
    variable: 'AZURE_SERVICEBUS_CONNECTION_STRING',
    entropy: 4,
  },
  format('a client secret of Azure', /[\w.~-]{3}[78]Q~[\w.~-]{31,34}/, 'AZURE_CLIENT_SECRET', { entropy: 3 }),
  {
    name: 'a signed address of Azure Storage',
    pattern: /[?&]sig=[A-Za-z0-9%+/]{43,63}(?:%3[Dd]|=)/,
    beside: /[?&]s[ev]=/,
    variable: 'AZURE_STORAGE_SAS_URL',
  },
  format(
    'a token of Azure DevOps',
    /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{12}AAAAAZDO[A-Za-z0-9]{4}/,
    'AZURE_DEVOPS_PAT',
  ),
  format('a token of Azure DevOps', /[a-z2-7]{52}/, 'AZURE_DEVOPS_PAT', {
    under: /azure|devops|vsts/i,
    entropy: 3.5,
  }),
  format('an access key of Alibaba Cloud', /LTAI[A-Za-z0-9]{17,21}/, 'ALIBABA_CLOUD_ACCESS_KEY_ID', {
    entropy: 2,
  }),
  format('an access key of Tencent Cloud', /AKID[A-Za-z0-9]{32}/, 'TENCENTCLOUD_SECRET_ID', { entropy: 3 }),
  format('a token of DigitalOcean', /do[opr]_v1_[a-f0-9]{64}/, 'DIGITALOCEAN_TOKEN', { entropy: 3 }),
  format('a key of Cloudflare', /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/, 'CLOUDFLARE_ORIGIN_CA_KEY'),
  format('a token of Cloudflare', /(?:cfk|cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}/, 'CLOUDFLARE_API_TOKEN', {
    checksum: 'crc32-hex',
    everywhere: true,
  }),
  format('a key of Heroku', /HRKU-AA[\w-]{58}/, 'HEROKU_API_KEY', { entropy: 4 }),
  format('a token of Fly.io', /fo1_[\w-]{43}/, 'FLY_API_TOKEN', { entropy: 4 }),
  wide('a token of Fly.io', /fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,}={0,3}/, 'FLY_API_TOKEN', { entropy: 4 }),
  format('a token of Vercel', /(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}/, 'VERCEL_TOKEN', { entropy: 3 }),
  format('a token of Netlify', /nfp_\w{36}/, 'NETLIFY_AUTH_TOKEN', { entropy: 3 }),
  format('a key of Render', /rnd_[A-Za-z0-9]{24,32}/, 'RENDER_API_KEY', { entropy: 3 }),
  format('a token of Supabase', /sbp_[a-f0-9]{40}/, 'SUPABASE_ACCESS_TOKEN', { entropy: 3 }),
  // The key that the command line gives to every local database is no secret.
  format('a secret key of Supabase', /sb_secret_(?!N7UND0Ug)[\w-]{31,}/, 'SUPABASE_SECRET_KEY', {
    entropy: 3,
  }),
  format('a credential of PlanetScale', /pscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/, 'PLANETSCALE_PASSWORD', {
    entropy: 3,
  }),
  format('a token of Databricks', /dapi[a-f0-9]{32}(?:-\d)?/, 'DATABRICKS_TOKEN', { entropy: 3 }),
  format(
    'a token of Doppler',
    /dp\.(?:ct|pt|sa|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}/,
    'DOPPLER_TOKEN',
  ),
  format('a token of HashiCorp Vault', /hv[sr]\.[\w-]{90,120}|hvb\.[\w-]{138,300}/, 'VAULT_TOKEN', {
    entropy: 3.5,
  }),
  format('a token of HashiCorp Vault', /s\.[A-Za-z0-9]{24}/, 'VAULT_TOKEN', {
    under: /vault/i,
    entropy: 3.5,
  }),
  format('a token of Terraform Cloud', /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/, 'TFE_TOKEN', {
    entropy: 3.5,
  }),
  format('a token of Pulumi', /pul-[a-f0-9]{40}/, 'PULUMI_ACCESS_TOKEN', { entropy: 3 }),
  format('a key of Infracost', /ico-[A-Za-z0-9]{32}/, 'INFRACOST_API_KEY', { entropy: 3.5 }),
  wide('a token of 1Password', /ops_eyJ[A-Za-z0-9+/]{250,}={0,3}/, 'OP_SERVICE_ACCOUNT_TOKEN', {
    entropy: 3.8,
  }),
  format(
    'a secret key of 1Password',
    /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/,
    'OP_SECRET_KEY',
    { entropy: 3.8 },
  ),
  format('a secret key of age', /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/, 'AGE_SECRET_KEY', {
    checksum: 'bech32',
    everywhere: true,
  }),
];

const CODE_HOSTS: readonly SecretFormat[] = [
  format('a token of GitHub', /gh[pousr]_[A-Za-z0-9]{36}/, 'GITHUB_TOKEN', {
    checksum: 'crc32-base62',
    everywhere: true,
  }),
  format('a token of GitHub', /ghr_[A-Za-z0-9]{76}/, 'GITHUB_TOKEN', { entropy: 4, everywhere: true }),
  format('a token of GitHub', /ghs_\d{1,20}_[\w-]+\.[\w-]+\.[\w-]+/, 'GITHUB_TOKEN', {
    entropy: 4,
    everywhere: true,
  }),
  format('a token of GitHub', /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/, 'GITHUB_TOKEN', {
    entropy: 3,
    everywhere: true,
  }),
  format(
    'a token of GitLab',
    /gl(?:pat|dt|rt|ft|soat|ffct)-[\w-]{20}|glimt-[\w-]{25}|glagent-[\w-]{50}|gloas-[\w-]{64}|glcbt-[0-9a-zA-Z]{1,5}_[\w-]{20}|glptt-[0-9a-f]{40}|GR1348941[\w-]{20}|gl(?:pat|rt)-[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
    'GITLAB_TOKEN',
    { entropy: 3, everywhere: true },
  ),
  format('a credential of Bitbucket', /ATBB[A-Za-z0-9]{32}/, 'BITBUCKET_TOKEN', { entropy: 3.5 }),
  format('a token of Atlassian', /ATATT3[\w=-]{170,200}/, 'ATLASSIAN_TOKEN', { entropy: 3.5 }),
  wide('a token of Atlassian', /ATCTT3xFfG[\w+/=-]{40,400}=[A-Za-z0-9]{8}/, 'ATLASSIAN_TOKEN', {
    entropy: 3.5,
  }),
  format('a token of npm', /npm_[A-Za-z0-9]{36}/, 'NPM_TOKEN', {
    checksum: 'crc32-base62',
    everywhere: true,
  }),
  {
    name: 'a token of a registry',
    pattern: /_authToken=(?!\$|npm_|[<%{])[\w.=+/-]{16,}/,
    variable: 'NPM_TOKEN',
    entropy: 3.5,
  },
  format('a token of PyPI', /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,}/, 'PYPI_TOKEN'),
  format('a token of RubyGems', /rubygems_[a-f0-9]{48}/, 'GEM_HOST_API_KEY', { entropy: 3 }),
  format('a key of NuGet', /oy2[a-z0-9]{43}/, 'NUGET_API_KEY', { entropy: 3.5 }),
  format('a token of crates.io', /cio[A-Za-z0-9]{32}/, 'CARGO_REGISTRY_TOKEN', { entropy: 4 }),
  format('a token of Docker', /dckr_pat_[\w-]{27}|dckr_oat_[\w-]{32}/, 'DOCKER_TOKEN', { entropy: 3 }),
  format('a token of JFrog', /AKCp[A-Za-z0-9]{69}|cmVmd[A-Za-z0-9]{59}/, 'JFROG_TOKEN', { entropy: 4.5 }),
  format('a token of SonarQube', /sq[upa]_[a-f0-9]{40}/, 'SONAR_TOKEN', { entropy: 3 }),
  format('a token of Snyk', UUID, 'SNYK_TOKEN', { under: /snyk/i, entropy: 3 }),
  format('a token of Codecov', `[a-f0-9]{32}|${UUID}`, 'CODECOV_TOKEN', { under: /codecov/i, entropy: 3 }),
  format('a token of Travis', /[A-Za-z0-9_-]{22}/, 'TRAVIS_TOKEN', {
    under: /travis.*(?:token|key)/i,
    entropy: 3.5,
  }),
  {
    name: 'a token of CircleCI',
    // The badge of a project shows a token that reads its state alone.
    pattern:
      /(?<![A-Za-z0-9_-])(?<!circle-token=)CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}(?![A-Za-z0-9_-])/,
    variable: 'CIRCLE_TOKEN',
  },
  {
    name: 'a token of CircleCI',
    pattern: /circle-token=CCIPRJ_[A-Za-z0-9]{22}_[a-f0-9]{40}/,
    variable: 'CIRCLE_TOKEN',
    potential: true,
  },
  format('a token of Buildkite', /bkua_[a-f0-9]{40}/, 'BUILDKITE_TOKEN', { entropy: 3 }),
];

const MESSAGES: readonly SecretFormat[] = [
  format(
    'a token of Slack',
    /xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,34}|xox[pe](?:-\d{10,13}){3}-[A-Za-z0-9-]{28,34}|xox[aorsc]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{146,166}/,
    'SLACK_BOT_TOKEN',
    { entropy: 2.5, everywhere: true },
  ),
  {
    name: 'a webhook of Slack',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?!T0+\/B0+\/)[\w/+]{43,80}/,
    variable: 'SLACK_WEBHOOK_URL',
    entropy: 3,
  },
  {
    name: 'a webhook of Discord',
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,68}/,
    variable: 'DISCORD_WEBHOOK_URL',
    entropy: 3,
  },
  {
    name: 'a webhook of Teams',
    pattern: /(?<![a-z0-9])[a-z0-9]{1,63}\.webhook\.office\.com\/webhookb2\/[\w@/-]{80,}/,
    variable: 'TEAMS_WEBHOOK_URL',
    entropy: 3,
  },
  format('a token of a Discord bot', /[MNO][A-Za-z\d]{22,25}\.[\w-]{6}\.[\w-]{27,38}/, 'DISCORD_TOKEN', {
    checksum: 'snowflake',
  }),
  format('a token of a Telegram bot', /\d{8,10}:AA[\w-]{33}/, 'TELEGRAM_BOT_TOKEN', { entropy: 3.5 }),
  format('a key identifier of Twilio', /SK[0-9a-fA-F]{32}/, 'TWILIO_API_KEY', {
    entropy: 3,
    potential: true,
  }),
  format('a token of Twilio', /[a-f0-9]{32}/, 'TWILIO_AUTH_TOKEN', {
    under: /twilio.*(?:token|secret|key)/i,
    entropy: 3,
  }),
  format('a key of SendGrid', /SG\.[\w-]{22}\.[\w-]{43}/, 'SENDGRID_API_KEY', {
    entropy: 3.5,
    everywhere: true,
  }),
  format('a key of Brevo', /xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/, 'BREVO_API_KEY', { entropy: 3 }),
  format('a key of Mailgun', /key-[a-f0-9]{32}/, 'MAILGUN_API_KEY', { entropy: 3 }),
  format('a key of Mailgun', /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}/, 'MAILGUN_API_KEY', {
    under: /mailgun/i,
    entropy: 3,
  }),
  format('a key of Mailchimp', /[a-f0-9]{32}-us\d{1,2}/, 'MAILCHIMP_API_KEY', { entropy: 3 }),
  format('a key of Resend', /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/, 'RESEND_API_KEY', { entropy: 3.5 }),
  format('a token of Postmark', UUID, 'POSTMARK_SERVER_TOKEN', { under: /postmark/i, entropy: 3 }),
];

const PAYMENTS: readonly SecretFormat[] = [
  format('a live key of Stripe', /(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{10,247}/, 'STRIPE_SECRET_KEY', {
    entropy: 3,
    everywhere: true,
  }),
  format('a test key of Stripe', /(?:sk|rk)_test_[A-Za-z0-9]{10,247}/, 'STRIPE_SECRET_KEY', {
    entropy: 3,
    potential: true,
  }),
  wide('a webhook secret of Stripe', /whsec_[A-Za-z0-9+/=]{32,}/, 'STRIPE_WEBHOOK_SECRET', { entropy: 3 }),
  format('a credential of Square', /sq0(?:csp|atp)-[\w-]{22,43}|EAAA[\w-]{60}/, 'SQUARE_ACCESS_TOKEN', {
    entropy: 3,
  }),
  format(
    'a token of Braintree',
    /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/,
    'BRAINTREE_ACCESS_TOKEN',
  ),
  format('a token of Shopify', /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/, 'SHOPIFY_ACCESS_TOKEN', { entropy: 2 }),
  format('a token of Plaid', `access-(?:sandbox|development|production)-${UUID}`, 'PLAID_ACCESS_TOKEN'),
  format('a key identifier of Razorpay', /rzp_live_[A-Za-z0-9]{14}/, 'RAZORPAY_KEY_ID', { potential: true }),
  format(
    'a key of Flutterwave',
    /FLWSECK(?:_TEST)?-(?:[a-z0-9]{32}-X|[a-z0-9]{12})/,
    'FLUTTERWAVE_SECRET_KEY',
  ),
  format('a token of GoCardless', /live_[\w=-]{40}/, 'GOCARDLESS_TOKEN', {
    under: /go_?cardless/i,
    entropy: 3.5,
  }),
  format('a key of EasyPost', /EZ[AT]K[A-Za-z0-9]{54}/, 'EASYPOST_API_KEY', { entropy: 3.5 }),
  format('a token of Shippo', /shippo_(?:live|test)_[a-fA-F0-9]{40}/, 'SHIPPO_TOKEN', { entropy: 3 }),
  format('a token of Duffel', /duffel_(?:test|live)_[\w=-]{43}/, 'DUFFEL_TOKEN', { entropy: 3.5 }),
  format('a key of Lob', /(?:live|test)_[a-f0-9]{35}/, 'LOB_API_KEY', { under: /\blob|_lob/i, entropy: 3 }),
];

const LANGUAGE_MODELS: readonly SecretFormat[] = [
  format(
    'a key of OpenAI',
    /sk-(?:proj|svcacct|admin)-[\w-]{58,74}T3BlbkFJ[\w-]{58,74}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    'OPENAI_API_KEY',
    { everywhere: true },
  ),
  format(
    'a key of Anthropic',
    /sk-ant-(?:api\d\d|admin01)-[\w-]{80,128}AA|sk-ant-o[ar]t01-[\w-]{90,128}/,
    'ANTHROPIC_API_KEY',
    { everywhere: true },
  ),
  format('a token of Hugging Face', /hf_[A-Za-z]{34}|api_org_[A-Za-z]{34}/, 'HF_TOKEN', { entropy: 3.5 }),
  format('a token of Replicate', /r8_[\w-]{37}/, 'REPLICATE_API_TOKEN', { entropy: 3.5 }),
  format('a key of Groq', /gsk_[A-Za-z0-9]{52}/, 'GROQ_API_KEY', { entropy: 3.5 }),
  format('a key of Perplexity', /pplx-[A-Za-z0-9]{48}/, 'PERPLEXITY_API_KEY', { entropy: 3.5 }),
  format('a key of xAI', /xai-\w{80}/, 'XAI_API_KEY', { entropy: 3.5 }),
  format('a key of OpenRouter', /sk-or-v1-[a-f0-9]{64}/, 'OPENROUTER_API_KEY', { entropy: 3 }),
  format('a key of LangSmith', /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/, 'LANGSMITH_API_KEY', {
    entropy: 3,
  }),
  format('a key of Pinecone', /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/, 'PINECONE_API_KEY', { entropy: 3.5 }),
  format('a key of ElevenLabs', /sk_[a-f0-9]{48}/, 'ELEVENLABS_API_KEY', { entropy: 3 }),
];

const OPERATIONS: readonly SecretFormat[] = [
  wide('a token of Sentry', /sntrys_eyJ[\w+/=]{80,}|sntryu_[a-f0-9]{64}/, 'SENTRY_AUTH_TOKEN', {
    entropy: 3,
  }),
  format('a key of New Relic', /NRAK-[A-Z0-9]{27}|NRII-[\w-]{25,32}/, 'NEW_RELIC_API_KEY', { entropy: 3 }),
  format('a key of Datadog', /[a-f0-9]{32}|[a-f0-9]{40}/, 'DD_API_KEY', {
    under: /(?:datadog|\bdd_).*key/i,
    entropy: 3,
  }),
  format('a token of Dynatrace', /dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}/, 'DYNATRACE_TOKEN', { entropy: 3 }),
  wide(
    'a token of Grafana',
    /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}|eyJrIjoi[\w=]{70,400}/,
    'GRAFANA_TOKEN',
    { entropy: 3 },
  ),
  format('a key of Linear', /lin_api_[A-Za-z0-9]{40}/, 'LINEAR_API_KEY', { entropy: 3.5 }),
  format('a token of Notion', /ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}/, 'NOTION_TOKEN', {
    entropy: 3.5,
  }),
  format('a token of Airtable', /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/, 'AIRTABLE_TOKEN', { entropy: 3.5 }),
  format('a token of Asana', /\d\/\d{16}(?:\/\d{16})?:[a-f0-9]{32}/, 'ASANA_TOKEN', { entropy: 3 }),
  format('a token of Figma', /figd_[\w-]{40,200}/, 'FIGMA_TOKEN', { entropy: 3.5 }),
  format('a key of Postman', /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/, 'POSTMAN_API_KEY', { entropy: 3 }),
  format('a key of ReadMe', /rdme_[a-z0-9]{70}/, 'README_API_KEY', { entropy: 3 }),
  format('a token of Typeform', /tfp_[\w.=-]{40,59}/, 'TYPEFORM_TOKEN', { entropy: 3.5 }),
  format('a token of Contentful', /CFPAT-[\w-]{43}/, 'CONTENTFUL_MANAGEMENT_TOKEN', { entropy: 3.5 }),
  format('a secret token of Mapbox', /sk\.eyJ[\w-]+\.[\w-]{20,}/, 'MAPBOX_SECRET_TOKEN'),
  format('a key of PostHog', /phx_\w{43,48}/, 'POSTHOG_PERSONAL_API_KEY', { entropy: 3.5 }),
  format('a key of LaunchDarkly', `(?:sdk|api)-${UUID}`, 'LAUNCHDARKLY_SDK_KEY', { entropy: 3 }),
  format('a key of Tailscale', /tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}/, 'TAILSCALE_AUTHKEY', { entropy: 3 }),
  format('a key of Prefect', /pnu_[A-Za-z0-9]{36}/, 'PREFECT_API_KEY', { entropy: 3.5 }),
  format('a token of Okta', /00[\w-]{40}/, 'OKTA_API_TOKEN', { under: /okta/i, entropy: 3.5 }),
  format('a token of HubSpot', `pat-(?:na|eu)\\d-${UUID}`, 'HUBSPOT_ACCESS_TOKEN'),
  format('a client secret of Adobe', /p8e-[a-z0-9]{32}/, 'ADOBE_CLIENT_SECRET', { entropy: 3 }),
  format('a token of Dropbox', /sl\.(?:u\.)?[\w=-]{130,}/, 'DROPBOX_TOKEN', { entropy: 3.5 }),
  format('a token of Facebook', /EAA[A-Za-z0-9]{100,}/, 'FACEBOOK_ACCESS_TOKEN', { entropy: 3.5 }),
  format('a licence key of MaxMind', /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/, 'MAXMIND_LICENSE_KEY'),
  format('a key of Octopus Deploy', /API-[A-Z0-9]{26,34}/, 'OCTOPUS_API_KEY', { entropy: 3.5 }),
];

/** Keys and addresses whose form no provider made. */
const GENERAL: readonly SecretFormat[] = [
  {
    name: 'a private key',
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:\s*Proc-Type[^\n]*\s+DEK-Info[^\n]*\n)?[^-]{64,}/,
    variable: 'PRIVATE_KEY',
  },
  { name: 'a private key', pattern: /PuTTY-User-Key-File-[23][\s\S]*Private-Lines/, variable: 'PRIVATE_KEY' },
  wide('a file with a private key', /MII[A-Za-z0-9+/]{200,}={0,2}/, 'PKCS12', {
    under: /p12|pfx|pkcs_?12/i,
  }),
  {
    name: 'an address with a password in it',
    pattern:
      /(?:mongodb(?:\+srv)?|postgres(?:ql)?|cockroachdb|mysql2?|mariadb|mssql|clickhouse|rediss?|amqps?|mqtts?|nats|s?ftps?|https?|smtps?|ldaps?):\/\/(?<user>[^\s:/@'"`]*):(?<password>[^\s/@'"`]+)@(?<host>[^\s/'"`]*)/,
    variable: 'DATABASE_URL',
  },
  {
    name: 'a connection string with a password in it',
    pattern:
      /(?:jdbc:\w+:|sqlserver:|(?:^|;)\s*(?:server|data source|host|addr(?:ess)?|endpoint)\s*=)[^'"`\n]*?[;?&]\s*(?:password|pwd)\s*=\s*(?<password>[^\s;&'"`]+)/i,
    variable: 'DATABASE_URL',
  },
  {
    name: 'the name and password of a user, encoded',
    pattern: /[Bb]asic (?<basic>[A-Za-z0-9+/]{8,}={0,2})(?![A-Za-z0-9+/=])/,
    variable: 'BASIC_AUTH',
  },
  format('a signed token', /ey[A-Za-z0-9_-]{17,}\.ey[A-Za-z0-9_-]{17,}\.[A-Za-z0-9_-]{10,}/, 'ACCESS_TOKEN', {
    checksum: 'signed-token',
  }),
];

/** Formats of providers, by what their manuals say. */
export const SECRET_FORMATS: readonly SecretFormat[] = [
  ...CLOUDS,
  ...CODE_HOSTS,
  ...MESSAGES,
  ...PAYMENTS,
  ...LANGUAGE_MODELS,
  ...OPERATIONS,
  ...GENERAL,
];
