// What `py-release index serve` is asked for, as arguments and as a text that tells two such requests apart.

export interface ServeRequest {
  /** Repository (`owner/name`) by normalised name. */
  readonly packages: Readonly<Record<string, string>>;
  /** Where a built index is; empty: none. */
  readonly index: string;
  /** Empty: PyPI. */
  readonly upstream: string;
  readonly port: number;
}

/** Values stand behind an equals sign, so that none is taken for an option. */
export function serveArguments({ packages, index, upstream, port }: ServeRequest): readonly string[] {
  return [
    ...sorted(packages).map(([name, repository]) => `--package=${name}=${repository}`),
    `--port=${port}`,
    ...(index === '' ? [] : [`--index=${index}`]),
    ...(upstream === '' ? [] : [`--upstream=${upstream}`]),
  ];
}

/** One line; equal for equal requests, in whatever order the packages were named. */
export function listServed({ packages, index, upstream, port }: ServeRequest): string {
  const list = sorted(packages).map(([name, repository]) => `${name} of ${repository}`);
  return [
    list.length === 0 ? 'all packages' : list.join(', '),
    ...(index === '' ? [] : [`read from ${index}`]),
    ...(upstream === '' ? [] : [`with ${upstream} for other names`]),
    `port ${port}`,
  ].join('; ');
}

function sorted(packages: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1));
}
