import { createReadStream, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { prisma } from '../../../lib/db/owner-client.ts'
import { todayInBrussels } from '../../../lib/domain/local-date.ts'
import { receiveFile } from '../../../lib/use-cases/batch/receive-file.ts'
import { receiveSet } from '../../../lib/use-cases/batch/receive-set.ts'
import { SENDER_NUMBER } from '../../bench/batch/country.ts'
import { officeActor } from '../../bench/batch/office.ts'
import { noteReceipt, readLedger } from '../ledger.ts'
import type { PlannedSet } from './planned-set.ts'

// The receiving half of the drill, as the server does it, a process of its own so that it can be killed: node send-sets.ts SETS LEDGER. It
// writes a line for each receipt after the answer came, and begins again where its ledger ends: a set may arrive twice.

const [setsFile = '', ledgerFile = ''] = process.argv.slice(2)
/** As many sets wait to be treated; the next one is handed in when there are fewer, so that kills meet receipts all along. */
const WAITING_SETS = 2
const LOOK_MILLISECONDS = 100

const sets: PlannedSet[] = JSON.parse(readFileSync(setsFile, 'utf8'))
const acknowledged = readLedger(ledgerFile)

async function send({ office, sequence, file }: PlannedSet): Promise<void> {
  const actor = officeActor(office)
  const now = new Date()
  const saved = await receiveFile(actor, createReadStream(file))
  if (!saved) throw new Error(`${file} is too long for one piece`)
  const name = { senderNumber: SENDER_NUMBER, creationDate: todayInBrussels(now), sequence, circuit: 'R' } as const
  const pieces = [{ ...saved, fileName: `FI.${sequence}` }]
  const receipt = await receiveSet(actor, { name: { ...name, pieceCount: 1 }, pieces }, now)
  if (!('ticket' in receipt)) throw new Error(`${sequence}: ${receipt.kind}`)
  noteReceipt(ledgerFile, sequence, receipt.ticket)
}

for (const set of sets.filter(({ sequence }) => !acknowledged.has(sequence))) {
  const isOpen = { status: { in: ['received' as const, 'treating' as const] } }
  while ((await prisma.batchSet.count({ where: isOpen })) >= WAITING_SETS) await wait(LOOK_MILLISECONDS)
  await send(set)
}
process.exit(0)
