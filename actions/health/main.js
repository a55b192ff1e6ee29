// Fixes the command of this action; an input can't override an argument. All actions run one bundle.
process.argv.push('health');
await import('../../dist/index.js');
