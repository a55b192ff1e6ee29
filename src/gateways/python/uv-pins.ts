// Written by scripts/pin-tools.ts; not edited by hand.
export const UV_VERSION = '0.13.9';

export interface UvPin {
  /** Name of the wheel. */
  readonly filename: string;
  /** Of the wheel. */
  readonly sha256: string;
  /** sha256 of the executable in it. */
  readonly executable: string;
}

export const UV_PINS = {
  'linux-x64': {
    filename: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
    executable: 'b73acdf73b96c3ac9e56d2fa933427b3ee6a901e3cce6ba1e3ecb3f91ca0d86a',
  },
  'linux-x64-musl': {
    filename: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
    sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
    executable: 'edbfb9a3d00dc84148e6691cd8740781fdc32db6505d7ef88ba6c3e569d5bec9',
  },
  'linux-arm64': {
    filename: 'uv-0.13.9-py3-none-manylinux_2_28_aarch64.whl',
    sha256: 'ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375',
    executable: '6109e47a75f2380d1cc90b00a6ee82b7b5792ddf66588625ec168545ae17512e',
  },
  'linux-arm64-musl': {
    filename: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
    sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
    executable: 'bbecb5ac518030bb5e84f1999c577228460192832ac24a92bd772735682979f4',
  },
  'darwin-x64': {
    filename: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
    sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
    executable: '9d275208c058354f9b300ea46a499c7a29de3249ae839503cadff2c01c159d69',
  },
  'darwin-arm64': {
    filename: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
    sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
    executable: '0e17c316d23b33b4e840669f516f5cb7f5c1faa816ebd3824052ab50082ecefb',
  },
  'win32-x64': {
    filename: 'uv-0.13.9-py3-none-win_amd64.whl',
    sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
    executable: '7e6349bc24cfc7249f892c41298e4371826a19008c3cbcfe13eacd08ac398470',
  },
  'win32-arm64': {
    filename: 'uv-0.13.9-py3-none-win_arm64.whl',
    sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
    executable: '4514fb99c05235f1e98ff38dbfd59ecbc57fdb8a1922b5af20e09a227f51fb13',
  },
} as const satisfies Readonly<Record<string, UvPin>>;

export type UvPlatform = keyof typeof UV_PINS;
