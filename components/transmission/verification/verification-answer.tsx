import { useTranslations } from 'next-intl'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { Note } from '@/components/ui/note.tsx'

/** Shown as a file, or as what was copied from paper: the one proves more than the other. */
type Way = { way: 'file'; fileName: string } | { way: 'typed' }

type VerificationAnswerProps =
  | { kind: 'wait'; moment: string }
  | ({ kind: 'unknown' } & Way)
  | ({ kind: 'genuine'; ticket: string; moment: string; workers: string } & Way)

/** Whether it is genuine, and then when it was received and for how many workers; nothing tells whose it is. */
export function VerificationAnswer(answer: VerificationAnswerProps) {
  const t = useTranslations('verification.answer')
  if (answer.kind === 'wait')
    return <Note tone="warn" title={t('wait', { moment: answer.moment })} titleAs="p" isStatus />
  if (answer.kind === 'unknown')
    return (
      <Note tone="bad" title={t('unknown')} isStatus>
        <p>{answer.way === 'file' ? t('unknownFile', { fileName: answer.fileName }) : t('unknownTyped')}</p>
      </Note>
    )
  return (
    <Note tone="ok" title={t('genuine')} isStatus>
      <p>{answer.way === 'file' ? t('genuineFile', { fileName: answer.fileName }) : t('genuineTyped')}</p>
      <KeyValues
        rows={[
          { label: t('ticket'), value: <span className="mono">{answer.ticket}</span> },
          { label: t('receivedAt'), value: answer.moment },
          { label: t('workers'), value: answer.workers },
        ]}
      />
    </Note>
  )
}
