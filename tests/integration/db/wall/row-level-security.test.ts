import { beforeAll, describe, expect, it } from 'vitest'
import { config } from '@/lib/config.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { openRepositories } from '@/lib/db/repositories.ts'
import { inTransaction, type Transaction } from '@/lib/db/transaction.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aWage, now, World } from '../../../support/world.ts'
import { askEverything, isNothing, questions } from './every-question.ts'
import { publicQuestions, type Stranger } from './questions-beside.ts'
import { actorOf, kinds, plantStranger } from './stranger.ts'
import { listTables, openTables, ownRows, type TableWall } from './tables.ts'

let world: World
let stranger: Stranger

beforeAll(async () => {
  world = await World.plant()
  await world
    .enter(
      [aWage({ enterprise: 'client1', person: 'client1' as 'isabelle', employerCategory: '017' })],
      world.actor('thomas', 'horizon', 'client1'),
    )
    .catch(() => '')
  stranger = await plantStranger(world)
})

describe('every table', () => {
  it('has a wall, or stands in the list of those that belong to nobody, with the reason', async () => {
    const tables = await listTables()
    const withoutWall = tables.filter(({ isWalled, policies }) => !isWalled || policies === 0).map(({ name }) => name)
    expect(withoutWall.sort()).toEqual(Object.keys(openTables).sort())
  })

  it.each(kinds)('shows %s no row but those of the own tenant', async (kind) => {
    const actor = actorOf(world, kind)
    const foreign: string[] = []
    await inTransaction(actor, async ({ raw }) => {
      for (const table of await listTables()) {
        if (table.name in openTables) continue
        const own = await ownRows(table, actor)
        const seen = await rowsSeen(raw, table)
        foreign.push(...seen.filter((row) => !own.has(row)).map((row) => `${table.name}: ${row}`))
      }
    })
    expect(foreign).toEqual([])
  })

  it.each(['employer', 'worker'] as const)('shows %s every row of the own tenant', async (kind) => {
    const actor = kind === 'employer' ? world.actor() : world.worker('isabelle')
    const shared = ['WageDeclaration', 'WageDeclarationVersion', 'Quality', 'Premium', 'Dispute']
    const ofEmployer = [
      'DimonaPeriod',
      'Person',
      'Worker',
      'User',
      'Membership',
      'MembershipPermission',
      'Invitation',
      'AuditEntry',
    ]
    const asked = kind === 'employer' ? [...shared, ...ofEmployer] : shared
    const tables = (await listTables()).filter(({ name }) => asked.includes(name))
    await inTransaction(actor, async ({ raw }) => {
      for (const table of tables) {
        const own = await ownRows(table, actor)
        expect(own.size, table.name).toBeGreaterThan(0)
        expect(new Set(await rowsSeen(raw, table)), table.name).toEqual(own)
      }
    })
    expect(tables.length).toBe(asked.length)
  })

  it.each(kinds)('lets %s change or remove no row of another tenant', async (kind) => {
    const actor = actorOf(world, kind)
    const walled = (await listTables()).filter(({ name }) => !(name in openTables))
    const reached: string[] = []
    for (const table of walled) {
      const { name, firstColumn } = table
      const own = await ownRows(table, actor)
      for (const change of [
        `UPDATE "${name}" t SET "${firstColumn}" = t."${firstColumn}"`,
        `DELETE FROM "${name}" t`,
      ]) {
        const rows = await rowsReached(actor, `${change} RETURNING ${table.row} AS row`)
        reached.push(...rows.filter((row) => !own.has(row)))
      }
    }
    expect(reached).toEqual([])
  })
})

async function rowsSeen(raw: Transaction['raw'], { name, row }: TableWall): Promise<string[]> {
  const seen = await raw.$queryRawUnsafe<{ row: string }[]>(`SELECT ${row} AS row FROM "${name}" t`)
  return seen.map((each) => each.row)
}

/** Rows that a change reaches, which is taken back; none when a trigger or a missing right refuses it. */
async function rowsReached(actor: Actor, change: string): Promise<string[]> {
  const reached: string[] = []
  const attempt = inTransaction(actor, async ({ raw }) => {
    const rows = await raw.$queryRawUnsafe<{ row: string }[]>(change)
    reached.push(...rows.map(({ row }) => row))
    throw new Error('taken back')
  })
  await expect(attempt).rejects.toThrow(
    /taken back|append-only|never deleted|decided once|was sent|denied|violates foreign key/,
  )
  return reached
}

