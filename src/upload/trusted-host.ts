// pip's `trusted-host`: a host whose certificate pip does not check. Who answers for that host then is anybody on the way to it.
// https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host

/** `host`, `host:port`, as they stand in a configuration file (INI) of pip, of every section. */
export function trustedHosts(configuration: string): readonly string[] {
  const hosts: string[] = [];
  let isOpen = false;
  for (const line of configuration.split(/\r\n|\r|\n/)) {
    if (/^\s*[#;]/.test(line)) continue;
    const entry = /^trusted[-_]host\s*[=:](.*)$/i.exec(line);
    // A value goes on in lines that are set in.
    isOpen = entry !== null || (isOpen && /^\s+\S/.test(line));
    if (isOpen) hosts.push(...splitHosts(entry?.[1] ?? line));
  }
  return hosts;
}

/** The value of PIP_TRUSTED_HOST, or of one line. */
export function splitHosts(text: string): readonly string[] {
  return text.split(/\s+/).filter((host) => host !== '');
}

/** Whether one of them is the host of this URL; without a port it stands for all. */
export function isTrustedUnchecked(hosts: readonly string[], url: string): boolean {
  const { hostname, port, protocol } = new URL(url);
  const own = port || (protocol === 'https:' ? '443' : '80');
  return hosts.some((text) => {
    const [, host = '', asked] = /^(\[[^\]]*\]|[^:]*)(?::(\d+|\*))?$/.exec(text.toLowerCase()) ?? [];
    return host === hostname && (asked === undefined || asked === '*' || asked === own);
  });
}

/** `source`: a file or a variable. */
export function trustedHostWarning(source: string, host: string): string {
  return `${source} names ${host} as \`trusted-host\`: pip does not check its certificate, so whoever stands between can give you other files. Remove it, and give pip the authority's certificate by PIP_CERT.`;
}
