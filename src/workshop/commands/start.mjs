import { checkNode, installMissing, root, tool } from './install.mjs';

// npm start: installs what is missing, checks the data, builds the app and serves it.

checkNode();
installMissing();
console.log('Checking the data and building the app …');
const status = tool('vite/bin/vite.js', ['build', '--logLevel', 'error']);
if (status !== 0) process.exit(status);

const { preview } = await import('vite');
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4170 } });
console.log(
  `\nFairlead is at ${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4170/'}   (Ctrl C stops it)\n`,
);
