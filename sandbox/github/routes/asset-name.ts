// What GitHub makes of an asset's name. Its pages say only that special characters are replaced
// (https://docs.github.com/en/rest/releases/assets#upload-a-release-asset); the details are those that GitHub's own
// command line expects of the server.

export function assetName(wanted: string): string {
  const plain = wanted.normalize('NFKD').replace(/\p{Mark}/gu, '');
  const started = plain.startsWith('.') ? `default${plain}` : plain;
  const name = started
    .replace(/[^A-Za-z0-9_+@.-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  return name !== wanted && !name.includes('.') ? `default.${name}` : name;
}
