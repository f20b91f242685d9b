import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type KeyPageRequest, keyPageTitle } from '../key-visit.ts'
import { passwordPage } from '../password-page.tsx'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.recoveryCode')
  return keyPageTitle(request, t('title'))
}

/** User name, password and a recovery code, for who has not got his telephone. */
export default async function RecoveryCodePage(request: KeyPageRequest) {
  const t = await getTranslations('signIn.recoveryCode')
  const words = { title: t('title'), lead: t('lead'), submit: t('submit') }
  return passwordPage(request, { page: 'recoveryCode', address: 'recovery-code', post: 'check', words })
}
