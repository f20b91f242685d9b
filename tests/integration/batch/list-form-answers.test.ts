import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { listFormAnswers, readNotifications } from '@/lib/use-cases/batch/list-form-answers.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { aFile, giveSenderNumber, plantDimona, treatSet, wagesOf } from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
let setId: string
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
  await plantDimona(world, ['isabelle', 'laurine'])
  const forms = aFile(
    { payslipReference: 'good', ssin: people.isabelle.ssin },
    { payslipReference: 'bad', ssin: people.isabelle.ssin, wages: wagesOf(1000_00, undefined, '017') },
    { payslipReference: 'without Dimona', ssin: people.dieter.ssin },
    { payslipReference: 'good too', ssin: people.laurine.ssin },
  )
  setId = (await treatSet(world.actor(), forms)).setId
})

const referencesOf = (rows: readonly { payslipReference: string | null }[]) => rows.map((row) => row.payslipReference)

describe('the answers of a set', () => {
  it.each([
    [undefined, ['good', 'bad', 'without Dimona', 'good too']],
    ['accepted', ['good', 'good too']],
    ['remarked', ['without Dimona']],
    ['refused', ['bad']],
  ] as const)('are listed in the order of its file when those asked for are: %s', async (outcome, references) => {
    const query = { setId, pageSize: 10, ...(outcome && { outcome }) }
    expect(referencesOf((await listFormAnswers(world.actor(), query)).rows)).toEqual(references)
  })

  it('are turned by the page to the last and back', async () => {
    const query = { setId, pageSize: 1, outcome: 'accepted' } as const
    const first = await listFormAnswers(world.actor(), query)
    const second = await listFormAnswers(world.actor(), { ...query, cursor: first.nextCursor ?? '' })
    expect([referencesOf(first.rows), first.previousCursor]).toEqual([['good'], null])
    expect([referencesOf(second.rows), second.nextCursor]).toEqual([['good too'], null])
    const back = await listFormAnswers(world.actor(), { ...query, cursor: second.previousCursor ?? '' })
    expect(referencesOf(back.rows)).toEqual(['good'])
  })

  it('are all there in the notification, or it is none', async () => {
    const read = async () => Array.fromAsync(readNotifications(world.actor(), setId))
    expect(referencesOf(await read())).toEqual(['good', 'bad', 'without Dimona', 'good too'])
    await prisma.formAnswer.deleteMany({ where: { setId, payslipReference: 'good too' } })
    await expect(read()).rejects.toThrow('no answer to Form 4')
  })
})
