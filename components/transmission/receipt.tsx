import { useTranslations } from 'next-intl'
import { ButtonLink } from '../ui/button.tsx'
import { type KeyValue, KeyValues } from '../ui/key-values.tsx'
import { Note } from '../ui/note.tsx'
import { StatusChip } from '../ui/status-chip.tsx'

export interface ReceiptProps {
  ticket: string
  /** In words, with the zone, and for machines. */
  receivedAt: { text: string; dateTime: string }
  workerCount: number
  total: string
  isDone: boolean
  isCorrection: boolean
  /** The person tried to send or to change what was sent before. */
  isAlreadySent: boolean
  submittedByName: string
  homeHref: string
}

/** The confirmation: what was received, when, under which number, and what happens now. */
export function Receipt(props: ReceiptProps) {
  const t = useTranslations('receipt')
  return (
    <div className="narrow">
      {props.isAlreadySent && (
        <Note tone="plain" title={t('alreadyTitle')} titleAs="p" isStatus>
          <p>{t('alreadyText')}</p>
        </Note>
      )}
      <Note tone="ok" title={t('title')} titleAs="h1">
        <p className="lead">
          {t('ticket')} <strong className="mono nw">{props.ticket}</strong>
        </p>
      </Note>
      <KeyValues rows={useFacts(props)} />
      <WhatFollows isCorrection={props.isCorrection} />
      <div className="row block">
        <ButtonLink href={props.homeHref}>{t('toOverview')}</ButtonLink>
      </div>
      <p className="small block muted">{t('keep')}</p>
    </div>
  )
}

function useFacts({ receivedAt, workerCount, total, isDone, submittedByName }: ReceiptProps): KeyValue[] {
  const t = useTranslations('receipt')
  return [
    { label: t('receivedAt'), value: <time dateTime={receivedAt.dateTime}>{receivedAt.text}</time> },
    { label: t('sentBy'), value: submittedByName },
    { label: t('workers'), value: workerCount },
    { label: t('total'), value: total },
    {
      label: t('status'),
      value: <StatusChip look={isDone ? 'accepted' : 'processing'}>{t(isDone ? 'done' : 'processing')}</StatusChip>,
    },
  ]
}

function WhatFollows({ isCorrection }: { isCorrection: boolean }) {
  const t = useTranslations('receipt')
  return (
    <section>
      <h2>{t('next')}</h2>
      <ol className="how">
        {(['check', 'message', 'counter'] as const).map((step) => (
          <li key={step}>
            <div>
              <h3>{t(`steps.${step}`)}</h3>
              <p>{t(isCorrection && step === 'counter' ? 'steps.correctionText' : `steps.${step}Text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
