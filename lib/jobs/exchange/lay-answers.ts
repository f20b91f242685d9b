import { inboxOf } from '../../channels/batch/exchange/inbox.ts'
import { type AnswerName, layAcknowledgement, layNotifications } from '../../channels/batch/exchange/outbox.ts'
import { presentAcknowledgement } from '../../channels/batch/present-acknowledgement.ts'
import { presentNotifications } from '../../channels/batch/present-notification.ts'
import { presentSetFileName } from '../../channels/batch/present-set-file-name.ts'
import { confirmAnswered, type DueAnswers, listDueAnswers } from '../../use-cases/batch/list-due-answers.ts'
import { readNotifications } from '../../use-cases/batch/list-form-answers.ts'

/** Lays what is known by now in the folders of the senders; again after a crash, with the same names and words. */
export async function layAnswers(root: string, attempt: (act: () => Promise<void>) => Promise<void>): Promise<void> {
  for await (const due of listDueAnswers()) {
    await attempt(() => layFirst(root, due))
    await attempt(() => laySecond(root, due))
  }
}

const placeOf = (root: string, { set }: DueAnswers) => inboxOf(root, set.senderNumber, set.circuit).outDir
const nameOf = ({ set: { creationDate, circuit, sequence, ticket } }: DueAnswers): AnswerName => ({
  creationDate,
  circuit,
  sequence,
  ticket,
})

async function layFirst(root: string, due: DueAnswers): Promise<void> {
  const { ticket, errors, readAt, isAcknowledgementDue, setId } = due.set
  if (!isAcknowledgementDue || !readAt) return
  const goName = presentSetFileName({ ...due.set, kind: 'GO', pieceNumber: null })
  const text = presentAcknowledgement({ ticket, errors }, { goName, moment: readAt })
  await layAcknowledgement(placeOf(root, due), nameOf(due), text)
  await confirmAnswered(due.sender, setId, 'isAcknowledgementDue')
}

async function laySecond(root: string, due: DueAnswers): Promise<void> {
  const { ticket, doneAt, status, isNotificationDue, setId } = due.set
  if (!isNotificationDue || status !== 'done' || !doneAt) return
  const texts = presentNotifications(readNotifications(due.sender, setId), { ticket, moment: doneAt })
  await layNotifications(placeOf(root, due), nameOf(due), texts)
  await confirmAnswered(due.sender, setId, 'isNotificationDue')
}
