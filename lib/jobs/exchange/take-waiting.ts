import { type Inbox, readWaiting, removeWaiting } from '../../channels/batch/exchange/inbox.ts'
import { layAcknowledgement } from '../../channels/batch/exchange/outbox.ts'
import { computeWaitingTicket, type WaitingSet } from '../../channels/batch/exchange/waiting-set.ts'
import { parseSetFileName } from '../../channels/batch/parse-set-file-name.ts'
import { presentAcknowledgement } from '../../channels/batch/present-acknowledgement.ts'
import { receiptCodes, withdrawalCodes } from '../../channels/batch/present-verdict.ts'
import { type ArrivingFile, TOO_LONG, takeFiles } from '../../channels/batch/take-files.ts'
import type { SenderActor } from '../../domain/actor.ts'
import type { SetFileName } from '../../domain/batch/set-name.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { log } from '../../log.ts'
import { cancelSet } from '../../use-cases/batch/cancel-set.ts'
import { receiveFile } from '../../use-cases/batch/receive-file.ts'
import { receiveSet } from '../../use-cases/batch/receive-set.ts'

interface Taking {
  inbox: Inbox
  waiting: WaitingSet
  sender: SenderActor
  now: Date
}

/** Null: the set is received, and answered later. No code: taken back, as was asked. */
type Verdict = readonly string[] | null

const wrongFolder = { R: 'ACRF-118', T: 'ACRF-119' } as const

/**
 * Takes a set from its folder as the page takes one from a form. Its files go when the receipt, or the answer that it is none, is on disk: a
 * crash before that leaves them there, to be taken again and found to be received already.
 */
export async function takeWaiting(taking: Taking): Promise<void> {
  const verdict = await judge(taking)
  if (verdict) await answer(taking, verdict)
  await removeWaiting(taking.inbox, taking.waiting)
}

/** The file that says what is to be done; without one, the first. */
function findCalling({ names }: WaitingSet): string {
  const withdrawal = names.find((name) => name.startsWith('TD.'))
  return withdrawal ?? names.find((name) => name.startsWith('GO.')) ?? names[0] ?? ''
}

async function judge(taking: Taking): Promise<Verdict> {
  const { inbox, waiting, now } = taking
  const parsed = parseSetFileName(findCalling(waiting), todayInBrussels(now))
  if (!parsed.ok) return parsed.errors.map(({ code }) => code)
  const { kind, circuit } = parsed.value
  if (circuit !== inbox.circuit) return [wrongFolder[circuit]]
  if (kind === 'TD') return withdraw(taking, parsed.value)
  return kind === 'GO' ? receive(taking) : ['ACRF-130']
}

async function withdraw({ waiting, sender, now }: Taking, name: SetFileName): Promise<Verdict> {
  const outcome = await cancelSet(sender, name, now)
  // What still lies here was received by nobody.
  const code = outcome === 'unknown' && waiting.names.length > 1 ? null : withdrawalCodes[outcome]
  return code ? [code] : []
}

async function receive({ inbox, waiting, sender, now }: Taking): Promise<Verdict> {
  async function* files(): AsyncGenerator<ArrivingFile> {
    for (const fileName of waiting.names) yield { fileName, content: readWaiting(inbox, fileName) }
  }
  const today = todayInBrussels(now)
  const taken = await takeFiles(files(), { today, save: (content) => receiveFile(sender, content) })
  if (!taken.ok) return taken.codes.map((code) => (code === TOO_LONG ? 'ACRF-093' : code))
  const code = receiptCodes[(await receiveSet(sender, taken, now)).kind]
  return code && [code]
}

/** Of what is not received no row is kept: the answer tells the moment and the files alone, and is the same when it is given again. */
async function answer({ inbox, waiting, now }: Taking, codes: readonly string[]): Promise<void> {
  const moment = waiting.changedAt
  const fileName = findCalling(waiting).slice(0, 80)
  const ticket = computeWaitingTicket(waiting)
  const place = { fileName, lineNumber: null, columnNumber: null, detail: '' }
  const errors = codes.map((code) => ({ code, ...place }))
  const { senderNumber, circuit, outDir } = inbox
  const name = { creationDate: todayInBrussels(now), circuit, sequence: null, ticket }
  await layAcknowledgement(outDir, name, presentAcknowledgement({ ticket, errors }, { goName: fileName, moment }))
  log.info({ senderNumber, circuit, codes, ticket }, 'A set of the exchange directory was not received.')
}
