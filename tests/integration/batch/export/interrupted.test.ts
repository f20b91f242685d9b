import { renameSync, utimesSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writePieces } from '@/lib/channels/batch/export/write-pieces.ts'
import { presentSetFileName } from '@/lib/channels/batch/present-set-file-name.ts'
import { newId } from '@/lib/db/new-id.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { exportOnce } from '@/lib/jobs/export/export.ts'
import { confirmWritten } from '@/lib/use-cases/export/confirm-written.ts'
import { listUnlaidSets, readOutgoingForms } from '@/lib/use-cases/export/read-outgoing-forms.ts'
import { startExportSets } from '@/lib/use-cases/export/start-export-sets.ts'
import { Receiver } from '../../../support/batch/receiver.ts'
import { aFile, giveSenderNumber, received, treatSet } from '../../../support/batch/send-set.ts'
import { World } from '../../../support/world.ts'

const HOUR = 3_600_000
let world: World
let receiver: Receiver
let at = received.getTime()
let number = 0

beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})
beforeEach(() => {
  receiver = new Receiver()
  number += 1
  at += 60_000
})

const look = () => exportOnce(receiver.outside, null, new Date(at))
const declare = () => treatSet(world.actor(), aFile({ payslipReference: `slip ${number}` }))

async function plan() {
  await declare()
  await startExportSets(receiver.senderNumber, null, new Date(at))
  const [set, ...others] = await Array.fromAsync(listUnlaidSets())
  if (!set || others.length > 0) throw new Error('one set is planned')
  return set
}

async function write(setId: string) {
  const spoolId = newId()
  const dir = receiver.pathOf('.spool', spoolId)
  return { spoolId, dir, pieceCount: await writePieces(readOutgoingForms(setId), { dir, sign: null }) }
}

/** However often it is looked again, and although the receiver takes everything away at once. */
async function expectOnce() {
  for (let times = 0; times < 3; times++) {
    await look()
    await receiver.take()
  }
  const references = receiver.taken.flatMap(({ forms }) => forms.map(({ payslipReference }) => payslipReference))
  expect(references).toEqual([`slip ${number}`])
  expect(receiver.list('IN')).toEqual([])
}

describe('a crash while declarations are handed on', () => {
  it('after a set was planned lets it be written', async () => {
    await plan()
    await expectOnce()
  })

  it('after its files were written lets them be written anew, and forgets the first ones within the hour', async () => {
    const { setId } = await plan()
    const { spoolId } = await write(setId)
    await expectOnce()
    expect(receiver.list('.spool')).toEqual([spoolId])
    await exportOnce(receiver.outside, null, new Date(Date.now() + 2 * HOUR))
    expect(receiver.list('.spool')).toEqual([])
  })

  it.each([
    ['before the first file was moved', []],
    ['between the FI and its GO', ['FI']],
    ['after the last file was moved', ['FI', 'GO']],
  ] as const)('%s lets the rest be moved, and nothing twice', async (_, moved) => {
    const { setId, ...set } = await plan()
    const { dir, ...files } = await write(setId)
    expect(await confirmWritten(setId, files, new Date(at))).toBe(true)
    for (const kind of moved) {
      const pieceNumber = kind === 'FI' ? 1 : null
      const name = presentSetFileName({ ...set, circuit: 'R', pieceCount: files.pieceCount, kind, pieceNumber })
      renameSync(`${dir}/${kind === 'FI' ? '1.piece' : 'signal'}`, receiver.pathOf('IN', name))
    }
    await receiver.take()
    await expectOnce()
  })

  it('of the disk is not taken for a receiver that took everything away', async () => {
    const { setId } = await plan()
    const { dir, ...files } = await write(setId)
    await confirmWritten(setId, files, new Date(at))
    renameSync(dir, `${dir}-away`)
    await look()
    expect(receiver.list('IN')).toEqual([])
    expect((await Array.fromAsync(listUnlaidSets())).map((set) => set.setId)).toEqual([setId])
    renameSync(`${dir}-away`, dir)
    await expectOnce()
  })

  it('of nobody: four processes that hand on at the same moment make one set', async () => {
    await declare()
    await Promise.all([look(), look(), look(), look()])
    await expectOnce()
    expect(await prisma.exportSet.count({ where: { plannedAt: new Date(at) } })).toBe(1)
  })

  it('holds up nobody else: thirty sets whose files are gone wait, and the one after them is handed on', async () => {
    const [set] = [await plan()]
    const lost = Array.from({ length: 30 }, (_, place) => ({
      id: `00000000-0000-7000-8000-0000000000${10 + place}`,
      senderNumber: receiver.senderNumber,
      creationDate: new Date('2020-01-01'),
      sequence: `L${String(place).padStart(4, '0')}`,
      formCount: 1,
      plannedAt: new Date(0),
      readyAt: new Date(0),
      spoolId: newId(),
      pieceCount: 1,
    }))
    await prisma.exportSet.createMany({ data: lost })
    // Written and not moved yet, for longer than what is forgotten: it belongs to the last set in the queue.
    const { dir, ...files } = await write(set.setId)
    await confirmWritten(set.setId, files, new Date(at))
    const old = new Date(at - 2 * HOUR)
    utimesSync(dir, old, old)
    await expectOnce()
    expect(await prisma.exportSet.count({ where: { laidAt: null } })).toBe(30)
    await prisma.exportSet.deleteMany({ where: { plannedAt: new Date(0) } })
  })
})
