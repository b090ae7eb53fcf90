/** The form of the secrets that one provider issues. */
export interface SecretFormat {
  /** What the secret is, after "this is": "an access key of AWS". */
  readonly name: string;
  /** The whole secret, with nothing of its alphabet on either side. */
  readonly pattern: RegExp;
  /** Least entropy of the text after its prefix, in bits a character. */
  readonly entropy?: number;
  /** Whether the last six characters are the checksum of those after the prefix (CRC-32, base 62). */
  readonly checksum?: 'crc32-base62';
  /** Whether only `strict` reports it: keys for tests, identifiers beside which the secret stands elsewhere. */
  readonly potential?: boolean;
  /** Whether it opens something wherever it stands, in test files too. */
  readonly everywhere?: boolean;
  /** The variable of the environment that usually holds it. */
  readonly variable: string;
}

/** One look at a text tells whether any of the formats below can be in it. */
export const SECRET_PREFIXES =
  /A(?:KIA|SIA|BIA|CCA|3T)|AIza|GOCSPX-|ya29\.|AccountKey=|SharedAccessKey=|[78]Q~|LTAI|do[opr]_v1_|HRKU-|sbp_|sb_secret_|pscale_|dapi|dp\.[a-z]|hv[bsr]\.|\.atlasv1\.|pul-|AGE-SECRET|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|ATBB|ATATT3|npm_|pypi-|rubygems_|dckr_|CCI(?:PAT|PRJ)_|xox[a-z]|xapp-|hooks\.slack|\/api\/webhooks\/|webhook\.office|:AA|SG\.|xkeysib-|\bre_|[sr]k_(?:live|prod|test)_|whsec_|sq0|access_token\$|shp(?:at|ca|pa|ss)_|T3BlbkFJ|sk-ant-|\bhf_|\br8_|gsk_|pplx-|xai-|sk-or-v1-|lsv2_|sntr|NRAK-|dt0c01|gl(?:sa|c)_|lin_api_|ntn_|figd_|PMAK-|rdme_|CFPAT-|tskey-|pat-(?:na|eu)\d|EAA[A-Za-z0-9]{20}|PRIVATE KEY|\bey[A-Za-z\d_-]{17}|:\/\/[^\s:/@'"`]*:[^\s/@'"`]+@/;

const format = (
  name: string,
  pattern: RegExp,
  variable: string,
  rest: Omit<SecretFormat, 'name' | 'pattern' | 'variable'> = {},
): SecretFormat => ({
  name,
  pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${pattern.source})(?![A-Za-z0-9_-])`),
  variable,
  ...rest,
});

/** Formats of providers, by what their manuals say. */
export const SECRET_FORMATS: readonly SecretFormat[] = [
  format(
    'an access key identifier of AWS',
    /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}/,
    'AWS_ACCESS_KEY_ID',
    {
      entropy: 3,
      everywhere: true,
    },
  ),
  format('a key of Google APIs', /AIza[\w-]{35}/, 'GOOGLE_API_KEY', { entropy: 4 }),
  format('an OAuth secret of Google', /GOCSPX-[\w-]{28}/, 'GOOGLE_CLIENT_SECRET', { everywhere: true }),
  format('an access token of Google', /ya29\.[\w-]{20,}/, 'GOOGLE_ACCESS_TOKEN'),
  format('a key of Azure Storage', /AccountKey=[A-Za-z0-9+/]{86}==/, 'AZURE_STORAGE_CONNECTION_STRING', {
    everywhere: true,
  }),
  format(
    'a key of Azure Service Bus',
    /SharedAccessKey=[A-Za-z0-9+/]{43}=/,
    'AZURE_SERVICEBUS_CONNECTION_STRING',
  ),
  format('a client secret of Azure', /[\w.~-]{3}[78]Q~[\w.~-]{31,34}/, 'AZURE_CLIENT_SECRET', { entropy: 3 }),
  format('an access key of Alibaba Cloud', /LTAI[A-Za-z0-9]{17,21}/, 'ALIBABA_CLOUD_ACCESS_KEY_ID', {
    entropy: 2,
  }),
  format('a token of DigitalOcean', /do[opr]_v1_[a-f0-9]{64}/, 'DIGITALOCEAN_TOKEN', { entropy: 3 }),
  format('a key of Heroku', /HRKU-AA[\w-]{58}/, 'HEROKU_API_KEY', { entropy: 4 }),
  format('a token of Supabase', /sbp_[a-f0-9]{40}|sb_secret_[\w-]{31,}/, 'SUPABASE_SECRET_KEY', {
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
  format('a token of Terraform Cloud', /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/, 'TFE_TOKEN', {
    entropy: 3.5,
  }),
  format('a token of Pulumi', /pul-[a-f0-9]{40}/, 'PULUMI_ACCESS_TOKEN', { entropy: 3 }),
  format('a secret key of age', /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/, 'AGE_SECRET_KEY'),
  format('a token of GitHub', /gh[pousr]_[A-Za-z0-9]{36}/, 'GITHUB_TOKEN', {
    checksum: 'crc32-base62',
    everywhere: true,
  }),
  format('a token of GitHub', /github_pat_\w{82}/, 'GITHUB_TOKEN', { entropy: 3, everywhere: true }),
  format(
    'a token of GitLab',
    /gl(?:pat|dt|rt|ft|soat|ffct)-[\w-]{20}|glimt-[\w-]{25}|glagent-[\w-]{50}|gloas-[\w-]{64}|glptt-[0-9a-f]{40}/,
    'GITLAB_TOKEN',
    { entropy: 3, everywhere: true },
  ),
  format('a credential of Bitbucket', /ATBB[A-Za-z0-9]{32}/, 'BITBUCKET_TOKEN', { entropy: 3.5 }),
  format('a token of Atlassian', /ATATT3[\w=-]{170,200}/, 'ATLASSIAN_TOKEN', { entropy: 3.5 }),
  format('a token of npm', /npm_[A-Za-z0-9]{36}/, 'NPM_TOKEN', {
    checksum: 'crc32-base62',
    everywhere: true,
  }),
  format('a token of PyPI', /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,}/, 'PYPI_TOKEN'),
  format('a token of RubyGems', /rubygems_[a-f0-9]{48}/, 'GEM_HOST_API_KEY', { entropy: 3 }),
  format('a token of Docker', /dckr_pat_[\w-]{27}|dckr_oat_[\w-]{32}/, 'DOCKER_TOKEN', { entropy: 3 }),
  format('a token of CircleCI', /CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40}/, 'CIRCLE_TOKEN'),
  format(
    'a token of Slack',
    /xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,34}|xox[pe](?:-\d{10,13}){3}-[A-Za-z0-9-]{28,34}|xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+/,
    'SLACK_BOT_TOKEN',
    { entropy: 2.5, everywhere: true },
  ),
  format(
    'a webhook of Slack',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/+]{43,80}/,
    'SLACK_WEBHOOK_URL',
    {
      entropy: 3,
    },
  ),
  format(
    'a webhook of Discord',
    /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,68}/,
    'DISCORD_WEBHOOK_URL',
    {
      entropy: 3,
    },
  ),
  format(
    'a webhook of Teams',
    /[a-z0-9]+\.webhook\.office\.com\/webhookb2\/[\w@/-]{80,}/,
    'TEAMS_WEBHOOK_URL',
    {
      entropy: 3,
    },
  ),
  format('a token of a Discord bot', /[MNO][A-Za-z\d]{22,25}\.[\w-]{6}\.[\w-]{27,38}/, 'DISCORD_TOKEN', {
    entropy: 4,
  }),
  format('a token of a Telegram bot', /\d{8,10}:AA[\w-]{33}/, 'TELEGRAM_BOT_TOKEN', { entropy: 3.5 }),
  format('a key of SendGrid', /SG\.[\w-]{22}\.[\w-]{43}/, 'SENDGRID_API_KEY', {
    entropy: 3.5,
    everywhere: true,
  }),
  format('a key of Brevo', /xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/, 'BREVO_API_KEY', { entropy: 3 }),
  format('a key of Resend', /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/, 'RESEND_API_KEY', { entropy: 3.5 }),
  format('a live key of Stripe', /(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{10,247}/, 'STRIPE_SECRET_KEY', {
    entropy: 3,
    everywhere: true,
  }),
  format('a test key of Stripe', /(?:sk|rk)_test_[A-Za-z0-9]{10,247}/, 'STRIPE_SECRET_KEY', {
    entropy: 3,
    potential: true,
  }),
  format('a webhook secret of Stripe', /whsec_[A-Za-z0-9+/=]{32,}/, 'STRIPE_WEBHOOK_SECRET', { entropy: 3 }),
  format('a credential of Square', /sq0(?:csp|atp)-[\w-]{22,43}/, 'SQUARE_ACCESS_TOKEN', { entropy: 3 }),
  format(
    'a token of Braintree',
    /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/,
    'BRAINTREE_ACCESS_TOKEN',
  ),
  format('a token of Shopify', /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/, 'SHOPIFY_ACCESS_TOKEN', { entropy: 2 }),
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
  format('a token of Hugging Face', /hf_[A-Za-z]{34}/, 'HF_TOKEN', { entropy: 3.5 }),
  format('a token of Replicate', /r8_[\w-]{37}/, 'REPLICATE_API_TOKEN', { entropy: 3.5 }),
  format('a key of Groq', /gsk_[A-Za-z0-9]{52}/, 'GROQ_API_KEY', { entropy: 3.5 }),
  format('a key of Perplexity', /pplx-[A-Za-z0-9]{48}/, 'PERPLEXITY_API_KEY', { entropy: 3.5 }),
  format('a key of xAI', /xai-\w{80}/, 'XAI_API_KEY', { entropy: 3.5 }),
  format('a key of OpenRouter', /sk-or-v1-[a-f0-9]{64}/, 'OPENROUTER_API_KEY', { entropy: 3 }),
  format('a key of LangSmith', /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/, 'LANGSMITH_API_KEY', {
    entropy: 3,
  }),
  format('a token of Sentry', /sntrys_eyJ[\w+/=]{80,}|sntryu_[a-f0-9]{64}/, 'SENTRY_AUTH_TOKEN', {
    entropy: 3,
  }),
  format('a key of New Relic', /NRAK-[A-Z0-9]{27}/, 'NEW_RELIC_API_KEY', { entropy: 3 }),
  format('a token of Dynatrace', /dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}/, 'DYNATRACE_TOKEN', { entropy: 3 }),
  format('a token of Grafana', /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/, 'GRAFANA_TOKEN', { entropy: 3 }),
  format('a key of Linear', /lin_api_[A-Za-z0-9]{40}/, 'LINEAR_API_KEY', { entropy: 3.5 }),
  format('a token of Notion', /ntn_[0-9]{11}[A-Za-z0-9]{35}/, 'NOTION_TOKEN', { entropy: 3.5 }),
  format('a token of Figma', /figd_[\w-]{40,200}/, 'FIGMA_TOKEN', { entropy: 3.5 }),
  format('a key of Postman', /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/, 'POSTMAN_API_KEY', { entropy: 3 }),
  format('a key of ReadMe', /rdme_[a-z0-9]{70}/, 'README_API_KEY', { entropy: 3 }),
  format('a token of Contentful', /CFPAT-[\w-]{43}/, 'CONTENTFUL_MANAGEMENT_TOKEN', { entropy: 3.5 }),
  format('a key of Tailscale', /tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}/, 'TAILSCALE_AUTHKEY', { entropy: 3 }),
  format('a token of Facebook', /EAA[A-Za-z0-9]{100,}/, 'FACEBOOK_ACCESS_TOKEN', { entropy: 3.5 }),
  {
    name: 'a private key',
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:[^-]*?[A-Za-z0-9+/]){64}/,
    variable: 'PRIVATE_KEY',
  },
  {
    name: 'an address with a password in it',
    pattern:
      /(?:mongodb(?:\+srv)?|postgres(?:ql)?|cockroachdb|mysql|mariadb|clickhouse|rediss?|amqps?|mqtts?|nats|s?ftps?|https?|smtps?|ldaps?):\/\/[^\s:/@'"`]*:(?<password>[^\s/@'"`]+)@[^\s/'"`]+/,
    variable: 'DATABASE_URL',
  },
  {
    name: 'a signed token',
    pattern:
      /(?<![A-Za-z0-9_-])ey[A-Za-z0-9_-]{17,}\.ey[A-Za-z0-9_-]{17,}\.[A-Za-z0-9_-]{10,}(?![A-Za-z0-9_-])/,
    variable: 'ACCESS_TOKEN',
    potential: true,
  },
];
