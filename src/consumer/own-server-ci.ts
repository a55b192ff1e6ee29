// How the CI of a consumer logs in to the person's own server: from secrets, for the length of the job.
import { consumerAccess, consumerVariables, keyringSetting } from '../upload/consumer-access.ts';
import { indexKindOf } from '../upload/index-profile.ts';
import type { ConsumerRequest } from './consumer-request.ts';
import type { Paste } from './consumer-plan.ts';
import type { InstallTool } from '../dependencies/project-tools.ts';

/** Which secrets a person stores them in is theirs to choose, so this is shown and not written. */
export function ownServerCi(tools: readonly InstallTool[], { index }: ConsumerRequest): readonly Paste[] {
  const login = (tool: 'uv' | 'poetry'): readonly string[] => {
    const { user, password } = consumerVariables(tool, index.name);
    return [`${user}: \${{ secrets.INDEX_USERNAME }}`, `${password}: \${{ secrets.INDEX_PASSWORD }}`];
  };
  const variables = (['uv', 'poetry'] as const).flatMap((tool) => (tools.includes(tool) ? login(tool) : []));
  const place = 'the job that installs, in your workflow';
  return [
    ...(variables.length === 0 ? [] : [{ place, text: ['env:', ...indent(variables)].join('\n') }]),
    ...(tools.includes('pip')
      ? [{ place: `${place}, before the step that installs`, text: pipStep(index.url) }]
      : []),
  ];
}

/** How a person logs in with each tool. No value is written anywhere. */
export function ownServerLogin(
  tools: readonly InstallTool[],
  { index }: Pick<ConsumerRequest, 'index'>,
): readonly string[] {
  const { hostname, host } = new URL(index.url);
  const kind = indexKindOf(index.url);
  const access = consumerAccess(kind);
  if (access.pagesNeedCredential === 'never') return [`${host} asks for no login.`];
  const { user, password, keyring, longestHours, page } = access;
  const asked = access.pagesNeedCredential === 'always' ? '' : ', where it asks for one';
  const label = kind === 'generic' ? host : `${host} (${kind})`;
  const shown = user ?? 'USER';
  const ways = {
    uv: (): string => variablesOf('uv', index.name),
    poetry: (): string =>
      `${variablesOf('poetry', index.name)}, or \`poetry config http-basic.${index.name} ${shown}\``,
    pip: (): string => `a line \`machine ${hostname} login ${shown} password …\` in ~/.netrc (mode 600)`,
  };
  const backed = tools.flatMap((tool) => {
    const setting = keyringSetting(tool);
    if (setting === null || keyring === null) return [];
    // uv asks a keyring only for a user that is named.
    const named = tool === 'uv' ? ` and ${consumerVariables(tool, index.name).user}=${keyring.user}` : '';
    return [`${setting.name}=${setting.value}${named} for ${tool}`];
  });
  const credential =
    kind === 'generic'
      ? `your user name with ${password}`
      : `${user === null ? 'your user name' : `the user \`${user}\``}, and as the password ${password}`;
  return [
    `Login to ${label}${asked}: ${credential}. ${page}`,
    ...tools.map((tool) => `${tool} takes it from ${ways[tool]()}.`),
    ...(keyring === null || backed.length === 0
      ? []
      : [
          `Or by a keyring: install keyring and ${keyring.package}, and set ${backed.join(', ')}. ${keyring.page}`,
        ]),
    ...(longestHours === null
      ? []
      : [
          `That password counts ${longestHours} h at most: CI asks for a new one in each run, and keeps none as a secret.`,
        ]),
  ];
}

function variablesOf(tool: 'uv' | 'poetry', index: string): string {
  const { user, password } = consumerVariables(tool, index);
  return `${user} and ${password} in the environment`;
}

/** One `index-url` and no other: the server serves everything. The login goes into a netrc that nobody else can read. */
export function pipStep(url: string): string {
  return [
    '- name: Install from the private index only',
    '  env:',
    `    INDEX_URL: ${url}`,
    `    INDEX_HOST: ${new URL(url).hostname}`,
    '    INDEX_USERNAME: ${{ secrets.INDEX_USERNAME }}',
    '    INDEX_PASSWORD: ${{ secrets.INDEX_PASSWORD }}',
    '  run: |',
    '    umask 077',
    '    printf \'[global]\\nindex-url = %s\\n\' "$INDEX_URL" > "$RUNNER_TEMP/pip.conf"',
    '    printf \'machine %s login %s password %s\\n\' "$INDEX_HOST" "$INDEX_USERNAME" "$INDEX_PASSWORD" > "$RUNNER_TEMP/netrc"',
    '    echo "PIP_CONFIG_FILE=$RUNNER_TEMP/pip.conf" >> "$GITHUB_ENV"',
    '    echo "NETRC=$RUNNER_TEMP/netrc" >> "$GITHUB_ENV"',
  ].join('\n');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
