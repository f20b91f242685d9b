import { useTranslations } from 'next-intl'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { Comparison } from './comparison-table.tsx'

export interface ChangedTargetProps {
  /** Null: by a batch without a person. */
  changedByName: string | null
  changedAt: string
  /** Why the correction cannot be made again now. */
  obstacle: 'processing' | 'cancelled' | null
  current: Calculation
  mine: Calculation
  categoryLabels: ReadonlyMap<string, string>
  language: Language
  redo: () => Promise<void>
  giveUp: () => Promise<void>
  workerHref: string
}

/** Somebody else changed the declaration meanwhile: theirs and mine, side by side; nothing is overwritten unseen. */
export function ChangedTarget({ obstacle, current, mine, redo, giveUp, workerHref, ...props }: ChangedTargetProps) {
  const t = useTranslations('wizard')
  const { changedByName, changedAt, ...words } = props
  return (
    <>
      <PageHeading title={t('conflict.title')} />
      <Note
        tone="warn"
        title={
          changedByName
            ? t('changed.by', { name: changedByName, time: changedAt })
            : t('changed.at', { time: changedAt })
        }
      >
        <p>{t(obstacle ? `changed.${obstacle}` : 'changed.choose')}</p>
      </Note>
      <Comparison before={current} after={mine} {...words} />
      <div className="bar">
        {!obstacle && (
          <form action={redo}>
            <Button>{t('changed.redo')}</Button>
          </form>
        )}
        <form action={giveUp}>
          <Button look="secondary">{t('changed.giveUp')}</Button>
        </form>
        <ButtonLink look="tertiary" href={workerHref}>
          {t('changed.toWorker')}
        </ButtonLink>
      </div>
    </>
  )
}
