import { useTranslations } from 'next-intl'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import { StatusChip } from '../ui/status-chip.tsx'

/** Acceptée, En traitement, Refusée, Annulée: one word for where the declaration stands. */
export function DeclarationStatusChip({ declaration: { status } }: { declaration: DeclarationView }) {
  const t = useTranslations('states')
  if (status === 'cancelled')
    return (
      <StatusChip look="draft" icon="trash-2">
        {t('cancelled')}
      </StatusChip>
    )
  return <StatusChip look={status}>{t(status)}</StatusChip>
}

/** What the one word does not say: a change in processing while the old version stays in force, or a change refused. */
export function DeclarationNote({ declaration }: { declaration: DeclarationView }) {
  const t = useTranslations('details.declarations')
  const { processingKind, refusedChange, status } = declaration
  if (status === 'accepted' && processingKind === 'modification')
    return <span className="sub">{t('modificationInProcessing')}</span>
  if (status === 'accepted' && processingKind === 'cancellation')
    return <span className="sub">{t('cancellationInProcessing')}</span>
  if (status === 'accepted' && refusedChange)
    return (
      <span className="sub">
        {refusedChange.kind === 'cancellation' ? t('cancellationRefused') : t('modificationRefused')}
      </span>
    )
  return null
}
