import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Note } from '@/components/ui/note.tsx'
import { readMailWay } from '@/lib/use-cases/sign-in/read-mail-way.ts'
import { type KeyPageRequest, keyPageTitle } from '../key-visit.ts'
import { passwordPage } from '../password-page.tsx'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.emailCode')
  return keyPageTitle(request, t('title'))
}

/** User name and password, for a code by e-mail. */
export default async function EmailCodePage(request: KeyPageRequest) {
  const t = await getTranslations('signIn.emailCode')
  const words = { title: t('title'), lead: t('lead'), submit: t('submit') }
  const remark = readMailWay() === 'none' && <Note tone="warn" title={t('unavailable')} titleAs="p" />
  return passwordPage(request, { page: 'emailCode', address: 'email-code', post: 'send', words, remark })
}
