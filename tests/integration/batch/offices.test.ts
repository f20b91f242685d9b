import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { computeEnterpriseNumber } from '@/lib/domain/identifiers/enterprise-number.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { aFile, codesOf, plantDimona, treatSet, wagesOf } from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await plantDimona(world, ['isabelle'])
})

describe('an office', () => {
  const office = () => world.actor('thomas', 'horizon', 'client1')

  it('sends for its clients, and hears of others nothing but that it may not', async () => {
    const cafe = { enterpriseNumber: '0134567803', nssoNumber: null }
    const gasthof = { enterpriseNumber: '0145678954', nssoNumber: null }
    const nobody = { enterpriseNumber: computeEnterpriseNumber('01599002'), nssoNumber: null }
    const client2 = await prisma.enterprise.findUniqueOrThrow({ where: { id: world.employerId('client2') } })
    const mandate = { employerId: client2.id, officeId: world.employerId('horizon') }
    await prisma.mandate.updateMany({ where: mandate, data: { endDate: new Date('2025-01-31') } })
    const formerClient = { enterpriseNumber: client2.enterpriseNumber, nssoNumber: null }
    const { setId, answers } = await treatSet(
      office(),
      aFile(
        { payslipReference: 'i1', ssin: people.isabelle.ssin, wages: wagesOf(555_00) },
        { payslipReference: 'i2', givenEmployer: gasthof, wages: wagesOf(500_00, undefined, '017') },
        { payslipReference: 'i3', givenEmployer: nobody },
        { payslipReference: 'i4', givenEmployer: formerClient, wages: null, kind: 'cancellation' },
        { payslipReference: 'i5', givenEmployer: cafe, wages: null, kind: 'cancellation' },
      ),
      { senderNumber: '009990' },
    )
    expect(codesOf(answers)).toEqual([
      [],
      ['00014-101', '00024-152'],
      ['00014-343', '00024-152'],
      ['00014-155', '00222-234'],
      ['00222-234'],
    ])
    expect(answers.map(({ declarationId }) => declarationId !== null)).toEqual([true, false, false, false, false])
    const message = await prisma.eBoxMessage.findFirstOrThrow({ where: { transmissionId: setId, kind: 'batchResult' } })
    expect(message.recipientId).toBe(world.employerId('horizon'))
  })

  it('lets a user who works for some clients send for those alone', async () => {
    const julie = { ...world.actor('julie', 'horizon', 'client1'), permissions: ['technicalChannels'] as const }
    const { answers } = await treatSet(julie, aFile({ payslipReference: 'j1', ssin: people.isabelle.ssin }), {
      senderNumber: '009990',
    })
    expect(codesOf(answers)).toEqual([['00014-101', '00024-152']])
    expect(await prisma.wageDeclaration.count({ where: { payslipReference: 'j1' } })).toBe(0)
  })
})
