// The end of the job: the same bundle, which loads the artifact client for this alone.
const { runPrivateIndex } = await import('../../dist/private-index/index.js');
await runPrivateIndex({ part: 'post', script: '', env: process.env });
