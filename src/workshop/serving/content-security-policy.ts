import type { Plugin } from 'vite';

/**
 * What the built page may do: run its own files, draw, and fetch from its own place. `connect-src` stays open to https
 * so that the user can name a basemap of their own; nothing else in the app fetches from elsewhere.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page. The dev server needs inline scripts and goes without. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'fairlead-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
