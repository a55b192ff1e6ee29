// Fixes what this action does, and the command line that it starts: no input can.
import { fileURLToPath } from 'node:url';
const { runPrivateIndex } = await import('../../dist/private-index/index.js');
const script = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
await runPrivateIndex({ part: 'main', script, env: process.env });
