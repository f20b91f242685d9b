import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { inTransaction } from '@/lib/db/transaction.ts'
import { computeValueOn } from '@/lib/domain/legal-parameters/dated-value.ts'
import { loadParameters } from '@/prisma/load-parameters.ts'
import { day } from '@/tests/factories/values.ts'

const rowsOf = (name: string) =>
  prisma.legalParameter.findMany({ where: { name }, orderBy: [{ startDate: 'asc' }, { edition: 'asc' }] })
const valueOn = (name: string, date: string) =>
  inTransaction({ actingAs: 'system' }, async (tx) => computeValueOn(await tx.legalParameters.list(), name, day(date)))

describe('loading the dated parameters', () => {
  it('changes nothing the second time', async () => {
    await loadParameters()
    const before = [await prisma.legalParameter.findMany(), await prisma.employerCategory.count()]
    await loadParameters()
    expect([await prisma.legalParameter.findMany(), await prisma.employerCategory.count()]).toEqual(before)
    expect(before[1]).toBeGreaterThan(200)
  })

  it('a file that says something else than an older release adds an edition, and edits nothing', async () => {
    const [first] = await rowsOf('transmissionDelay')
    if (!first) throw new Error('there is no delay')
    await prisma.legalParameter.create({ data: { ...first, edition: 2, value: 9, legalReference: 'an older release' } })
    expect((await valueOn('transmissionDelay', '2025-01-01'))?.value).toBe(9)
    await loadParameters()
    const editions = await rowsOf('transmissionDelay')
    expect(editions.map(({ edition, value }) => [edition, Number(value)])).toEqual([
      [1, 5],
      [2, 9],
      [3, 5],
    ])
    expect((await valueOn('transmissionDelay', '2025-01-01'))?.value).toBe(5)
  })

  it('keeps what two agents entered, also of a day about which the files know nothing yet', async () => {
    const at = new Date('2026-11-22T10:00:00Z')
    const proposal = await prisma.parameterProposal.create({
      data: {
        name: 'annualCeiling',
        startDate: new Date('2027-01-01'),
        endDate: new Date('2027-12-31'),
        value: 18_900_00,
        unit: 'euroCents',
        legalReference: 'an agent',
        confidence: 'confirmed',
        lastCheckedDate: new Date('2026-11-22'),
        proposedByUserId: '00000000-0000-7000-8000-000000000001',
        proposedAt: at,
      },
    })
    await prisma.parameterDecision.create({
      data: {
        proposalId: proposal.id,
        number: 1,
        kind: 'confirmed',
        decidedByUserId: '00000000-0000-7000-8000-000000000002',
        decidedAt: at,
      },
    })
    await loadParameters()
    expect(await valueOn('annualCeiling', '2026-12-31')).toMatchObject({ value: 18_440_00, origin: 'shipped' })
    expect(await valueOn('annualCeiling', '2027-01-01')).toMatchObject({ value: 18_900_00, legalReference: 'an agent' })
    expect(await valueOn('annualCeiling', '2028-01-01')).toMatchObject({ value: null, confidence: 'notFound' })
  })
})
