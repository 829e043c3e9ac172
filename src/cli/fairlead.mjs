#!/usr/bin/env node
// Plain JavaScript: it must be able to say what is missing before anything else can run.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Fairlead needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

try {
  const { register } = await import('tsx/esm/api');
  register();
} catch (problem) {
  if (problem?.code !== 'ERR_MODULE_NOT_FOUND') throw problem;
  console.error(
    'The packages are not installed yet: run "npm ci" in the folder of Fairlead, then try again.',
  );
  process.exit(1);
}
await import('./main.ts');
