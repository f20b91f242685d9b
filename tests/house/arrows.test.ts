import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportGraph, readImportGraph } from './reading/import-graph.ts'
import { isCode, project } from './reading/source-tree.ts'

/** Files that the stub of the house is made of: what the forbidden imports below may point at. */
const places = [
  'app/[locale]/page.tsx',
  'components/ui/button.tsx',
  'components/transmission/overview.tsx',
  'components/worker/worker-table.tsx',
  'lib/auth/session.ts',
  'lib/channels/web/parse-form.ts',
  'lib/config.ts',
  'lib/db/client.ts',
  'lib/db/generated/client.ts',
  'lib/db/owner-client.ts',
  'lib/domain/actor.ts',
  'lib/gate/origin.ts',
  'lib/i18n/path.ts',
  'lib/integrations/smtp.ts',
  'lib/jobs/decide.ts',
  'lib/log.ts',
  'lib/queue/enqueue.ts',
  'lib/serving/front.ts',
  'lib/use-cases/read-worker.ts',
  'prisma/seed.ts',
  'scripts/start.ts',
  'server.ts',
  'tests/factories/a-quality.ts',
  'worker.ts',
]

/** One forbidden import for each arrow: rule, the file that breaks it, what it imports. */
const forbidden: [rule: string, from: string, to: string][] = [
  ['domain-knows-nobody', 'lib/domain/bad-a.ts', '@/lib/db/client.ts'],
  ['domain-packages', 'lib/domain/bad-b.ts', 'date-fns'],
  ['domain-no-node', 'lib/domain/bad-c.ts', 'node:fs'],
  ['i18n-knows-nobody', 'lib/i18n/bad.ts', '@/lib/domain/actor.ts'],
  ['config-knows-nobody', 'lib/config.ts', './domain/actor.ts'],
  ['log-knows-config', 'lib/log.ts', './db/client.ts'],
  ['db-remembers', 'lib/db/bad.ts', '@/lib/use-cases/read-worker.ts'],
  ['integrations-talk', 'lib/integrations/bad.ts', '@/lib/db/client.ts'],
  ['queue-waits', 'lib/queue/bad.ts', '@/lib/use-cases/read-worker.ts'],
  ['channels-translate', 'lib/channels/web/bad.ts', '@/lib/use-cases/read-worker.ts'],
  ['auth-identifies', 'lib/auth/bad.ts', '@/lib/queue/enqueue.ts'],
  ['gate-guards', 'lib/gate/bad.ts', '@/lib/db/client.ts'],
  ['use-cases-decide', 'lib/use-cases/bad-a.ts', '@/lib/auth/session.ts'],
  ['use-cases-decide', 'lib/use-cases/bad-b.ts', '@/lib/channels/web/parse-form.ts'],
  ['jobs-delegate', 'lib/jobs/bad.ts', '@/lib/db/client.ts'],
  ['serving-answers', 'lib/serving/bad.ts', '@/lib/use-cases/read-worker.ts'],
  ['ui-is-generic', 'components/ui/bad.tsx', '@/lib/domain/actor.ts'],
  ['components-show', 'components/worker/bad-a.tsx', '@/lib/use-cases/read-worker.ts'],
  ['features-do-not-mix', 'components/worker/bad-b.tsx', '@/components/transmission/overview.tsx'],
  ['app-addresses', 'app/[locale]/bad-a.tsx', '@/lib/db/client.ts'],
  ['app-addresses', 'app/[locale]/bad-b.tsx', '@/lib/queue/enqueue.ts'],
  ['app-addresses', 'app/[locale]/bad-c.tsx', '@/lib/config.ts'],
  ['server-composes', 'server.ts', './lib/use-cases/read-worker.ts'],
  ['worker-composes', 'worker.ts', './lib/auth/session.ts'],
  ['seed-tells-scenarios', 'prisma/bad.ts', '@/lib/auth/session.ts'],
  ['scripts-command', 'scripts/bad.ts', '@/components/ui/button.tsx'],
  ['tools-stand-alone', 'next.config.ts', './lib/config.ts'],
  ['gate-only-in-serving', 'scripts/bad-b.ts', '@/lib/gate/origin.ts'],
  ['serving-only-in-server', 'scripts/bad-e.ts', '@/lib/serving/front.ts'],
  ['nobody-imports-app', 'components/layout/bad.tsx', '@/app/[locale]/page.tsx'],
  ['nobody-imports-tests', 'scripts/bad-c.ts', '@/tests/factories/a-quality.ts'],
  ['nobody-imports-an-entry', 'scripts/bad-d.ts', '@/worker.ts'],
  ['prisma-client-only-in-db', 'lib/use-cases/bad-c.ts', '@prisma/client'],
  ['prisma-client-only-in-db', 'lib/queue/bad-b.ts', '@/lib/db/generated/client.ts'],
  ['no-wall-binds-the-owner', 'lib/db/bad-a.ts', './owner-client.ts'],
  ['no-unknown-import', 'lib/queue/bad-c.ts', './nowhere.ts'],
  ['no-cycles', 'lib/db/cycle-a.ts', './cycle-b.ts'],
]

/** An import of types alone is an import: it ties the folders just as well. */
const importLine = (to: string, number: number) =>
  number % 2 === 0 ? `import type * as x from '${to}'` : `import * as x from '${to}'`

describe('the arrows', () => {
  const stub = mkdtempSync(join(tmpdir(), 'arrows-'))
  let ours: ImportGraph
  let broken: ImportGraph

  beforeAll(async () => {
    buildStub(stub)
    ;[ours, broken] = await Promise.all([readImportGraph(process.cwd()), readImportGraph(stub)])
  }, 300_000)
  afterAll(() => rmSync(stub, { recursive: true }))

  it('all point down', () => {
    expect(ours.violations.map(({ rule, comment, from, to }) => `${from} → ${to}: ${rule}: ${comment}`)).toEqual([])
  })

  it('were read from every source file on disk', () => {
    const read = ours.modules.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('/generated/')).sort()
    const disk = project.filter((file) => isCode(file) && /\.(ts|tsx|mjs)$/.test(file.path)).map((file) => file.path)
    expect(read).toEqual(disk.sort())
  })

  it.each(forbidden)('%s stops %s from importing %s', (rule, from) => {
    expect(
      broken.violations.filter((violation) => violation.from === from).map((violation) => violation.rule),
    ).toContain(rule)
  })

  it('have each been seen failing', () => {
    const { forbidden: rules } = createRequire(import.meta.url)(join(process.cwd(), '.dependency-cruiser.cjs'))
    const names = rules.map((rule: { name: string }) => rule.name)
    const seen = new Set(broken.violations.map((violation) => violation.rule))
    expect(names.filter((name: string) => !seen.has(name))).toEqual([])
  })
})

function buildStub(folder: string): void {
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, join(folder, file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const place of places) writeTo(folder, place, 'export const x = 1\n')
  for (const [number, [, from, to]] of forbidden.entries())
    writeTo(folder, from, `${importLine(to, number)}\nexport const y = x\n`)
  writeTo(folder, 'lib/db/cycle-b.ts', `import * as x from './cycle-a.ts'\nexport const y = x\n`)
  writeTo(folder, 'lib/auth/test-package.ts', `import * as x from '${developmentPackage()}'\nexport const y = x\n`)
}

function writeTo(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function developmentPackage(): string {
  return (
    Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies).find(
      (name) => name === 'fast-check',
    ) ?? 'vitest'
  )
}
