import { currentMoment } from '@/app/moment.ts'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { type Addresses, addressesOf } from './addresses.ts'
import { leaveWhenSent, wagesNeed } from './open-draft.ts'

/** What to put aside when the session has ended, and for which page. */
interface Posted {
  form: FormData
  pageOf: (addresses: Addresses) => string
}

/** Who posts to a transmission; a form posted after the session ended is put aside for the page it came from. */
export async function openPosted(transmissionId: string, posted?: Posted) {
  const language = await requestLanguage()
  const addresses = addressesOf(language, transmissionId)
  const kept = posted && { path: posted.pageOf(addresses), form: posted.form }
  const actor = await requireEmployer({ ...wagesNeed, ...(kept && { kept }) })
  const moment = currentMoment()
  const leave = <Answer>(act: () => Promise<Answer>) => leaveWhenSent(addresses.receipt(), act)
  return {
    actor,
    language,
    addresses,
    ...moment,
    leaveWhenSent: leave,
    readDraft: () => leave(() => readDraft(actor, transmissionId, moment.now)),
  }
}
