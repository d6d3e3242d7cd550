// The floors of DESIGN.md: which folder of src may import which. Type imports count.
const MAY_IMPORT = {
  core: [],
  text: ['core'],
  story: ['core'],
  verify: ['core', 'story'],
  group: ['core'],
  export: ['core'],
  store: ['core'],
  session: ['core', 'text', 'story', 'group'],
  simulate: ['core', 'story', 'session'],
  lms: ['core', 'story', 'session'],
  stage: ['core'],
  ui: ['core', 'group'],
  app: [
    'core',
    'text',
    'story',
    'group',
    'export',
    'store',
    'session',
    'simulate',
    'lms',
    'stage',
    'ui',
    'studio',
  ],
  content: ['core', 'story', 'verify', 'session'],
  studio: ['core', 'story', 'verify', 'session', 'content'],
  server: ['core', 'text', 'story', 'group', 'store', 'session'],
  cli: [
    'core',
    'text',
    'story',
    'verify',
    'content',
    'studio',
    'export',
    'store',
    'session',
    'simulate',
    'lms',
    'server',
    'stage',
  ],
};

// The packages each folder may use. What is not listed may be used nowhere.
const MAY_USE = {
  core: [],
  text: [],
  story: ['inkjs'],
  verify: ['inkjs'],
  group: [],
  store: ['idb', 'kysely', 'better-sqlite3', 'pg'],
  session: [],
  content: [],
  studio: ['@noble/hashes', 'fflate', 'intl-messageformat', 'jsonc-parser'],
  simulate: [],
  lms: ['fflate'],
  export: ['papaparse', 'fflate', 'docx', '@noble/hashes'],
  stage: ['phaser', 'howler'],
  ui: [
    'preact',
    'intl-messageformat',
    '@codemirror',
    'uqr',
    '@observablehq/plot',
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource/opendyslexic',
  ],
  app: ['preact', 'socket.io-client'],
  server: ['sirv', 'socket.io', '@redis/client', '@socket.io/redis-streams-adapter', 'tsx'],
  cli: ['cac', 'fflate', 'vite', 'vite-plugin-singlefile', 'tsx', 'intl-messageformat'],
};

const NODE_ALLOWED = ['server', 'cli', 'store/sql'];

const floors = Object.entries(MAY_IMPORT).map(([floor, below]) => ({
  name: `floor-${floor}`,
  comment: `src/${floor} may import ${below.length > 0 ? below.join(', ') : 'nothing'} of src.`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: '^src/', pathNot: `^src/(${[floor, ...below].join('|')})/` },
}));

const packages = Object.entries(MAY_USE).map(([floor, names]) => ({
  name: `packages-${floor}`,
  comment: `src/${floor} may use ${names.length > 0 ? names.join(', ') : 'no package'}.`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: {
    path: '^node_modules/',
    ...(names.length > 0 && { pathNot: `^node_modules/(@types/)?(${names.join('|')})(/|$)` }),
  },
}));

module.exports = {
  forbidden: [
    ...floors,
    ...packages,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|tools)/' },
      to: { circular: true },
    },
    {
      name: 'node-only-below',
      comment: `node:* only in ${NODE_ALLOWED.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${NODE_ALLOWED.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pages-do-not-compile',
      comment: 'The Ink compiler and the verifier are for the build and the terminal.',
      severity: 'error',
      from: { path: '^src/(app|session|ui|stage)/' },
      to: { path: '^src/(story/compile\\.ts$|verify/)' },
    },
    {
      name: 'pages-parse-no-tags',
      comment: 'The build ships parsed tags beside each compiled story.',
      severity: 'error',
      from: { path: '^src/(app|session|lms|server)/' },
      to: { path: '^src/story/parse-tag\\.ts$', reachable: true },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|tools)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|webp|json)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
