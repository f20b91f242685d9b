import { beforeAll, describe, expect, it } from 'vitest'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { cancelDispute } from '@/lib/use-cases/dispute/cancel-dispute.ts'
import { listDisputes } from '@/lib/use-cases/dispute/list-disputes.ts'
import { readOwnPayslip } from '@/lib/use-cases/dispute/read-own-payslip.ts'
import { submitAnswer } from '@/lib/use-cases/dispute/submit-answer.ts'
import { submitDispute } from '@/lib/use-cases/dispute/submit-dispute.ts'
import { CounterWorld } from '../../support/counter/counter-world.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
let cast: CounterWorld
beforeAll(async () => {
  world = await World.plant()
  cast = new CounterWorld(world)
})

const isabelle = () => world.worker('isabelle')
const wrong = (declarationId: string) => ({ declarationId, reason: 'wrongAmount' as const, text: 'J’ai reçu 1 020 €.' })
const lastOf = async (declarationId: string) => (await readOwnPayslip(isabelle(), declarationId)).disputes[0]

describe('a worker says that a payslip is not right', () => {
  it('and its employer sees the task, once', async () => {
    const payslip = await cast.send(aWage(), now)
    await submitDispute(isabelle(), wrong(payslip), now)
    await submitDispute(isabelle(), wrong(payslip), now)
    const tasks = await listDisputes(world.actor())
    expect(tasks).toHaveLength(1)
    expect(tasks[0]).toMatchObject({ status: 'open', reason: 'wrongAmount', totalCents: 1000_00, versionNumber: 1 })
    expect(tasks[0]?.worker.familyName).toBe('Clarebout')
    expect(await listDisputes(world.actor('karel', 'cafe'))).toEqual([])

    await cast.correct(payslip, aWage({ grossWageCents: 1020_00 }), now)
    expect(await lastOf(payslip)).toMatchObject({ status: 'closed', outcome: 'corrected', endedAt: now })
    expect((await listDisputes(world.actor()))[0]).toMatchObject({ status: 'closed', outcome: 'corrected' })
  })

  it('and the employer answers; both see it closed, and another answer changes nothing', async () => {
    const payslip = await cast.send(aWage({ startDate: '2024-11-01', endDate: '2024-11-30' }), now)
    await submitDispute(isabelle(), wrong(payslip), now)
    const disputeId = (await lastOf(payslip))?.disputeId ?? ''
    const consulting = { ...world.actor('lea') }
    await expect(submitAnswer(consulting, { disputeId, text: 'Non.' }, now)).rejects.toBeInstanceOf(AccessRefused)
    await expect(submitAnswer(world.actor('karel', 'cafe'), { disputeId, text: 'x' }, now)).rejects.toBeInstanceOf(
      NotFound,
    )
    await submitAnswer(world.actor(), { disputeId, text: 'La prime est payée en décembre.' }, now)
    await submitAnswer(world.actor(), { disputeId, text: 'Autre chose.' }, now)
    expect(await lastOf(payslip)).toMatchObject({ status: 'answered', answer: 'La prime est payée en décembre.' })
    await cancelDispute(isabelle(), disputeId, now)
    expect(await lastOf(payslip)).toMatchObject({ status: 'answered' })

    await submitDispute(isabelle(), { ...wrong(payslip), text: 'Pas dans cette fiche.' }, now)
    const again = await lastOf(payslip)
    expect(again).toMatchObject({ status: 'open' })
    await cancelDispute(isabelle(), again?.disputeId ?? '', now)
    expect(await lastOf(payslip)).toMatchObject({ status: 'closed', outcome: 'withdrawn' })
  })

  it('and what is not his, not accepted or unknown is not found', async () => {
    const payslip = await cast.send(aWage({ startDate: '2024-10-01', endDate: '2024-10-31' }), now)
    const waiting = await cast.send(aWage({ startDate: '2024-09-01', endDate: '2024-09-30' }), now, {
      isDecided: false,
    })
    const laurine = world.worker('laurine')
    await expect(submitDispute(laurine, wrong(payslip), now)).rejects.toBeInstanceOf(NotFound)
    await expect(readOwnPayslip(laurine, payslip)).rejects.toBeInstanceOf(NotFound)
    for (const id of [waiting, '01937d3c-0000-7000-8000-00000000000a', 'x'])
      await expect(submitDispute(isabelle(), wrong(id), now)).rejects.toBeInstanceOf(NotFound)
    await submitDispute(isabelle(), wrong(payslip), now)
    const disputeId = (await lastOf(payslip))?.disputeId ?? ''
    await expect(cancelDispute(laurine, disputeId, now)).rejects.toBeInstanceOf(NotFound)
    expect(await lastOf(payslip)).toMatchObject({ status: 'open' })
  })
})
