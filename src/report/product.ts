/** Of this tool; equal to package.json, which a test compares. */
export const VERSION = '0.1.0';
