import { useTranslations } from 'next-intl'
import { RemoveWorker } from '@/components/transmission/remove-worker.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { DraftView } from '@/lib/domain/transmission/draft-view.ts'
import type { Addresses } from '../../addresses.ts'
import { removeLine } from '../wages/[lineId]/remove/actions.ts'

export const heldPlace = 'held'
/** As many as an address holds; whoever is not named stays ticked. */
const LONGEST = 20
const SEPARATOR = '.'
const LONGEST_TEXT = 1000

/** Names in an address the lines whose tick was taken away in vain. */
export function heldQuery(lineIds: readonly string[]) {
  return { held: lineIds.slice(0, LONGEST).join(SEPARATOR), place: heldPlace }
}

export function parseHeld(asked: string | string[] | undefined): readonly string[] {
  return typeof asked === 'string' ? asked.slice(0, LONGEST_TEXT).split(SEPARATOR) : []
}

interface HeldWorkersProps {
  lineIds: readonly string[]
  draft: Pick<DraftView, 'transmissionId' | 'lines'>
  addresses: Addresses
}

/** Who keeps his tick because wages were typed for him, with the bin that asks. */
export function HeldWorkers({ lineIds, draft, addresses }: HeldWorkersProps) {
  const t = useTranslations('wizard')
  const held = draft.lines.filter(({ lineId, isStarted }) => isStarted && lineIds.includes(lineId))
  if (held.length === 0) return null
  return (
    <div id={heldPlace} tabIndex={-1}>
      <Note tone="warn" title={t('held.title')} isStatus>
        <p>{t('held.text')}</p>
        <ul className="plain">
          {held.map(({ lineId, worker }) => (
            <li key={lineId} className="bar">
              <span>
                {worker.givenName} {worker.familyName}
              </span>
              <RemoveWorker
                name={`${worker.givenName} ${worker.familyName}`}
                hasData
                action={removeLine.bind(null, { transmissionId: draft.transmissionId, lineId })}
                href={addresses.remove(lineId)}
              />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
