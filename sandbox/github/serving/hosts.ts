// The four places GitHub answers at. In process they have GitHub's names, over HTTP loopback addresses; answers carry the
// addresses of the face that was asked.

export interface Hosts {
  readonly api: string;
  readonly uploads: string;
  /** Where the bytes of assets are; a redirect leads there and the token must not follow. */
  readonly assets: string;
  /** Web pages and git. */
  readonly server: string;
}

export type HostRole = keyof Hosts;

export const githubHosts: Hosts = {
  api: 'https://api.github.com',
  uploads: 'https://uploads.github.com',
  assets: 'https://release-assets.githubusercontent.com',
  server: 'https://github.com',
};
