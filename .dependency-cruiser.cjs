// Who may import whom, executable: ARCHITECTURE.md draws it, `npm run check` enforces it, tests/house/arrows.test.ts sees it fail.
// It reads TypeScript through the compiler's programming interface of version 6: with version 7 it would pass everything.

const domain = '^lib/domain/'
const i18n = '^lib/i18n/'
const db = '^lib/db/'
const queue = '^lib/queue/'
const config = '^lib/config\\.ts$'
const log = '^lib/log\\.ts$'

/** Files below `from` may import themselves, the `allowed` places and packages; nothing else of ours. */
const may = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    couldNotResolve: false,
    dependencyTypesNot: ['core'],
    pathNot: [from, ...allowed, '^node_modules/', '\\.css$'],
  },
})

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    never(
      'no-cycles',
      { pathNot: '^lib/db/generated/' },
      { circular: true },
      'two files that need each other are one file, or three',
    ),
    never('no-unknown-import', {}, { couldNotResolve: true }, 'the imported file or package does not exist'),

    may('domain-knows-nobody', domain, [], 'rules are pure: no database, no text, no framework'),
    never('domain-packages', { path: domain }, { path: '^node_modules/', pathNot: '^node_modules/zod/' }, 'zod only'),
    never('domain-no-node', { path: domain }, { dependencyTypes: ['core'] }, 'no clock, no file, no network'),
    may('i18n-knows-nobody', i18n, [], 'text depends on nothing'),
    may('config-knows-nobody', config, [], 'the environment is read before anything else exists'),
    may('log-knows-config', log, [config], 'the logger may ask for its level'),
    may('db-remembers', db, [domain, config, log], 'rows in, domain shapes out'),
    may('integrations-talk', '^lib/integrations/', [domain, config, log], 'systems outside'),
    may('queue-waits', queue, [db, config, log], 'does not know what a job does'),
    may('channels-translate', '^lib/channels/', [domain, i18n], 'outside form to domain and back, nothing else'),
    may('auth-identifies', '^lib/auth/', [domain, db, config, log], 'who is asking'),
    may('gate-guards', '^lib/gate/', [i18n, config, log], 'looks at the request before anybody else; knows no rule'),
    may(
      'use-cases-decide',
      '^lib/use-cases/',
      [domain, db, queue, '^lib/integrations/', log],
      'take an Actor as argument; neither sign-in nor channel',
    ),
    may('jobs-delegate', '^lib/jobs/', [domain, '^lib/use-cases/', '^lib/channels/', queue, log], 'job to use-case'),

    may(
      'serving-answers',
      '^lib/serving/',
      ['^lib/auth/', '^lib/gate/', queue, config, log],
      'hands a request to the gate, the provider or the pages; decides nothing',
    ),

    may('ui-is-generic', '^components/ui/', [i18n], 'a button knows nothing about wages'),
    may(
      'components-show',
      '^components/(?!ui/)',
      ['^components/ui/', domain, i18n],
      'data and actions come in as props',
    ),
    never(
      'features-do-not-mix',
      { path: '^components/(?!ui/|layout/)([^/]+)/' },
      { path: '^components/(?!ui/|layout/)', pathNot: '^components/$1/' },
      'two features meet in app/',
    ),
    may(
      'app-addresses',
      '^app/',
      ['^components/', '^lib/use-cases/', '^lib/channels/', '^lib/auth/', domain, i18n],
      'never the database, the queue, an outside system or the environment: ask a use-case or lib/auth',
    ),

    may(
      'server-composes',
      '^server\\.ts$',
      ['^lib/auth/', '^lib/jobs/', '^lib/serving/', config, log],
      'starts and stops; decides nothing',
    ),
    may('worker-composes', '^worker\\.ts$', ['^lib/jobs/', queue, config, log], 'starts and stops; decides nothing'),
    may('seed-tells-scenarios', '^prisma/', [domain, db, '^lib/use-cases/'], 'people act through use-cases'),
    may('scripts-command', '^scripts/', ['^lib/', '^prisma/'], 'commands; nothing of app or components'),
    may(
      'tools-stand-alone',
      '^[^/]+\\.config\\.(ts|mjs|js)$',
      ['^scripts/browser/chromium\\.mjs$'],
      'a tool is configured without the program',
    ),

    never('gate-only-in-serving', { pathNot: '^(lib/gate/|lib/serving/|tests/)' }, { path: '^lib/gate/' }, 'one door'),
    never(
      'serving-only-in-server',
      { pathNot: '^(lib/serving/|server\\.ts$|tests/)' },
      { path: '^lib/serving/' },
      'one host',
    ),
    never('nobody-imports-app', { pathNot: '^(app|tests)/' }, { path: '^app/' }, 'addresses are leaves'),
    never('nobody-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }, 'the program does not know its tests'),
    never('nobody-imports-an-entry', { pathNot: '^tests/' }, { path: '^(server|worker)\\.ts$' }, 'entries are started'),
    never(
      'prisma-client-only-in-db',
      { pathNot: '^(lib/db/|prisma/|tests/|scripts/|prisma\\.config\\.ts$)' },
      { path: '^(node_modules/(@prisma|\\.prisma)/|lib/db/generated/)' },
      'everybody else speaks to a repository',
    ),
    never(
      'no-wall-binds-the-owner',
      { pathNot: '^(prisma/|tests/|scripts/)' },
      { path: '^lib/db/owner-client\\.ts$' },
      'the program is bound by row-level security; only what prepares and measures an installation is not',
    ),
    never(
      'no-test-package-at-run-time',
      { path: '^(app|components|lib|server\\.ts|worker\\.ts)' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'a development package is absent in production',
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // What is generated is long and decides nothing: its file of entry is enough.
    doNotFollow: { path: '^(node_modules|lib/db/generated)/' },
    preserveSymlinks: true,
    enhancedResolveOptions: {
      cachedInputFileSystem: { cacheDuration: 600_000 },
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
