// Platforms that PyPI takes wheels for. https://docs.pypi.org/project_metadata/ and warehouse/forklift/legacy.py

const NAMED = new Set([
  ...['any', 'win32', 'win_arm64', 'win_amd64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
  ...['manylinux1_x86_64', 'manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2010_i686'],
  ...['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64', 'ppc64le', 's390x'].map(
    (arch) => `manylinux2014_${arch}`,
  ),
]);
const MAC = new Set([
  ...['ppc', 'ppc64', 'i386', 'x86_64', 'arm64', 'intel', 'fat', 'fat3', 'fat64'],
  ...['universal', 'universal2'],
]);
const MAC_MAJORS = new Set(['11', '12', '13', '14', '15', '26']);
const LINUX = new Set(['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64le', 's390x', 'riscv64']);
const IOS = new Set(['arm64', 'x86_64']);
const ANDROID = new Set(['armeabi_v7a', 'arm64_v8a', 'x86', 'x86_64']);

/** Bare `linux_x86_64` says nothing of the libraries that it needs, so it is not among them. */
export function isPlatformAllowed(tag: string): boolean {
  if (NAMED.has(tag)) return true;
  const mac = /^macosx_(\d+)_(\d+)_(.*)$/.exec(tag);
  if (mac !== null) {
    const [, major = '', minor, arch = ''] = mac;
    return MAC.has(arch) && (major === '10' || (MAC_MAJORS.has(major) && minor === '0'));
  }
  const linux = /^(many|musl)linux_\d+_\d+_(.*)$/.exec(tag);
  if (linux !== null) return LINUX.has(linux[2] ?? '') || (linux[1] === 'many' && linux[2] === 'ppc64');
  const ios = /^ios_\d+_\d+_(.*)_(?:iphoneos|iphonesimulator)$/.exec(tag);
  if (ios !== null) return IOS.has(ios[1] ?? '');
  return ANDROID.has(/^android_\d+_(.*)$/.exec(tag)?.[1] ?? '');
}
