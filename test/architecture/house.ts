/** The drawing of the house, as data. Change it here, on purpose, and in the README's map. */

/** What stands at the top, besides dotfiles. */
export const topLevel = {
  kept: [
    'README.md',
    'app',
    'db',
    'package-lock.json',
    'package.json',
    'remix.config.js',
    'test',
    'tsconfig.json',
  ],
  /** Made by npm, by Remix and by running Kvar; never committed. */
  made: [
    'build',
    'coverage',
    'data',
    'data-demo',
    'data-demo.key',
    'data-demo.part',
    'data.key',
    'node_modules',
    'public',
  ],
} as const

/** Ring 0: the stages, from left to right. A stage imports what stands to its left. */
export const stages = [
  'statistics',
  'table',
  'organisation',
  'instrument',
  'wave',
  'invitation',
  'employee',
  'programme',
  'ballot',
  'response',
  'rollup',
  'release',
  'analysis',
  'register',
  'retention',
  'report',
  'plan',
] as const

/** Stages that stand beside the row: what they may import is said one by one. */
export const stagesApart: Readonly<Record<string, readonly string[]>> = {
  account: ['organisation'],
}

/** Which folder may import from which. `x.server` is the server's half of a folder, `x` the half that browsers may get. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'app/domain': ['app/domain'],
  'app/repositories': ['app/domain', 'db', 'db/dialects', 'db/schema', 'app/repositories'],
  'app/services': [
    'app/domain',
    // Sentences in mails and letters.
    'app/texts',
    'app/repositories',
    'app/services',
    'app/top.server',
    'db',
    'db/dialects',
    'db/seeds',
  ],
  'app/texts': ['app/domain', 'app/texts', 'app/http'],
  'app/http': ['app/domain', 'app/http'],
  'app/http.server': [
    'app/domain',
    'app/repositories',
    'app/services',
    'app/http',
    'app/http.server',
    'app/components',
    'app/texts',
    'app/styles',
    'app/top.server',
    'db',
    // Which failures of a database pass.
    'db/dialects',
  ],
  'app/components': ['app/domain', 'app/texts', 'app/http', 'app/components', 'app/styles'],
  'app/routes': [
    'app/domain',
    'app/repositories',
    'app/services',
    'app/http',
    'app/http.server',
    'app/components',
    'app/texts',
    'app/styles',
  ],
  'app/jobs': ['app/domain', 'app/services', 'app/jobs', 'app/top.server', 'db'],
  'app/cli': [
    'app/domain',
    'app/texts',
    'app/repositories',
    'app/services',
    'app/http',
    'app/cli',
    'app/top.server',
    'db',
    'db/dialects',
    'db/seeds',
  ],
  'app/top.server': [
    'app/top.server',
    'app/http',
    'app/http.server',
    'app/services',
    'app/jobs',
    'app/components',
    'db',
  ],
  'app/top': [
    'app/components',
    'app/http',
    'app/http.server',
    'app/repositories',
    'app/services',
    'app/styles',
    'app/texts',
  ],
  'app/styles': [],
  db: ['db', 'db/dialects', 'db/migrations', 'db/schema', 'db/seeds'],
  'db/dialects': ['db/dialects'],
  'db/migrations': [],
  'db/schema': ['db/schema'],
  'db/seeds': ['db/seeds', 'app/domain'],
}

/** Which packages a folder may use. `node` stands for Node's own modules. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  'app/domain': ['zod'],
  'app/domain/statistics': ['@stdlib/', 'ml-matrix', 'yalps'],
  'app/repositories': ['kysely', 'zod'],
  'app/services': [
    'node',
    'kysely',
    'zod',
    '@hpke/',
    '@node-rs/argon2',
    'csv-parse',
    'csv-stringify',
    'nodemailer',
    'qrcode',
  ],
  'app/texts': [],
  'app/http': [],
  'app/http.server': [
    'node',
    'zod',
    '@remix-run/node',
    '@remix-run/express',
    'compression',
    'csv-stringify',
    'express',
    'helmet',
    'pino',
    'rate-limiter-flexible',
    'react',
    'react-dom/server',
  ],
  'app/components': ['react', '@remix-run/react'],
  'app/components/charts': ['react', '@remix-run/react', 'recharts'],
  'app/routes': ['react', '@remix-run/node', '@remix-run/react'],
  'app/jobs': ['node'],
  'app/cli': ['node', 'commander', 'csv-stringify', 'kysely', 'tar-stream', 'zod'],
  'app/top.server': [
    'node',
    'zod',
    '@remix-run/dev/server-build',
    '@remix-run/node',
    '@remix-run/react',
    'react-dom/server',
  ],
  'app/top': ['react', 'react-dom/client', 'react-dom/server', '@remix-run/node', '@remix-run/react'],
  db: ['kysely'],
  'db/dialects': ['node', 'kysely', 'pg', 'sqlite3'],
  'db/migrations': ['kysely'],
  'db/schema': ['kysely'],
  'db/seeds': ['node', 'zod'],
}

/** Which database a repository speaks to. A new one is entered here, or the test fails. */
export const repositories: Readonly<Record<string, 'REGISTER' | 'BOX'>> = {
  account: 'REGISTER',
  action: 'REGISTER',
  asking: 'REGISTER',
  'asked-person': 'REGISTER',
  employee: 'REGISTER',
  'follow-up': 'REGISTER',
  instrument: 'REGISTER',
  invitation: 'REGISTER',
  'invitation-state': 'REGISTER',
  'known-person': 'REGISTER',
  'mail-pace': 'REGISTER',
  'mail-words': 'REGISTER',
  organisation: 'REGISTER',
  outbox: 'REGISTER',
  participation: 'REGISTER',
  programme: 'REGISTER',
  publication: 'REGISTER',
  session: 'REGISTER',
  'sign-in-failure': 'REGISTER',
  register: 'REGISTER',
  'register-figures': 'REGISTER',
  'register-log': 'REGISTER',
  'task-claim': 'REGISTER',
  wave: 'REGISTER',
  'ballot-slot': 'BOX',
  comment: 'BOX',
  release: 'BOX',
  'window-release': 'BOX',
  response: 'BOX',
  rollup: 'BOX',
  seal: 'BOX',
}

