// What a program that may run project code is allowed to see (design, section 3, Security). A variable is withheld
// when its name or its value looks like a secret; everything else (CFLAGS, CIBW_*, ...) reaches the build.

/** GITHUB_* variables that only describe the run. The rest are tokens, or files by which a step speaks to the runner. */
const TELLING = new Set(
  [
    'ACTIONS, ACTOR, API_URL, BASE_REF, EVENT_NAME, GRAPHQL_URL, HEAD_REF, JOB, REF, REF_NAME, REF_TYPE, REPOSITORY',
    'REPOSITORY_OWNER, RUN_ATTEMPT, RUN_ID, RUN_NUMBER, SERVER_URL, SHA, WORKFLOW, WORKSPACE',
  ].flatMap((names) => names.split(', ').map((name) => `GITHUB_${name}`)),
);

/** By the tracking id the runner finds processes that a job leaves behind, and ends them. */
const RUNNER = new Set(['RUNNER_ARCH', 'RUNNER_ENVIRONMENT', 'RUNNER_OS', 'RUNNER_TRACKING_ID']);

/** Inputs and state of actions, the runner's services, publishing tools, git configuration passed by variable. */
const WITHHELD_PREFIX =
  /^(INPUT|STATE|ACTIONS|TWINE|UV_PUBLISH|PDM_PUBLISH|GIT_CONFIG_(COUNT|KEY|VALUE|PARAMETERS)|GIT_ASKPASS|SSH_ASKPASS)(_|$)/;

const SECRET_NAME = new RegExp(
  '(TOKENS?|PASSWORDS?|PASSWD|PASSPHRASE|SECRETS?|CREDENTIALS?|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY)(_|$)' +
    '|(^|_)(AUTH|AUTHORIZATION|PASS|PAT|JWT|COOKIE|KEY)(_|$)',
);

/** Without these a build can't fetch what it requires, or fetches it from another index: their passwords are for that. */
const FETCHES_REQUIREMENTS =
  /^((UV|PIP)_((DEFAULT|EXTRA)_)?INDEX(_URL)?|(UV|PIP)_FIND_LINKS|UV_INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|(HTTPS?|ALL)_PROXY)$/;

/** A URL with a password, a private key, or a token with a prefix that its issuer reserved. */
const SECRET_VALUE =
  /:\/\/[^/\s:@]*:[^/\s@]+@|-----BEGIN [A-Z ]*PRIVATE KEY|\b(gh[pousr]_|github_pat_|glpat-|pypi-A|npm_)[\w-]{16}/;

/** Shorter secrets would be found inside ordinary words; those are compared whole. */
const SHORTEST_PART = 6;

/**
 * The environment of a child that may run project code: `env` without what is secret by name, by value, or because it
 * holds one of `secrets` (plain, URL-encoded, or as Basic credentials).
 */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[],
): Record<string, string> {
  const forms = secretForms(secrets);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && mayPass(name.toUpperCase(), value) && !holdsSecret(value, forms))
      kept[name] = value;
  }
  return kept;
}

function mayPass(name: string, value: string): boolean {
  if (name.startsWith('GITHUB_')) return TELLING.has(name);
  if (name.startsWith('RUNNER_')) return RUNNER.has(name);
  if (WITHHELD_PREFIX.test(name)) return false;
  if (FETCHES_REQUIREMENTS.test(name)) return true;
  return !SECRET_NAME.test(name) && !SECRET_VALUE.test(value);
}

interface SecretForms {
  readonly whole: ReadonlySet<string>;
  readonly parts: readonly string[];
}

function secretForms(secrets: readonly string[]): SecretForms {
  const whole = new Set<string>();
  for (const secret of secrets.filter((text) => text !== '')) {
    whole.add(secret).add(encodeURIComponent(secret));
    for (const user of ['x-access-token:', '__token__:', ''])
      whole.add(Buffer.from(user + secret).toString('base64'));
  }
  return { whole, parts: [...whole].filter((form) => form.length >= SHORTEST_PART) };
}

function holdsSecret(value: string, { whole, parts }: SecretForms): boolean {
  return whole.has(value) || parts.some((part) => value.includes(part));
}
