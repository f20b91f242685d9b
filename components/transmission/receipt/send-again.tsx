import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

export type AgainOutcome = 'sent' | 'wait'

interface SendAgainProps {
  action: () => Promise<void>
  /** What became of the last wish; null when there was none. */
  outcome: AgainOutcome | null
}

/** The notice of a receipt once more, for who lost it. */
export function SendAgain({ action, outcome }: SendAgainProps) {
  const t = useTranslations('receipt.again')
  return (
    <section id="again">
      <h2>{t('title')}</h2>
      {outcome === 'sent' && (
        <Note tone="ok" title={t('sent')} titleAs="p" isStatus>
          <p>{t('sentText')}</p>
        </Note>
      )}
      {outcome === 'wait' && (
        <Note tone="warn" title={t('wait')} titleAs="p" isStatus>
          <p>{t('waitText')}</p>
        </Note>
      )}
      <p>{t('text')}</p>
      <form action={action} className="row block">
        <Button look="secondary" icon="mail">
          {t('action')}
        </Button>
      </form>
    </section>
  )
}
