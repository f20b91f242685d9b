import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { Actor, Language } from '@/lib/domain/actor.ts'
import type { OtherPart } from '@/lib/domain/transmission/other-part.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import { readOtherPart } from '@/lib/use-cases/wage-period/read-other-part.ts'
import { addressesOf } from '../addresses.ts'

interface OtherPartProps {
  actor: Actor
  language: Language
  transmissionId: string
}

/** What was sent leads to its receipt, a draft to its workers. */
function present({ transmissionId, wagePeriod, isSent }: OtherPart, language: Language) {
  const addresses = addressesOf(language, transmissionId)
  return {
    dates: wagePeriod ? formatDateRange(wagePeriod) : '–',
    href: isSent ? addresses.receipt() : addresses.workers(),
  }
}

/** In step 2: where the other part of a period is that was split at 31 December. */
export async function OtherPartNote({ actor, language, transmissionId }: OtherPartProps) {
  const part = await readOtherPart(actor, transmissionId)
  if (!part) return null
  const t = await getTranslations('wizard.split')
  const { dates, href } = present(part, language)
  const state = part.isSent ? 'sent' : part.which
  return (
    <Note title={t('title')} isStatus>
      <p>{t('text', { state, dates })}</p>
      <p>
        <Link href={href}>{t('open', { which: part.which })}</Link>
      </p>
    </Note>
  )
}

/** On the receipt of one part: the other one, as long as it is not sent. */
export async function OtherPartOffer({ actor, language, transmissionId }: OtherPartProps) {
  const part = await readOtherPart(actor, transmissionId)
  if (!part || part.isSent) return null
  const t = await getTranslations('wizard.split')
  const { dates, href } = present(part, language)
  return (
    <div className="receipt-links">
      <Note tone="warn" title={t('left', { which: part.which, dates })}>
        <p>{t('leftText', { count: part.workerCount })}</p>
        <p className="block">
          <ButtonLink href={href} iconAfter="arrow-right">
            {t('goOn', { which: part.which })}
          </ButtonLink>
        </p>
      </Note>
    </div>
  )
}
