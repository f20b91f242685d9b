import { useTranslations } from 'next-intl'
import type { CeremonyWords } from './ceremony.ts'

/** What the script says while the device asks its person; `known` never happens at sign-in. */
export function useCeremonyWords(ceremony: 'make' | 'use'): CeremonyWords {
  const t = useTranslations('keys.ceremony')
  return {
    waiting: t('waiting'),
    cancelled: t(ceremony === 'make' ? 'notMade' : 'notUsed'),
    known: t('known'),
    unsupported: t('unsupported'),
    failed: t(ceremony === 'make' ? 'notMade' : 'failed'),
  }
}
