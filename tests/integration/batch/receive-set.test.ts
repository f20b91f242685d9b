import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { CHUNK_FORMS, laneOf } from '@/lib/domain/batch/set-progress.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { listFormAnswers, readNotifications } from '@/lib/use-cases/batch/list-form-answers.ts'
import { listSets, readSet } from '@/lib/use-cases/batch/read-set.ts'
import { receiveFile } from '@/lib/use-cases/batch/receive-file.ts'
import { receiveForms } from '@/lib/use-cases/batch/receive-forms.ts'
import { receiveSet } from '@/lib/use-cases/batch/receive-set.ts'
import { validateForms } from '@/lib/use-cases/batch/validate-forms.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aSetName } from '../../factories/batch.ts'
import {
  aFile,
  answersOf,
  codesOf,
  giveSenderNumber,
  readAs,
  received,
  sendSet,
  thousandForms,
  treatSet,
  wagesOf,
} from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})

const asOwner = (sql: string) => withClient(process.env.DATABASE_OWNER_URL ?? '', (client) => client.query(sql))

async function aPiece(content: string) {
  async function* bytes() {
    yield Buffer.from(content)
  }
  const saved = await receiveFile(world.actor(), bytes())
  if (!saved) throw new Error('too long')
  return { ...saved, fileName: 'FI' }
}

