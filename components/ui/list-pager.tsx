import { useTranslations } from 'next-intl'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Pagination } from './pager.tsx'

interface ListPagerProps {
  shownCount: number
  /** Of all pages; null cursors: there is no page on that side. */
  page: { totalCount: number; previousCursor: string | null; nextCursor: string | null }
  language: Language
  /** Address of the same list, its filters kept, from that place on. */
  hrefOf: (cursor: string) => string
}

/** Pages of a list that is read from a place in it, forwards and backwards. */
export function ListPager({ shownCount, page, language, hrefOf }: ListPagerProps) {
  const t = useTranslations('pager')
  const { totalCount, previousCursor, nextCursor } = page
  const shown = { shown: formatCount(shownCount, language), total: formatCount(totalCount, language) }
  return (
    <Pagination
      label={t('label')}
      summary={t('shown', shown)}
      previous={previousCursor === null ? undefined : { href: hrefOf(previousCursor), label: t('previous') }}
      next={nextCursor === null ? undefined : { href: hrefOf(nextCursor), label: t('next') }}
    />
  )
}
