import { useTranslations } from 'next-intl'
import { MessageView } from '@/components/e-box/message-view.tsx'
import { EBoxStateChip } from '@/components/e-box/state-chip.tsx'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { BackLink } from '@/components/ui/page-heading.tsx'
import type { PresentedDeclaration, PresentedMessage } from '@/lib/channels/documents/present-e-box-message.ts'
import type { EBoxMessageView } from '@/lib/domain/e-box/message.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { addressesOf } from '../../transmissions/addresses.ts'
import { CorrectForm } from '../../workers/[workerId]/row-actions.tsx'
import { markMessages } from '../actions.ts'

interface MessagePageProps {
  view: EBoxMessageView
  message: PresentedMessage
  canCorrect: boolean
  canConsult: boolean
  canManageAccess: boolean
  language: Language
}

export function MessagePage({ view, message, language, canCorrect, canConsult, canManageAccess }: MessagePageProps) {
  const t = useTranslations('eBox')
  const isOtherClient = view.employerName !== null && canConsult
  return (
    <div className="msg">
      <BackLink href={path(language, '/e-box')}>{t('back')}</BackLink>
      <MessageView
        message={isOtherClient ? { ...message, hidden: t('otherClient', { name: view.employerName ?? '' }) } : message}
        language={view.language}
        receivedAt={view.createdAt}
        state={<EBoxStateChip kind={view.kind} />}
        actionsOf={(declaration) => (
          <DeclarationActions
            declaration={declaration}
            canCorrect={canCorrect}
            canConsult={canConsult}
            language={language}
          />
        )}
      />
      {view.receiptOf && canCorrect && view.declarations && (
        <Attachments transmissionId={view.receiptOf} language={language} />
      )}
      {view.mandate && canManageAccess && (
        <p className="block">
          <ButtonLink href={path(language, `/access/mandates/${view.mandate.mandateId}`)} look="secondary">
            {t('seeMandate')}
          </ButtonLink>
        </p>
      )}
      {view.language !== language && <p className="small muted block">{t('writtenIn', { language: view.language })}</p>}
      <form action={markMessages} className="bar">
        <Button look="secondary" name="mark" value={`unread ${view.messageId}`}>
          {t('markUnread')}
        </Button>
        <Button look="secondary" name="mark" value={`${view.isArchived ? 'restored' : 'archived'} ${view.messageId}`}>
          {view.isArchived ? t('list.restore') : t('list.archive')}
        </Button>
      </form>
    </div>
  )
}

/** The receipt and the notification: for whoever may enter wages at that employer. */
function Attachments({ transmissionId, language }: { transmissionId: string; language: Language }) {
  const t = useTranslations('eBox')
  const receipt = useTranslations('receipt')
  const addresses = addressesOf(language, transmissionId)
  return (
    <section>
      <h2>{t('attachments')}</h2>
      <div className="row">
        <ButtonLink href={addresses.receiptPdf()} look="secondary" icon="file-down" isPlain>
          {receipt('pdf')}
        </ButtonLink>
        <ButtonLink href={addresses.receiptNotification()} look="secondary" icon="file-down" isPlain>
          {receipt('notification')}
        </ButtonLink>
      </div>
    </section>
  )
}

interface DeclarationActionsProps {
  declaration: PresentedDeclaration
  canCorrect: boolean
  canConsult: boolean
  language: Language
}

function DeclarationActions({ declaration, canCorrect, canConsult, language }: DeclarationActionsProps) {
  const t = useTranslations('eBox')
  const field = declaration.findings.find(({ isBlocking }) => isBlocking)?.path || undefined
  return (
    <>
      {canCorrect && declaration.isCorrectable && declaration.findings.length > 0 && (
        <CorrectForm declarationId={declaration.declarationId} field={field}>
          <Button icon="pencil">{t('correct', { name: declaration.name })}</Button>
        </CorrectForm>
      )}
      {canConsult && (
        <ButtonLink
          href={`${path(language, `/workers/${declaration.workerId}`)}#d-${declaration.declarationId}`}
          look="secondary"
        >
          {t('seeWorker', { name: declaration.name })}
        </ButtonLink>
      )}
    </>
  )
}
