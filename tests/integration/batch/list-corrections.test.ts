import { beforeAll, describe, expect, it } from 'vitest'
import { listCorrections } from '@/lib/use-cases/batch/list-corrections.ts'
import { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { aFile, giveSenderNumber, plantDimona, treatSet, wagesOf } from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
  await plantDimona(world, ['isabelle'])
})

describe('what can be done about the Forms of a set', () => {
  it('is to correct those that were refused and kept, at their employer, until something newer is sent', async () => {
    const worker = { ssin: people.isabelle.ssin }
    const { setId } = await treatSet(
      world.actor(),
      aFile(
        { ...worker, payslipReference: 'kept', wages: wagesOf(1000_00, undefined, '017') },
        { payslipReference: 'of nobody', ssin: '91112499974' },
        { ...worker, payslipReference: 'accepted' },
      ),
    )
    const { rows } = await listFormAnswers(world.actor(), { setId, pageSize: 10 })
    const ticket = rows[0]?.ticket ?? ''
    expect(await listCorrections(world.actor(), rows)).toEqual(new Map([[ticket, 'open']]))
    for (const client of ['client1', 'horizon'])
      expect(await listCorrections(world.actor('thomas', 'horizon', client), rows)).toEqual(
        new Map([[ticket, 'elsewhere']]),
      )
    await treatSet(world.actor(), aFile({ ...worker, payslipReference: 'kept' }))
    expect(await listCorrections(world.actor(), rows)).toEqual(new Map([[ticket, 'done']]))
  })
})
