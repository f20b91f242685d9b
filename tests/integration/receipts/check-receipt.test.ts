import { beforeAll, describe, expect, it } from 'vitest'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import { presentReceipt } from '@/lib/channels/documents/receipt/present-receipt.ts'
import { presentReceiptNotification } from '@/lib/channels/documents/receipt/present-receipt-notification.ts'
import { presentReceiptPdf } from '@/lib/channels/documents/receipt/present-receipt-pdf.ts'
import { findSeal, putSeal } from '@/lib/channels/documents/receipt/receipt-seal.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { inReading } from '@/lib/db/transaction.ts'
import { checkReceipt, type ShownReceipt } from '@/lib/use-cases/receipt/check-receipt.ts'
import { hashContent } from '@/lib/use-cases/receipt/content-hash.ts'
import { readReceiptNotification } from '@/lib/use-cases/receipt/read-receipt-notification.ts'
import { readReceiptSeal } from '@/lib/use-cases/receipt/read-receipt-seal.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
let transmissionId: string
beforeAll(async () => {
  world = await World.plant()
  transmissionId = await world.transmit([
    aWage(),
    aWage({ person: 'christophe', employerCategory: '597', workerType: 'whiteCollar' }),
  ])
})

/** Each from an address of its own, so that wrong ones do not wait for one another. */
let asked = 0
const check = (shown: ShownReceipt | null) => checkReceipt(shown, `192.0.2.${asked++}`, now)
const sealed = async (file: Uint8Array<ArrayBuffer>) => putSeal(file, await readReceiptSeal(file))
const shownOf = (bytes: Uint8Array): ShownReceipt | null => {
  const found = findSeal(bytes)
  return found && { ticket: found.ticket, contentHash: found.contentHash, file: found }
}
const changed = (file: Uint8Array, place: number) => {
  const copy = new Uint8Array(file)
  copy[place] = (copy[place] ?? 0) ^ 1
  return copy
}

async function printPdf() {
  const receipt = await readReceipt(world.actor(), transmissionId)
  return sealed(await presentReceiptPdf(presentReceipt(receipt, 'fr', '02 509 59 59'), receipt, 'fr'))
}

/** What lies in the database now, as a receipt would say it. */
async function hashAgain(): Promise<string> {
  return inReading(world.actor(), async (tx) => {
    const { ticket, receivedAt, employerId, senderId, channel } = await tx.transmissions.get(transmissionId)
    const versions = await tx.versions.listOfTransmission(transmissionId)
    const known = await tx.declarations.list({ declarationIds: versions.map((version) => version.declarationId) })
    const workerOf = new Map(known.map(({ declarationId, worker }) => [declarationId, worker.workerId]))
    return hashContent({
      ticket: ticket ?? '',
      receivedAt: receivedAt ?? now,
      employerId,
      senderId,
      channel,
      declarations: versions.map((version) => ({ ...version, workerId: workerOf.get(version.declarationId) ?? '' })),
    })
  })
}

