import { getTranslations } from 'next-intl/server'
import { Note } from '@/components/ui/note.tsx'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import { repeatWords } from '../../../repeat-words.ts'
import { readAnnouncement } from './announcement.ts'

interface LineNotesProps {
  line: Pick<DraftLineView, 'repeatedPeriod' | 'repeatedGroup'>
  /** What was typed when the session ended is back. */
  isRestored: boolean
  /** What the pressed button has just done, and to which block: said to screen readers. */
  did: string | undefined
  place: string | undefined
}

/** Above the form of one worker: where its data come from. */
export async function LineNotes({ line, isRestored, did, place }: LineNotesProps) {
  const t = await getTranslations('wizard')
  const repeated = repeatWords(t, line)
  return (
    <>
      <p className="sr" role="status">
        {readAnnouncement(t, did, place)}
      </p>
      {isRestored && (
        <Note tone="ok" title={t('wages.restoredTitle')} isStatus>
          <p>{t('wages.restoredText')}</p>
        </Note>
      )}
      {repeated && (
        <div id="repeated" tabIndex={-1} className="block">
          <Note tone="warn" title={repeated}>
            <p>{t('repeat.check')}</p>
          </Note>
        </div>
      )}
    </>
  )
}
