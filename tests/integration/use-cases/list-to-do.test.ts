import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { inReading } from '@/lib/db/transaction.ts'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { computeMissingMonths } from '@/lib/domain/to-do/missing-data.ts'
import type { ToDoEntry, ToDoQuery } from '@/lib/domain/to-do/to-do.ts'
import { listMissingMonths } from '@/lib/use-cases/to-do/list-missing-months.ts'
import { listToDo } from '@/lib/use-cases/to-do/list-to-do.ts'
import { readToDoSummary } from '@/lib/use-cases/to-do/read-to-do-summary.ts'
import { readToDoTerms } from '@/lib/use-cases/to-do/read-to-do-terms.ts'
import { startMissing } from '@/lib/use-cases/to-do/start-missing.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { range } from '../../factories/values.ts'
import { aWage, World } from '../../support/world.ts'

let world: World
/** The day on which May 2025 is due. */
const now = new Date('2025-06-05T09:00:00Z')

const jonas = (startDate: string, endDate: string) =>
  aWage({ person: 'jonas', startDate, endDate, grossWageCents: 10_000 })

beforeAll(async () => {
  world = await World.plant()
  await world.transmit([jonas('2025-01-15', '2025-01-31')], world.actor(), now)
  await world.send([jonas('2025-02-22', '2025-02-28')], world.actor(), now)
  await world.transmit([jonas('2025-03-31', '2025-04-01')], world.actor(), now)
  await world.enter([jonas('2025-02-01', '2025-02-07')], world.actor(), now)
  await world.enter([jonas('2025-05-01', '2025-05-30')], world.actor(), now)
})

const ask = (query: Partial<ToDoQuery> = {}, at = now) => listToDo(world.actor(), { pageSize: 50, ...query }, at)
const tell = (entry: ToDoEntry) =>
  `${'familyName' in entry ? entry.familyName : ''} ${'dueDate' in entry ? entry.dueDate : entry.kind}`

async function walk(query: Partial<ToDoQuery>): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await ask({ ...query, ...(cursor ? { cursor } : {}) })
    seen.push(...page.rows.map(({ kind, id, ...rest }) => `${kind} ${id} ${'dueDate' in rest ? rest.dueDate : ''}`))
    cursor = page.nextCursor
  } while (cursor)
  return seen
}

describe('what is missing', () => {
  it('is what the rule says of every Dimona period, whatever the day', async () => {
    const employerId = world.employerId('brasserie')
    for (const day of ['2025-01-31', '2025-02-01', '2025-06-05', '2025-12-31', '2026-03-01']) {
      const at = new Date(`${day}T10:00:00Z`)
      const expected = await inReading(world.actor(), async (tx) => {
        const { months } = await readToDoTerms(tx, todayInBrussels(at))
        const dimona = await tx.dimonaPeriods.listTouching(employerId, range('2000-01-01', '2030-01-01'))
        const declared = await tx.declarations.list({ workerIds: dimona.map(({ workerId }) => workerId) })
        const counted = declared.filter(({ status }) => status === 'accepted' || status === 'processing')
        return dimona.flatMap((each) => {
          const own = counted.filter(({ worker }) => worker.workerId === each.workerId)
          const ranges = own.map(({ calculationPeriod }) => calculationPeriod)
          return computeMissingMonths(each, ranges, months).map(
            ({ days }) => `${each.id} ${days.startDate} ${days.endDate}`,
          )
        })
      })
      const { rows } = await ask({ kind: 'missing', pageSize: 500 }, at)
      const found = rows.flatMap((row) =>
        row.kind === 'missing' ? [`${row.id} ${row.days.startDate} ${row.days.endDate}`] : [],
      )
      expect(found.toSorted(), day).toEqual(expected.toSorted())
    }
  })

  it('leaves out a month with a declaration that is accepted, or still in processing', async () => {
    const { rows } = await ask({ kind: 'missing' })
    const own = rows.flatMap((row) =>
      row.kind === 'missing' && row.familyName === 'Baeck' ? [row.days.startDate] : [],
    )
    expect(own).toEqual(['2025-05-01'])
  })

  it('is told of one worker on his page', async () => {
    const told = await listMissingMonths(world.actor(), world.workerId('jonas'), now)
    expect(told.map(({ month, dueDate }) => [month, dueDate])).toEqual([['2025-05-01', '2025-06-05']])
  })

  it('is late from the day after the last one', async () => {
    const late = async (at: string) => (await ask({ kind: 'missing', due: 'overdue' }, new Date(at))).rows.map(tell)
    expect(await late('2025-06-05T21:59:00Z')).not.toContain('Baeck 2025-06-05')
    expect(await late('2025-06-05T22:00:00Z')).toContain('Baeck 2025-06-05')
  })
})

