import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type KeyPageRequest, keyPageTitle } from '../key-visit.ts'
import { passwordPage } from '../password-page.tsx'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.appCode')
  return keyPageTitle(request, t('title'))
}

/** User name, password and the code of the application. */
export default async function AppCodePage(request: KeyPageRequest) {
  const t = await getTranslations('signIn.appCode')
  const words = { title: t('title'), lead: t('lead'), submit: t('submit') }
  return passwordPage(request, { page: 'appCode', address: 'app-code', post: 'check', words })
}
