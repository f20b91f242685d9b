import { useTranslations } from 'next-intl'
import type { Member } from '@/lib/domain/access/member.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { Button } from '../ui/button.tsx'
import { PermissionText } from './permission-text.tsx'

interface HeldListProps {
  member: Member
  today: LocalDate
  canTakeBack: boolean
  take: (form: FormData) => Promise<void>
}

/** The permissions of one user, each with the button that takes it back at once. */
export function HeldList({ member, today, canTakeBack, take }: HeldListProps) {
  const t = useTranslations('access')
  const names = useTranslations('refusal.permission.names')
  if (member.permissions.length === 0) return <p>{t('noPermission')}</p>
  return (
    <ul className="keys">
      {member.permissions.map((granted) => (
        <li key={granted.permission}>
          <form action={take}>
            <input type="hidden" name="membershipId" value={member.membershipId} />
            <input type="hidden" name="permission" value={granted.permission} />
            <div>
              <PermissionText granted={granted} today={today} />
            </div>
            {granted.permission === 'accessManagement' && <small>{t('withRole')}</small>}
            {granted.permission !== 'accessManagement' && canTakeBack && (
              <Button look="secondary" isSmall hiddenText={names(granted.permission)}>
                {t('take')}
              </Button>
            )}
          </form>
        </li>
      ))}
    </ul>
  )
}
