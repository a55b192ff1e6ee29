// Platform tags that PyPI takes: those whose binary interface is specified.
// https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/

const WINDOWS = ['win32', 'win_arm64', 'win_amd64', 'win_ia64'];
const MACOS = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';

const FORMS: readonly RegExp[] = [
  /^any$/,
  new RegExp(`^(?:${WINDOWS.join('|')})$`),
  /^linux_armv[67]l$/,
  /^manylinux(?:1|2010)_(?:x86_64|i686)$/,
  /^manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
  new RegExp(`^manylinux_\\d+_\\d+_(?:${LINUX}|ppc64)$`),
  new RegExp(`^musllinux_\\d+_\\d+_(?:${LINUX})$`),
  // Before macOS 11 the second number counted, since then it is always 0.
  new RegExp(`^macosx_(?:10_\\d+|(?:1[1-9]|[2-9]\\d)_0)_(?:${MACOS})$`),
  /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
  /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^(?:pyemscripten|pyodide)_\d+_\d+_wasm32$/,
];

export function isPublicPlatform(platform: string): boolean {
  return FORMS.some((form) => form.test(platform));
}
