/** @type {import('@remix-run/dev').AppConfig} */
export default {
  server: './app/server.ts',
  serverBuildPath: 'build/index.js',
  serverModuleFormat: 'esm',
  serverPlatform: 'node',
  serverMinify: false,
  // Only files under app/ are watched by default; the database layer lives beside it.
  watchPaths: ['db/**/*'],
  ignoredRouteFiles: ['**/.*'],
  tailwind: false,
  postcss: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
  },
}
