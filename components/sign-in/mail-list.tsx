import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { formatMoment } from '@/lib/i18n/format-date.ts'

export interface ListedMail {
  mailId: string
  recipient: string
  subject: string
  text: string
  createdAt: Date
}

/** The demonstration's post, newest first, clearly marked as such. */
export function MailList({ mails, refreshHref }: { mails: readonly ListedMail[]; refreshHref: string }) {
  const t = useTranslations('demonstration.mails')
  const refresh = (
    <ButtonLink href={refreshHref} look="secondary" icon="refresh-cw">
      {t('refresh')}
    </ButtonLink>
  )
  return (
    <div className="narrow flow">
      <PageHeading title={t('title')} action={refresh} />
      <Note tone="warn" title={t('mark')}>
        <p>{t('markText')}</p>
      </Note>
      {mails.length === 0 && (
        <EmptyState title={t('empty')} titleAs="h2">
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {mails.map((mail) => (
        <Mail key={mail.mailId} mail={mail} />
      ))}
    </div>
  )
}

function Mail({ mail: { recipient, subject, text, createdAt } }: { mail: ListedMail }) {
  const t = useTranslations('demonstration.mails')
  return (
    <article className="flow">
      <h2>{subject}</h2>
      <KeyValues
        rows={[
          { label: t('recipient'), value: recipient },
          { label: t('sentAt'), value: formatMoment(createdAt) },
        ]}
      />
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          <Paragraph text={paragraph} />
        </p>
      ))}
    </article>
  )
}

/** An address alone in its paragraph can be followed, as in a mail program. */
function Paragraph({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return text
  return (
    <a className="anywhere" href={text}>
      {text}
    </a>
  )
}
