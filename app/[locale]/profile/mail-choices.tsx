import { currentMoment } from '@/app/moment.ts'
import { type ChosenMail, MailChoiceForm } from '@/components/profile/mail-choice-form.tsx'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { readNoticeChoice } from '@/lib/use-cases/e-box/read-notice-choice.ts'
import { readDigestChoice } from '@/lib/use-cases/to-do/read-digest-choice.ts'
import { chooseDigest, chooseEBoxNotice } from './actions.ts'

interface MailChoicesProps {
  actor: SignedInActor
  /** The choice that was just kept. */
  saved: ChosenMail | null
}

/** The mails this person may ask for: each for whoever has something to hear of. */
export async function MailChoices({ actor, saved }: MailChoicesProps) {
  const { now } = currentMoment()
  const digest = await readDigestChoice(actor, now)
  const notice = await readNoticeChoice(actor, now)
  if (!digest && !notice) return null
  return (
    <div className="narrow flow">
      {digest && <MailChoiceForm mail="digest" {...digest} isSaved={saved === 'digest'} action={chooseDigest} />}
      {notice && (
        <MailChoiceForm mail="eBoxNotice" {...notice} isSaved={saved === 'eBoxNotice'} action={chooseEBoxNotice} />
      )}
    </div>
  )
}

export function parseSavedMail(saved: string | undefined): ChosenMail | null {
  return saved === 'digest' || saved === 'eBoxNotice' ? saved : null
}
