import {
  type LaidAnswer,
  listAnswers,
  readAge,
  readAnswerFile,
  removeAnswer,
} from '../../channels/batch/export/answer-box.ts'
import type { Outside } from '../../channels/batch/export/outside.ts'
import { parseAcknowledgements, parseNotifications } from '../../channels/batch/export/parse-answer.ts'
import { NoAnswer } from '../../channels/batch/export/read-answer-forms.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { log } from '../../log.ts'
import { receiveAcknowledgement } from '../../use-cases/export/receive-acknowledgement.ts'
import { receiveNotification } from '../../use-cases/export/receive-notification.ts'

/** A notification that came before its acknowledgement waits for it. */
const WAITED_MILLISECONDS = 3_600_000

/** Reads what the receiver answered. What is no answer, or to nothing of ours, is put aside and told in the log; it stops nothing. */
export async function readAnswers(outside: Outside, now: Date): Promise<void> {
  const { answers, strange } = await listAnswers(outside, now)
  await putAside(outside, strange, 'no file of an answer')
  for (const answer of answers) await readOne(outside, answer, now)
}

async function readOne(outside: Outside, answer: LaidAnswer, now: Date): Promise<void> {
  try {
    const complaint = await readContents(outside, answer, now)
    if (complaint === 'early') return
    if (complaint) await putAside(outside, answer.names, complaint)
    else await removeAnswer(outside, answer.names, 'read')
  } catch (failure) {
    if (failure instanceof NoAnswer) await putAside(outside, answer.names, failure.message)
    else log.warn({ failure, names: answer.names }, 'an answer of the receiver could not be read')
  }
}

async function putAside(outside: Outside, names: readonly string[], complaint: string): Promise<void> {
  if (names.length === 0) return
  await removeAnswer(outside, names, 'aside')
  log.warn({ names, complaint }, 'a file of the receiver was put aside')
}

/** One file of an answer. @returns why it is to be put aside, `early` when it must wait; null when all of it was received */
type ReadContent = (outside: Outside, name: string, now: Date) => Promise<string | null>

const readers: Readonly<Record<LaidAnswer['kind'], ReadContent>> = { ACRF: readAcknowledgement, NOTI: readNotification }

async function readContents(outside: Outside, { kind, contents }: LaidAnswer, now: Date): Promise<string | null> {
  if (contents.length === 0) return 'a GO without a file'
  const complaints: (string | null)[] = []
  for (const name of contents) complaints.push(await readers[kind](outside, name, now))
  return complaints.find((complaint) => complaint === 'early') ?? complaints.find((complaint) => complaint) ?? null
}

async function readAcknowledgement(outside: Outside, name: string, now: Date): Promise<string | null> {
  let complaint: string | null = null
  for (const acknowledgement of parseAcknowledgements(await readAnswerFile(outside, name), todayInBrussels(now))) {
    const outcome = await receiveAcknowledgement(acknowledgement, now)
    if (outcome === 'unknown') complaint = 'it answers to no set of ours, or says another thing than before'
    const codes = acknowledgement.errors.map(({ code }) => code)
    if (outcome === 'received' && codes.length > 0)
      log.error({ sequence: acknowledgement.name.sequence, codes }, 'The receiver refused a whole set.')
  }
  return complaint
}

async function readNotification(outside: Outside, name: string, now: Date): Promise<string | null> {
  let complaint: string | null = null
  const isYoung = (await readAge(outside, name, now)) < WAITED_MILLISECONDS
  for (const notification of parseNotifications(await readAnswerFile(outside, name))) {
    const unmatched = await receiveNotification(notification, now)
    if (unmatched === null && isYoung) return 'early'
    if (unmatched !== 0)
      complaint = `${unmatched ?? notification.answers.length} of its answers speak of no Form of ours`
  }
  return complaint
}
