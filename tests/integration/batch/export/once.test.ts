import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import { exportOnce } from '@/lib/jobs/export/export.ts'
import { correctOnWeb } from '../../../support/batch/correct-on-web.ts'
import { Receiver } from '../../../support/batch/receiver.ts'
import { aFile, giveSenderNumber, received, treatSet, wagesOf } from '../../../support/batch/send-set.ts'
import { aWage, World } from '../../../support/world.ts'

const HOUR = 3_600_000
let world: World
let receiver: Receiver
let at = received.getTime()
/** A minute after the one before. */
const look = (later = 60_000) => {
  at += later
  return exportOnce(receiver.outside, null, new Date(at))
}

beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})
beforeEach(async () => {
  // What the test before left accepted is out of the way.
  receiver = new Receiver()
  await look(2 * HOUR)
  await look(2 * HOUR)
  await receiver.take()
  receiver.taken.length = 0
})

const declare = (payslipReference: string, form: Partial<BatchForm> = {}) =>
  treatSet(world.actor(), aFile({ payslipReference, ...form }))
const idOf = async (payslipReference: string) =>
  (await prisma.wageDeclaration.findFirstOrThrow({ where: { payslipReference } })).id
const told = (forms: readonly BatchForm[]) => forms.map(({ kind, payslipReference }) => [kind, payslipReference])
/** Forms that the receiver finds now. */
const take = async () => (await receiver.take()).flatMap(({ forms }) => forms)

describe('what is accepted', () => {
  it('goes out once, as it was sent, with its GO', async () => {
    await declare('januari', { wages: wagesOf(1234_00) })
    await look()
    expect(receiver.list('IN').map((name) => name.replace(/\.\d{8}\.\w{5}\./, '.'))).toEqual([
      'FI.FLEX.007770.R.1.1',
      'GO.FLEX.007770.R.1',
    ])
    const [form, ...others] = await take()
    expect(others).toEqual([])
    const { wages: sent, ...echo } = aFile({ payslipReference: 'januari', wages: wagesOf(1234_00) })[0] ?? {}
    const { creationDate: _date, creationHour: _hour, lineNumber: _line, ...same } = echo as BatchForm
    expect(form).toMatchObject(same)
    expect(form?.wages).toEqual(sent)
    await look()
    await look()
    expect(receiver.list('IN')).toEqual([])
    expect(receiver.list('.spool')).toEqual([])
  })

  it('goes out from the web under the id of a declaration whose payslip bears no reference', async () => {
    await world.transmit([aWage({ grossWageCents: 98_765 })])
    const { id } = await prisma.wageDeclaration.findFirstOrThrow({ where: { totalCents: 98_765 } })
    await look()
    const [set] = await receiver.take()
    if (!set) throw new Error('no set')
    expect(told(set.forms)).toEqual([['original', id]])
    await receiver.answer(set)
    await correctOnWeb(world, id, { grossWageCents: 98_700, payslipReference: 'named later' })
    await look()
    expect(told(await take())).toEqual([['modification', id]])
  })

  it('does not go out when it is refused', async () => {
    await declare('refused', { wages: wagesOf(-5) })
    await look()
    expect(receiver.list('IN')).toEqual([])
  })

  it('is changed and cancelled out there under one reference, each change after the answer to what it changes', async () => {
    await declare('februari')
    await look()
    const [first] = await receiver.take()
    if (!first) throw new Error('no first set')
    await declare('februari', { kind: 'modification', wages: wagesOf(1200_00) })
    await declare('februari', { kind: 'cancellation', wages: null })
    await look()
    expect(receiver.list('IN')).toEqual([])
    await receiver.answer(first)
    await look()
    const [second] = await receiver.take()
    if (!second) throw new Error('no second set')
    expect(told(second.forms)).toEqual([['modification', 'februari']])
    expect(second.forms[0]?.wages?.qualities[0]?.grossWageCents).toBe(1200_00)
    await receiver.answer(second)
    await look()
    expect(told(await take())).toEqual([['cancellation', 'februari']])
  })

  it('is changed out there after an hour without an answer too', async () => {
    await declare('maart')
    await look()
    expect(told(await take())).toEqual([['original', 'maart']])
    await declare('maart', { kind: 'modification', wages: wagesOf(1300_00) })
    await look()
    expect(await take()).toEqual([])
    await look(HOUR)
    expect(told(await take())).toEqual([['modification', 'maart']])
  })

  it('that the receiver refused is new to it once it is corrected, and needs no cancellation', async () => {
    await treatSet(world.actor(), aFile({ payslipReference: 'april 1' }, { payslipReference: 'april 2' }))
    await look()
    const [set] = await receiver.take()
    if (!set) throw new Error('no set')
    await receiver.answer(set, { against: () => [{ code: '00024-070', severity: 'blocking', path: '' }] })
    await look()
    await declare('april 1', { kind: 'modification', wages: wagesOf(1400_00) })
    await declare('april 2', { kind: 'cancellation', wages: null })
    await look()
    expect(told(await take())).toEqual([['original', 'april 1']])
    const last = { declarationId: await idOf('april 2'), number: 2 }
    expect(await prisma.exportedVersion.findFirstOrThrow({ where: last })).toMatchObject({ status: 'needless' })
  })

  it('has a reference of its own out there, also when an older declaration of the worker bore the same', async () => {
    await declare('mei')
    await look()
    await declare('mei', { kind: 'cancellation', wages: null })
    await declare('mei', { wages: wagesOf(1500_00) })
    await look(2 * HOUR)
    const forms = await take()
    const [again] = await prisma.wageDeclaration.findMany({ where: { payslipReference: 'mei', status: 'accepted' } })
    expect(forms).toHaveLength(3)
    expect(told(forms)).toEqual(
      expect.arrayContaining([
        ['cancellation', 'mei'],
        ['original', 'mei'],
        ['original', again?.id],
      ]),
    )
  })

  it('goes out in sets whose Forms have each a moment of its own, none of them to come', async () => {
    const references = Array.from({ length: 30 }, (_, place) => `juni ${place}`)
    await treatSet(world.actor(), aFile(...references.map((payslipReference) => ({ payslipReference }))))
    await look()
    const forms = await take()
    const hours = forms.map(({ creationDate, creationHour }) => `${creationDate} ${creationHour}`)
    expect(new Set(hours).size).toBe(30)
    expect(hours.toSorted()).toEqual(hours)
    const { plannedAt } = await prisma.exportSet.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const last = await prisma.exportedVersion.findFirstOrThrow({
      where: { position: 30 },
    })
    expect(last.formCreatedAt && last.formCreatedAt < plannedAt).toBe(true)
  })
})
