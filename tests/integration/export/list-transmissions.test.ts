import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import type { TransmissionFilter } from '@/lib/domain/overview/transmission-list.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { listTransmissions } from '@/lib/use-cases/sent-transmissions/list-transmissions.ts'
import { startTransmissionsExport } from '@/lib/use-cases/sent-transmissions/start-transmissions-export.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
let sent: { first: string; second: string; third: string }
const MINUTE = 60_000
/** The last minute of 3 January in Brussels, and the first of the 4th. */
const [evening, midnight] = [new Date('2025-01-03T22:59:59Z'), new Date('2025-01-03T23:00:00Z')]

beforeAll(async () => {
  world = await World.plant()
  const thomas = world.actor('thomas', 'horizon', 'brasserie')
  sent = {
    first: await world.transmit([aWage(), aWage({ person: 'yves', grossWageCents: 12_345 })]),
    second: await world.transmit([aWage({ startDate: '2024-11-01', endDate: '2024-11-30' })], thomas, evening),
    third: await world.send([aWage({ person: 'laurine' })], world.actor(), midnight),
  }
})

const listed = async (filter: TransmissionFilter = {}) =>
  (await listTransmissions(world.actor(), { ...filter, pageSize: 50 })).rows.map(({ transmissionId }) => transmissionId)
const day = (text: string) => localDate.parse(text)

describe('the list of transmissions', () => {
  it('says of each who sent it, for how many workers, what became of it and its sum; newest first', async () => {
    const { rows, totalCount } = await listTransmissions(world.actor(), { pageSize: 50 })
    expect(totalCount).toBe(3)
    expect(
      rows.map((row) => [
        row.transmissionId,
        row.submittedByName,
        row.senderName,
        row.workerCount,
        [row.acceptedCount, row.refusedCount, row.processingCount],
        row.totalCents,
      ]),
    ).toEqual([
      [sent.third, 'Nathalie Servais', null, 1, [0, 0, 1], 100_000],
      [sent.second, 'Thomas Leroy', 'Secrétariat Horizon ASBL', 1, [1, 0, 0], 100_000],
      [sent.first, 'Nathalie Servais', null, 2, [2, 0, 0], 112_345],
    ])
  })

  it.each([
    [
      'a day that ends at midnight in Brussels',
      () => ({ range: { startDate: day('2025-01-03'), endDate: day('2025-01-03') } }),
      ['second', 'first'],
    ],
    ['the day after', () => ({ range: { startDate: day('2025-01-04'), endDate: day('2025-01-04') } }), ['third']],
    ['what is in processing', () => ({ outcome: 'processing' as const }), ['third']],
    ['what is accepted whole', () => ({ outcome: 'accepted' as const }), ['second', 'first']],
    ['refusals', () => ({ outcome: 'refused' as const }), []],
    ['files', () => ({ channel: 'batch' as const }), []],
  ])('is narrowed to %s', async (_, filter, expected) => {
    expect(await listed(filter())).toEqual(expected.map((name) => sent[name as keyof typeof sent]))
  })

  it('is narrowed to the beginning of a ticket', async () => {
    const { ticket } = await prisma.transmission.findUniqueOrThrow({ where: { id: sent.second } })
    expect(await listed({ ticket: ticket?.slice(0, 9) ?? '' })).toEqual([sent.second])
  })

  it('is of this employer alone, and for who may consult', async () => {
    const anna = world.actor('anna', 'gasthof')
    const theirs = (await listTransmissions(anna, { pageSize: 50 })).rows.map((row) => row.transmissionId)
    expect(theirs.filter((id) => Object.values(sent).includes(id))).toEqual([])
    const reader = { ...world.actor(), permissions: ['eBox' as const] }
    await expect(listTransmissions(reader, { pageSize: 50 })).rejects.toThrow(AccessRefused)
    await expect(startTransmissionsExport(reader, { format: 'csv' }, now)).rejects.toThrow(AccessRefused)
  })

  it('is exported whole under its filter, and that it left stands in the log before it does', async () => {
    const where = { action: 'transmission.export' }
    const before = await prisma.auditEntry.count({ where })
    const rows = await startTransmissionsExport(world.actor(), { format: 'csv', outcome: 'accepted' }, now)
    expect(await prisma.auditEntry.count({ where })).toBe(before + 1)
    const found: string[] = []
    for await (const some of rows()) found.push(...some.map(({ transmissionId }) => transmissionId))
    expect(found).toEqual([sent.second, sent.first])
    const entry = await prisma.auditEntry.findFirstOrThrow({ where, orderBy: { at: 'desc' } })
    expect(entry.after).toEqual({ format: 'csv', outcome: 'accepted', isNarrowed: false })
    expect(entry.at.getTime() - now.getTime()).toBeLessThan(MINUTE)
  })

  it('has each transmission once, page after page and back, also when two were received at the same moment', async () => {
    const {
      id,
      ticket: _ticket,
      ...copied
    } = await prisma.transmission.findUniqueOrThrow({ where: { id: sent.first } })
    const twin = await prisma.transmission.create({
      data: { ...copied, enteredWagePeriod: undefined, ticket: 'TWINTWINTWIN1' } as never,
    })
    const query = { pageSize: 1 }
    const found: string[] = []
    let cursor: string | null = null
    do {
      const page = await listTransmissions(world.actor(), { ...query, ...(cursor && { cursor }) })
      found.push(...page.rows.map((row) => row.transmissionId))
      cursor = page.nextCursor
    } while (cursor)
    expect(found).toEqual([sent.third, sent.second, twin.id, id])
  })
})
