// How to install from this index and no other: each tool asks for this name here alone, so that a package of the same name elsewhere can't
// take its place. An additional index would let it (https://github.com/pypa/pip/issues/8606).
import { isFinalVersion } from './shown-facts.ts';
import type { SiteOptions } from './site-options.ts';

export interface InstallStep {
  readonly caption: string;
  readonly code: string;
}

export interface InstallSnippet {
  readonly tool: 'pip' | 'uv' | 'poetry';
  readonly steps: readonly InstallStep[];
  readonly hint: string;
}

/** `simpleUrl`: an absolute address. `version`: the one to be named where tools wouldn't choose it by themselves, a pre-release. */
export function installSnippets(
  name: string,
  version: string,
  { simpleUrl, indexName }: Pick<SiteOptions, 'indexName'> & { readonly simpleUrl: string },
): readonly InstallSnippet[] {
  const requirement = isFinalVersion(version) ? name : `${name}==${version}`;
  const url = shellWord(simpleUrl);
  return [
    {
      tool: 'pip',
      steps: [
        {
          caption: 'In a shell',
          code: `python -m pip install --index-url ${url} ${shellWord(requirement)}`,
        },
      ],
      hint: 'pip asks this index alone, also for what the package requires. What is not here has to be installed first, in a step of its own.',
    },
    {
      tool: 'uv',
      steps: [
        {
          caption: 'In pyproject.toml',
          code: `[[tool.uv.index]]
name = "${indexName}"
url = ${JSON.stringify(simpleUrl)}
explicit = true

[tool.uv.sources]
${name} = { index = "${indexName}" }`,
        },
        { caption: 'Then in a shell', code: `uv add ${shellWord(requirement)}` },
      ],
      hint: 'The index is explicit: uv takes this package from here and everything else from its usual index.',
    },
    {
      tool: 'poetry',
      steps: [
        {
          caption: 'In a shell',
          code: `poetry source add --priority=explicit ${indexName} ${url}
poetry add --source ${indexName} ${shellWord(requirement)}`,
        },
      ],
      hint: 'The source is explicit: poetry takes this package from here and everything else from its usual index.',
    },
  ];
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", '%27')}'`;
}
