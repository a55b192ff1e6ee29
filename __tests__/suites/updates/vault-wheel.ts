// Wheels of the private packages: one function that consumers call, or another one in its place.
import { makeZip, withRecord } from '../../gateways/archives/make-archive.ts';
import type { SmallWheel } from '../../servers/private-releases.ts';
import type { NewVersion } from './update-world.ts';

const HEALTHY = 'def seal(text):\n    return f"<{text}>"\n';
/** The function that consumers call has gone. */
const BROKEN = 'def lock(text):\n    return text\n';

export function vaultWheel(
  name: string,
  version: string,
  { broken, requires = [], requiresPython }: Omit<NewVersion, 'name' | 'version' | 'notes' | 'uploadedAt'>,
): SmallWheel {
  const module = name.replaceAll('-', '_');
  const info = `${module}-${version}.dist-info`;
  const metadata = [
    ...['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`],
    ...requires.map((each) => `Requires-Dist: ${each}`),
    ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
    '',
  ].join('\n');
  const content = makeZip(
    withRecord([
      {
        name: `${module}/__init__.py`,
        content: `__version__ = "${version}"\n${broken === true ? BROKEN : HEALTHY}`,
      },
      { name: `${info}/METADATA`, content: metadata },
      { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    ]),
  );
  return { filename: `${module}-${version}-py3-none-any.whl`, content, metadata };
}