describe('with the filter of the program removed', () => {
  it('every question is among those asked here', () => {
    const repositories = openRepositories({
      raw: prisma,
      actor: { actingAs: 'system' },
      employerId: null,
      known: null,
      pending: [],
    })
    const missing = Object.entries(repositories).flatMap(([name, repository]) => {
      const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(repository))
      const asking = methods.filter((method) => /^(get|find|list|count|read)/.test(method))
      const known = [
        ...Object.keys(questions[name as keyof typeof questions]),
        ...(publicQuestions[name as keyof typeof questions] ?? []),
        // Asks for the draft that this person has just begun himself, in order to make one.
        'findJustBegun',
      ]
      return asking.filter((method) => !known.includes(method)).map((method) => `${name}.${method}`)
    })
    expect(missing).toEqual([])
  })

  it('every question finds something when the program itself asks it', async () => {
    const answers = await inTransaction({ actingAs: 'system' }, (tx) => askEverything(tx, stranger))
    const empty = answers.filter(({ answer }) => isNothing(answer)).map(({ question }) => question)
    // Nobody works overseas here, and the program has no e-Box of its own.
    expect(empty).toEqual(['workers.listOverseasQuarters', 'eBoxMessages.listNamedWorkers'])
  })

  it.each(kinds)('no question of %s about somebody else finds a row', async (kind) => {
    const answers = await inTransaction(actorOf(world, kind), (tx) => askEverything(tx, stranger))
    expect(answers.length).toBeGreaterThan(45)
    expect(answers.filter(({ answer }) => !isNothing(answer))).toEqual([])
  })

  it.each(['OverviewRow', 'WageDeclaration', 'EBoxMessage', 'Invitation', 'AuditEntry', 'Person'])(
    'without the wall of %s, the same questions find rows of others',
    async (table) => {
      const set = (state: 'DISABLE' | 'ENABLE') =>
        prisma.$executeRawUnsafe(`ALTER TABLE "${table}" ${state} ROW LEVEL SECURITY`)
      await set('DISABLE')
      try {
        const answers = await inTransaction(actorOf(world, 'employer'), (tx) => askEverything(tx, stranger))
        expect(answers.some(({ answer }) => !isNothing(answer))).toBe(true)
      } finally {
        await set('ENABLE')
      }
    },
  )

  it('nobody writes into another tenant or in the name of another', async () => {
    const { employerId, workerId } = stranger
    const period = { dimonaPeriodId: '000000000000', employerId, workerId, startDate: now, status: 'accepted' as const }
    const attempt = inTransaction(actorOf(world, 'employer'), ({ raw }) => raw.dimonaPeriod.create({ data: period }))
    await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/P2039|P2010|P2004/) })
    const lie = inTransaction(actorOf(world, 'employer'), async (tx) => {
      tx.pending.push({
        at: now,
        actingAs: 'system',
        userId: null,
        senderId: null,
        employerId,
        channel: null,
        action: 'transmission.start',
        subjectKind: 'transmission',
        subjectId: 'x',
        before: null,
        after: null,
        lookedAtWorkerId: null,
      })
    })
    await expect(lie).rejects.toThrow(/row-level security|P2039/)
  })
})

describe('outside any transaction', () => {
  it('the program sees who may sign in, and nothing of what they do', async () => {
    const count = (table: string) =>
      withClient(
        config.databaseUrl,
        async (client) => (await client.query(`SELECT count(*)::int FROM "${table}"`)).rows[0].count,
      )
    expect(await count('User')).toBeGreaterThan(0)
    for (const table of ['WageDeclaration', 'DimonaPeriod', 'EBoxMessage', 'AuditEntry', 'Transmission', 'Attestation'])
      expect(await count(table), table).toBe(0)
  })

  it('nothing set for one transaction reaches the next on its connection', async () => {
    await withClient(config.databaseUrl, async (client) => {
      const { actingAs: _a, ...own } = world.actor()
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('app.acting_as', 'employer', true), set_config('app.employer_id', '${own.employerId}', true)`,
      )
      expect((await client.query('SELECT 1 FROM "WageDeclaration"')).rowCount).toBeGreaterThan(0)
      await client.query('COMMIT')
      expect((await client.query('SELECT 1 FROM "WageDeclaration"')).rowCount).toBe(0)
    })
  })
})

describe('somebody who is no user of the enterprise any more', () => {
  it('keeps his name in what he did there, and nothing else', async () => {
    const { employerId, userId } = stranger
    await prisma.membership.deleteMany({ where: { userId, enterpriseId: employerId } })
    const actor = { ...world.actor(), userId: world.workerId('anna') }
    const search = { search: 'servais', position: null, pageSize: 200 }
    const found = await inTransaction(actor, async ({ raw, auditLog }) => ({
      person: await raw.person.count({ where: { id: userId } }),
      user: await raw.user.count({ where: { id: userId } }),
      names: new Set((await auditLog.listOfEmployer(employerId, null, search)).map((line) => line.personName)),
    }))
    expect(found).toEqual({ person: 1, user: 0, names: new Set(['Nathalie Servais']) })
  })
})
