/** `acme/vault` of git's `origin` when that is on this server; null for any other address. Takes https, ssh and the short form of ssh. */
export function originRepository(address: string, serverUrl: string): string | null {
  const { hostname } = new URL(serverUrl);
  const parts =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address.trim()) ??
    /^(?:[^@/]*@)([^/:]+):(.+)$/.exec(address.trim());
  const [, host = '', path = ''] = parts ?? [];
  const name = path.replace(/\.git\/?$|\/$/, '');
  return host.toLowerCase() === hostname && /^[\w-]+\/[\w.-]+$/.test(name) ? name : null;
}
