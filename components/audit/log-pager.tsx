import { useTranslations } from 'next-intl'
import { Pagination } from '../ui/pager.tsx'

interface LogPagerProps {
  page: { rows: readonly unknown[]; previousCursor: string | null; nextCursor: string | null }
  /** Address of the same log, its filters kept, from that place on. */
  hrefOf: (cursor: string) => string
}

/** Pages of a log, newest first; how long it is altogether nobody counts. */
export function LogPager({ page: { rows, previousCursor, nextCursor }, hrefOf }: LogPagerProps) {
  const t = useTranslations('audit')
  return (
    <Pagination
      label={t('pages')}
      summary={t('shown', { count: rows.length })}
      previous={previousCursor === null ? undefined : { href: hrefOf(previousCursor), label: t('newer') }}
      next={nextCursor === null ? undefined : { href: hrefOf(nextCursor), label: t('older') }}
    />
  )
}