/** The only services that know both databases, each with the reason. */
export const servicesOfBothDatabases: Readonly<Record<string, string>> = {
  'close-wave': 'closing begins in REGISTER and is decided by how many ballots lie in BOX',
  'finish-closing': 'takes a closing from BOX back to REGISTER, step by step',
  'release-windows': 'which waves have come to their end stands in REGISTER, what was counted of them in BOX',
  'cancel-wave':
    'what was asked in REGISTER and what was answered in BOX are destroyed unread, one after the other',
  'import-wave': 'earlier answers were never sealed: it writes a closed wave and its release',
}

/** What of BOX pages and commands may read: the release, and nothing that lies before it. */
export const readableByPages: readonly string[] = ['release', 'window-release']

/** The only services that touch ballots, responses, comments, rollups or seals. */
export const servicesBehindTheRelease: readonly string[] = [
  'box-in-hand',
  // Destroys ballots that nobody will read.
  'cancel-wave',
  'cast-ballot',
  'close-wave',
  'empty-box',
  'finish-closing',
  // What people wrote, for the one who reads it before others may.
  'load-comments',
  'lock-box',
  'make-results',
  'open-box',
  'prepare-box',
  'put-into-box',
  // What waves tell together that none of them tells alone.
  'release-windows',
  'review-comment',
]

/** Who was employed and who left: personal data that only these services read, to count and to disclose. */
export const servicesOfTheRegister: readonly string[] = [
  // Counts and discloses: the door out.
  'count-register',
  'import-register',
  'load-register',
  // Which state of the register the kept figures are of.
  'load-register-figures',
  'register-fingerprint',
  // What a file would change.
  'plan-register',
]

/** Where employments are read from. Nothing that reads them may come near answers, or near who was asked. */
export const employments = {
  repositories: ['register', 'register-log'],
  services: ['load-register'],
  /** Of REGISTER: who was asked, and so whose answer lies in the box. */
  askedPeople: [
    'asked-person',
    'employee',
    'invitation',
    'invitation-state',
    'known-person',
    'outbox',
    'participation',
  ],
} as const

/**
 * Stages that the register's own may not look at, although they stand to the left: answers, their counts, and what
 * released ones mean. Analysis stands to the left of the register and so cannot look at it: the two meet in `report`.
 */
export const stagesOfAnswers: readonly string[] = ['ballot', 'response', 'rollup', 'analysis']

export const mostLines = 200

/** Names that say nothing. */
export const emptyNames = /(?:^|[-/])(?:utils?|helpers?|libs?|common|misc|shared|general)(?:$|[/.])/