describe('a receipt that is shown to the public page', () => {
  it('is recognised by its ticket and hash, which tell when and for how many, and nothing else', async () => {
    const { ticket, contentHash, receivedAt } = await readReceipt(world.actor(), transmissionId)
    expect(await check({ ticket, contentHash: contentHash ?? '' })).toEqual({
      kind: 'genuine',
      receivedAt,
      workerCount: 2,
    })
  })

  it('is not recognised with one sign of either changed, and nobody learns which', async () => {
    const { ticket, contentHash } = await readReceipt(world.actor(), transmissionId)
    const hash = contentHash ?? ''
    const otherSign = hash.startsWith('0') ? '1' : '0'
    expect(await check({ ticket, contentHash: otherSign + hash.slice(1) })).toEqual({ kind: 'unknown' })
    const other = ticket.startsWith('A') ? 'B' : 'A'
    expect(await check({ ticket: other + ticket.slice(1), contentHash: hash })).toEqual({ kind: 'unknown' })
    expect(await check(null)).toEqual({ kind: 'unknown' })
  })

  it('has the hash of what lies in the database, whenever it is computed again', async () => {
    const receipt = await prisma.receipt.findUniqueOrThrow({ where: { transmissionId } })
    expect(await hashAgain()).toBe(receipt.contentHash)
  })

  it('cannot be changed or taken away afterwards, not even by the program', async () => {
    const { contentHash } = await prisma.receipt.findUniqueOrThrow({ where: { transmissionId } })
    const where = { transmissionId }
    await expect(prisma.receipt.update({ where, data: { workerCount: 9 } })).rejects.toThrow('append-only')
    await expect(prisma.receipt.delete({ where })).rejects.toThrow('append-only')
    expect((await prisma.receipt.findUniqueOrThrow({ where })).contentHash).toBe(contentHash)
  })

  it('as a PDF: genuine as it left, and no byte of it can change', async () => {
    const file = await printPdf()
    expect(await check(shownOf(file))).toMatchObject({ kind: 'genuine', workerCount: 2 })
    // A prime step meets text, fonts, structure and the seal itself; all places of the mark are tried besides.
    const mark = Buffer.from(file).toString('latin1').indexOf('flexi-receipt ')
    const places = [...Array.from({ length: 157 }, (_, place) => mark + place), ...everyNth(file.length, 211)]
    const genuine: number[] = []
    for (const place of places) {
      const answer = await check(shownOf(changed(file, place)))
      if (answer.kind !== 'unknown') genuine.push(place)
    }
    expect(genuine).toEqual([])
    const longer = new Uint8Array([...file, 10])
    expect(await check(shownOf(longer))).toEqual({ kind: 'unknown' })
  })

  it('as XML: what the schema of notifications wants, genuine as it left, and no byte of it can change', async () => {
    const decided = await readReceiptNotification(world.actor(), transmissionId)
    const file = await sealed(await presentReceiptNotification(decided))
    const xml = Buffer.from(file).toString('utf8')
    expect(checkBySchema('NOTIFICATION', xml)).toEqual([])
    expect(xml.match(/<ResultCode>1</g)).toHaveLength(2)
    expect(await check(shownOf(file))).toMatchObject({ kind: 'genuine' })
    for (const place of everyNth(file.length, 101))
      expect(await check(shownOf(changed(file, place))), String(place)).toEqual({ kind: 'unknown' })
  })

  it('sealed by somebody else is not recognised, though its ticket and hash are right', async () => {
    const file = await printPdf()
    const found = findSeal(file)
    if (!found) throw new Error('it has a seal')
    const forged = putSeal(found.unsealed as Uint8Array<ArrayBuffer>, 'f'.repeat(64))
    expect(await check(shownOf(forged))).toEqual({ kind: 'unknown' })
  })

  it('may be guessed at thirty times from one address; then it waits, while genuine ones cost nothing', async () => {
    const { ticket, contentHash } = await readReceipt(world.actor(), transmissionId)
    const genuine = { ticket, contentHash: contentHash ?? '' }
    const address = '198.51.100.7'
    for (let count = 0; count < 40; count++)
      expect(await checkReceipt(genuine, address, now)).toMatchObject({ kind: 'genuine' })
    const wrong = { ticket, contentHash: '0'.repeat(64) }
    for (let count = 0; count < 30; count++)
      expect(await checkReceipt(wrong, address, now)).toEqual({ kind: 'unknown' })
    await checkReceipt(wrong, address, now)
    expect(await checkReceipt(genuine, address, now)).toMatchObject({ kind: 'wait' })
  })
})

describe('the notification of a transmission of the web', () => {
  it('is not there before everything is decided, nor for another enterprise', async () => {
    const waiting = await world.send([aWage({ person: 'yves' })])
    await expect(readReceiptNotification(world.actor(), waiting)).rejects.toMatchObject({ kind: 'notFound' })
    const stranger = world.actor('karel', 'cafe')
    await expect(readReceiptNotification(stranger, transmissionId)).rejects.toMatchObject({ kind: 'notFound' })
  })
})

function everyNth(length: number, step: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, place) => place * step)
}
