// A project that uv locks, and that takes its private packages from one index alone, as `py-release consumer init` sets it up.

export interface UvShop {
  /** Between the brackets of `dependencies`, as TOML. */
  readonly dependencies: string;
  /** Of the packages that come from the index. */
  readonly names: readonly string[];
  readonly index: { readonly name: string; readonly url: string };
  /** Repositories of packages that come from releases, by name; their index asks for a login. */
  readonly repositories?: Readonly<Record<string, string>>;
}

/** Its pyproject.toml. */
export function uvShop({ dependencies, names, index, repositories = {} }: UvShop): string {
  const sources = names.map((name) => `${name} = { index = "${index.name}" }\n`).join('');
  const released = Object.entries(repositories).map(([name, place]) => `${name} = "${place}"\n`);
  const login =
    released.length === 0
      ? ''
      : `authenticate = "always"\n\n[tool.py-release.private-packages]\n${released.join('')}`;
  return `[project]
name = "acme-shop"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = [${dependencies}]

[tool.uv.sources]
${sources}
[[tool.uv.index]]
name = "${index.name}"
url = "${index.url}"
explicit = true
${login}`;
}

/** One that takes packages from releases, through the index of this machine. */
export function releaseShop(
  dependencies: string,
  repositories: Readonly<Record<string, string>>,
  port: number,
): string {
  const index = { name: 'py-release', url: `http://127.0.0.1:${port}/simple/` };
  return uvShop({ dependencies, names: Object.keys(repositories), index, repositories });
}