describe('receiving a set', () => {
  it('happens once: the same content or the same name again finds the first one', async () => {
    const name = aSetName({ sequence: 'AAAAA' })
    const first = await receiveSet(world.actor(), { name, pieces: [await aPiece('one')] }, received)
    const again = await receiveSet(world.actor(), { name, pieces: [await aPiece('one')] }, received)
    expect(again).toEqual({ ...first, kind: 'repeated' })
    const renamed = { name: { ...name, sequence: 'BBBBB' }, pieces: [await aPiece('one')] }
    expect(await receiveSet(world.actor(), renamed, received)).toEqual({ ...first, kind: 'repeated' })
    const other = await receiveSet(world.actor(), { name, pieces: [await aPiece('two')] }, received)
    expect(other.kind).toBe('nameTaken')
    const test = await receiveSet(
      world.actor(),
      { name: { ...name, circuit: 'T' }, pieces: [await aPiece('one')] },
      received,
    )
    expect(test.kind).toBe('received')
    expect(await prisma.transmission.count({ where: { channel: 'batch' } })).toBe(2)
  })

  it('happens once when it arrives ten times at the same moment', async () => {
    const set = { name: aSetName({ sequence: 'CCCCC' }), pieces: [await aPiece('at once')] }
    const receipts = await Promise.all(Array.from({ length: 10 }, () => receiveSet(world.actor(), set, received)))
    expect(receipts.filter(({ kind }) => kind === 'received').length).toBe(1)
    expect(receipts.filter(({ kind }) => kind === 'repeated').length).toBe(9)
  })

  it('wants the sender number of the enterprise that acts, and the permission', async () => {
    const set = { name: aSetName({ senderNumber: '009990', sequence: 'DDDDD' }), pieces: [await aPiece('three')] }
    expect(await receiveSet(world.actor(), set, received)).toEqual({ kind: 'wrongSender' })
    const without = { ...world.actor(), permissions: ['flexiAtWork', 'dimonaConsultation'] as const }
    await expect(receiveSet(without, set, received)).rejects.toBeInstanceOf(AccessRefused)
  })

  it('is refused as a whole when it cannot be read, and says why; nothing of it is kept', async () => {
    const name = aSetName({ sequence: 'EEEEE' })
    const receipt = await receiveSet(world.actor(), { name, pieces: [await aPiece('broken')] }, received)
    const setId = 'setId' in receipt ? receipt.setId : ''
    const error = { code: 'ACRF-102', fileName: 'FI', lineNumber: 7, columnNumber: 2, detail: 'unclosed tag' }
    const broken = async function* () {
      yield { forms: aFile({ payslipReference: 'broken' }) }
      yield { errors: [error] }
    }
    await receiveForms(setId, broken, received)
    expect(await readSet(world.actor(), setId)).toMatchObject({ status: 'refused', errors: [error], formCount: 0 })
    await receiveForms(setId, readAs(aFile({ payslipReference: 'late' })), received)
    expect(await validateForms({ setId, lane: 1 }, received)).toBe(false)
    expect(await prisma.wageDeclaration.count()).toBe(0)
  })

  it('shows sets and answers to their sender alone', async () => {
    const { setId } = await treatSet(world.actor(), aFile({ payslipReference: 'own' }))
    expect((await listSets(world.actor(), { pageSize: 50 })).rows.map((row) => row.setId)).toContain(setId)
    const stranger = world.actor('thomas', 'horizon', 'brasserie')
    await expect(readSet(stranger, setId)).rejects.toBeInstanceOf(NotFound)
    await expect(listFormAnswers(stranger, { setId, pageSize: 10 })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('the test circuit', () => {
  it('answers like the real one and keeps no wage data', async () => {
    const forms = aFile(
      { payslipReference: 't1', wages: wagesOf(480_00) },
      { payslipReference: 't1', wages: wagesOf(490_00), kind: 'modification' },
      { payslipReference: 't1', wages: wagesOf(470_00) },
    )
    const before = [await prisma.wageDeclaration.count(), await prisma.wageDeclarationVersion.count()]
    const test = await treatSet(world.actor(), forms, { circuit: 'T' })
    expect([await prisma.wageDeclaration.count(), await prisma.wageDeclarationVersion.count()]).toEqual(before)
    const real = await treatSet(world.actor(), forms)
    expect(codesOf(test.answers)).toEqual(codesOf(real.answers))
    expect(test.answers.map(({ outcome }) => outcome)).toEqual(['remarked', 'remarked', 'refused'])
    expect(test.answers.map(({ ticket, declarationId }) => [ticket?.length, declarationId])).toEqual([
      [13, null],
      [13, null],
      [13, null],
    ])
  })
})

describe('a crash in the middle', () => {
  it('leaves the chunks before it decided and goes on with the next: nothing is lost, nothing twice', async () => {
    const written = [...thousandForms('k'), ...thousandForms('l'), ...thousandForms('m').slice(0, 200)]
    const forms = written.map((form, place) => ({ ...form, formNumber: place + 1 }))
    const setId = await sendSet(world.actor(), forms)
    const late = forms.slice(CHUNK_FORMS)
    const fallen = late.find((form) => laneOf(form) === 1)?.formNumber
    const lanes = { first: { setId, lane: 1 }, second: { setId, lane: 2 } }
    expect(await validateForms(lanes.first, received)).toBe(true)
    await asOwner(`ALTER TABLE "FormAnswer" ADD CONSTRAINT disk_is_full CHECK ("formNumber" <> ${fallen}) NOT VALID`)
    await expect(validateForms(lanes.first, received)).rejects.toThrow()
    expect(await readSet(world.actor(), setId)).toMatchObject({
      status: 'treating',
      treatedChunkCounts: [1, 0],
      chunkCount: 2,
    })
    const ofFirst = forms.slice(0, CHUNK_FORMS).filter((form) => laneOf(form) === 1).length
    expect(ofFirst).toBeGreaterThan(800)
    expect(await prisma.wageDeclarationVersion.count({ where: { transmissionId: setId } })).toBe(ofFirst)
    await asOwner(`ALTER TABLE "FormAnswer" DROP CONSTRAINT disk_is_full`)
    const workers = [lanes.second, lanes.first, lanes.second, lanes.first].map(async (lane) => {
      while (await validateForms(lane, received));
    })
    await Promise.all(workers)
    expect(await readSet(world.actor(), setId)).toMatchObject({
      status: 'done',
      formCount: 2200,
      remarkedCount: 2200,
      refusedCount: 0,
    })
    expect(await prisma.wageDeclarationVersion.count({ where: { transmissionId: setId } })).toBe(2200)
    expect((await answersOf(setId)).length).toBe(2200)
    expect(await prisma.eBoxMessage.count({ where: { transmissionId: setId } })).toBe(2)
    const told = []
    for await (const answer of readNotifications(world.actor(), setId)) told.push(answer)
    expect(told.map(({ payslipReference }) => payslipReference)).toEqual(forms.map((form) => form.payslipReference))
    expect(told.every(({ ticket, anomalies }) => ticket?.length === 13 && anomalies.length === 1)).toBe(true)
    expect(JSON.stringify(told)).not.toContain(forms[0]?.ssin)
  })
})
