// Written by scripts/pin-tools.ts; not edited by hand.
export const TWINE_VERSION = '7.0.0';

/** Of CHECK_REQUIREMENTS. */
export const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';
