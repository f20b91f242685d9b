import { useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'
import { BackLink } from '@/components/ui/page-heading.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { type AccessRefusal, accessRefusals } from '@/lib/domain/access/rules.ts'

const changes = ['given', 'taken', 'role', 'handedOver'] as const

/** What the last change came to. */
export function OutcomeNote({ asked: { saved, refused } }: { asked: SearchParams }) {
  const t = useTranslations('access')
  const refusal = accessRefusals.find((each) => each === refused)
  const change = changes.find((each) => each === saved)
  if (refusal)
    return (
      <Note tone="bad" title={t('refused')} titleAs="p" isStatus>
        <p>{t(`refusals.${refusal}`)}</p>
      </Note>
    )
  return change ? <Note tone="ok" title={t(`saved.${change}`)} titleAs="p" isStatus /> : null
}

/** In the place of a page whose question cannot be asked, with the way back. */
export function RefusalNote({ refusal, back }: { refusal: AccessRefusal; back: { href: string; label: string } }) {
  const t = useTranslations('access')
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      <Note tone="bad" title={t('refused')} titleAs="h1">
        <p>{t(`refusals.${refusal}`)}</p>
      </Note>
    </>
  )
}
