import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/client.ts'
import { loadParameters } from '@/prisma/load-parameters.ts'

const ceilings = () =>
  prisma.legalParameter.findMany({ where: { name: 'annualCeiling' }, orderBy: { startDate: 'asc' } })

describe('loading the dated parameters', () => {
  it('changes nothing the second time', async () => {
    await loadParameters()
    const before = [await prisma.legalParameter.findMany(), await prisma.employerCategory.count()]
    await loadParameters()
    expect([await prisma.legalParameter.findMany(), await prisma.employerCategory.count()]).toEqual(before)
    expect(before[1]).toBeGreaterThan(200)
  })

  it('keeps a later value that an agent added', async () => {
    const last = (await ceilings()).at(-1)
    if (!last) throw new Error('there is no ceiling')
    const later = { ...last, startDate: new Date('2099-01-01'), endDate: null, legalReference: 'an agent' }
    await prisma.legalParameter.create({ data: later })
    await loadParameters()
    expect((await ceilings()).at(-1)?.legalReference).toBe('an agent')
  })

  it('gives an open value the end that its successor gives it', async () => {
    const first = (await ceilings())[0]
    if (!first?.endDate) throw new Error('the first ceiling has ended')
    const key = { name_startDate: { name: first.name, startDate: first.startDate } }
    await prisma.legalParameter.update({ where: key, data: { endDate: null } })
    await loadParameters()
    expect((await ceilings())[0]?.endDate).toEqual(first.endDate)
  })
})
