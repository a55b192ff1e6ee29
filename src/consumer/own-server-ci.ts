// How the CI of a consumer logs in to the person's own server: from secrets, for the length of the job.
import { consumerVariables } from '../upload/consumer-access.ts';
import type { ConsumerRequest } from './consumer-request.ts';
import type { Paste } from './consumer-plan.ts';
import type { InstallTool } from './project-tools.ts';

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

/** One `index-url` and no other: the server serves everything. The login goes into a netrc that nobody else can read. */
function pipStep(url: string): string {
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
