// Written by scripts/pin-tools.ts; not edited by hand.
export const GRIFFE_VERSION = '2.4.1';

/** Universal, for Python 3.10 and newer, wheels only; `uv pip sync --require-hashes` reads it. */
export const API_REQUIREMENTS = `\
griffelib==2.0.2 ; python_full_version < '3.11' --hash=sha256:3cf20b3bc470e83763ffbf236e0076b1211bac1bc67de13daf494640f2de707e --hash=sha256:925c857658fb1ba40c0772c37acbc2ab650bd794d9c1b9726922e36ea4117ea1
griffelib==2.4.1 ; python_full_version >= '3.11' --hash=sha256:40c028dd2e623f464423f0e11e3c553158f1cf4f1368239a370534d73e1407ff --hash=sha256:76bc562f936ad1ce198d2cf6d0731bd5c92a7d934b69ef828ef22ee0ffdb62ce
`;