describe('what was typed and not sent', () => {
  it('is due five days after the last calculation of the month that was received', async () => {
    const { rows } = await ask({ kind: 'unsent' })
    expect(rows.map(tell)).toEqual(['Baeck 2025-03-05', 'Baeck 2025-06-04'])
  })
})

describe('the list', () => {
  it('has everything once, page by page, in one order', async () => {
    const whole = await walk({ pageSize: 100 })
    expect(new Set(whole).size).toBe(whole.length)
    expect(await walk({ pageSize: 3 })).toEqual(whole)
    expect(whole.slice(0, 2).every((each) => each.startsWith('draft'))).toBe(true)
  })

  it('counts the same whatever it is asked for', async () => {
    const all = await ask()
    for (const kind of ['draft', 'unsent', 'missing', 'refused'] as const) {
      const page = await ask({ kind })
      expect(page.counts).toEqual(all.counts)
      expect(page.totalCount).toBe(all.counts[kind])
    }
    const dues = await Promise.all((['overdue', 'soon', 'later'] as const).map((due) => ask({ due })))
    expect(dues[0]?.totalCount).toBe(all.counts.overdue)
    const total = dues.reduce((sum, page) => sum + page.totalCount, 0)
    expect(total).toBe(all.counts.missing + all.counts.unsent)
  })

  it('shows home the soonest of all, with the same counts', async () => {
    const all = await ask()
    const { counts, dueFirst } = await readToDoSummary(world.actor(), 5, now)
    const due = all.rows.filter((row) => 'dueDate' in row)
    expect(counts).toEqual(all.counts)
    expect(dueFirst.map(({ dueDate }) => dueDate)).toEqual(due.slice(0, 5).map(({ dueDate }) => dueDate))
  })

  it('shows an office what waits at the client it acts for, and nothing of its own or of others', async () => {
    const office = world.actor('thomas', 'horizon', 'brasserie')
    expect((await listToDo(office, { pageSize: 50 }, now)).counts).toEqual((await ask()).counts)
    const other = await listToDo(world.actor('karel', 'cafe'), { pageSize: 50 }, now)
    expect(other.counts.draft).toBe(0)
  })

  it('is for whoever may enter wages', async () => {
    const reader = world.actor('lea')
    await expect(listToDo(reader, { pageSize: 50 }, now)).rejects.toThrow()
  })
})

describe('beginning what is missing', () => {
  it('opens the wage form of that worker in those days, once', async () => {
    const asked = { workerId: world.workerId('lotte'), days: range('2025-04-01', '2025-04-30') }
    const first = await startMissing(world.actor(), asked, now)
    expect(await startMissing(world.actor(), asked, now)).toEqual(first)
    const draft = await readDraft(world.actor(), first.transmissionId, now)
    expect(draft.wagePeriod).toEqual(asked.days)
    expect(draft.lines.map(({ lineId, worker }) => [lineId, worker.familyName])).toEqual([[first.lineId, 'Verhaeren']])
  })

  it('is refused for somebody without a Dimona in those days, and leaves nothing behind', async () => {
    const before = await prisma.transmission.count()
    const asked = { workerId: world.workerId('laurine'), days: range('2025-04-01', '2025-04-30') }
    await expect(startMissing(world.actor(), asked, now)).rejects.toThrow('no Dimona')
    expect(await prisma.transmission.count()).toBe(before)
  })

  it('ends with the sending: home no longer counts it at once', async () => {
    const before = await readToDoSummary(world.actor(), 5, now)
    await world.send([aWage({ person: 'lotte', startDate: '2025-03-01', endDate: '2025-03-31' })], world.actor(), now)
    const after = await readToDoSummary(world.actor(), 5, now)
    expect(after.counts.missing).toBe(before.counts.missing - 1)
  })
})
