import { getTranslations } from 'next-intl/server'
import { Note } from '@/components/ui/note.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { readGroupChoice } from '@/lib/use-cases/group/read-group-choice.ts'
import type { OpenDraft } from '../../open-draft.ts'
import { OtherPartNote } from '../other-part-note.tsx'
import { HeldWorkers, parseHeld } from './held-workers.tsx'

interface ChoiceNotesProps {
  open: OpenDraft
  asked: SearchParams
}

/** Above the list of step 2: the other part of a split, who keeps his tick, what a group has ticked. */
export function ChoiceNotes({ open, asked }: ChoiceNotesProps) {
  const { draft, addresses } = open
  const groupId = textOf(asked.group, 40)
  return (
    <>
      <OtherPartNote {...open} transmissionId={draft.transmissionId} />
      <HeldWorkers lineIds={parseHeld(asked.held)} {...{ draft, addresses }} />
      {groupId && <GroupNote open={open} groupId={groupId} />}
    </>
  )
}

/** Whom the group has ticked, and who of it cannot be chosen. */
async function GroupNote({ open: { actor, draft, now }, groupId }: { open: OpenDraft; groupId: string }) {
  const { transmissionId } = draft
  const choice = await readGroupChoice(actor, { transmissionId, groupId }, now).catch((refusal) => {
    if (refusal instanceof NotFound) return null
    throw refusal
  })
  if (!choice) return null
  const t = await getTranslations('groups')
  const { name, presentIds, missing } = choice
  const names = missing.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ')
  return (
    <Note tone={missing.length > 0 ? 'warn' : 'ok'} title={t('ticked', { name, count: presentIds.length })} isStatus>
      {missing.length > 0 && <p>{t('missing', { names })}</p>}
    </Note>
  )
}
