import { useTranslations } from 'next-intl'
import type { GrantedPermission } from '@/lib/domain/access/member.ts'
import { isUnused, UNUSED_DAYS } from '@/lib/domain/access/unused.ts'
import { isWithin, type LocalDate } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { StatusChip } from '../ui/status-chip.tsx'

/** A permission by its name, its days, and whether anybody needed it lately. */
export function PermissionText({ granted, today }: { granted: GrantedPermission; today: LocalDate }) {
  const t = useTranslations('access')
  const names = useTranslations('refusal.permission.names')
  return (
    <>
      <b>{names(granted.permission)}</b>
      <span className="sub">{useDays(granted)}</span>
      {!isWithin(today, granted) && (
        <StatusChip look="draft" icon="clock" canWrap>
          {t(granted.startDate > today ? 'notYet' : 'over')}
        </StatusChip>
      )}
      {isUnused(granted, today) && (
        <StatusChip look="warning" canWrap>
          {granted.lastUsedDate
            ? t('unusedSince', { date: formatDate(granted.lastUsedDate) })
            : t('neverUsed', { days: UNUSED_DAYS })}
        </StatusChip>
      )}
    </>
  )
}

function useDays({ startDate, endDate }: GrantedPermission): string {
  const t = useTranslations('access')
  const from = formatDate(startDate)
  return endDate ? t('fromTo', { startDate: from, endDate: formatDate(endDate) }) : t('from', { startDate: from })
}
