import { useTranslations } from 'next-intl'
import type { GrantedPermission, Member } from '@/lib/domain/access/member.ts'
import { UNUSED_DAYS } from '@/lib/domain/access/unused.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { PermissionText } from './permission-text.tsx'

interface ReviewListProps {
  unused: readonly { member: Member; granted: GrantedPermission; canTakeBack: boolean }[]
  today: LocalDate
  take: (form: FormData) => Promise<void>
}

/** What nobody needed lately, each with the button that takes it back (checklist R.106). */
export function ReviewList({ unused, today, take }: ReviewListProps) {
  const t = useTranslations('access')
  const names = useTranslations('refusal.permission.names')
  const count = new Set(unused.map(({ member }) => member.membershipId)).size
  const offered = unused.filter(({ canTakeBack }) => canTakeBack)
  if (count === 0) return null
  return (
    <Note tone="warn" title={t('review.title', { count, days: UNUSED_DAYS })}>
      <p>{t('review.text')}</p>
      {offered.length > 0 && (
        <details className="more">
          <summary>{t('review.show', { count: offered.length })}</summary>
          <ul className="keys">
            {offered.map(({ member, granted }) => (
              <li key={`${member.membershipId} ${granted.permission}`}>
                <form action={take}>
                  <input type="hidden" name="membershipId" value={member.membershipId} />
                  <input type="hidden" name="permission" value={granted.permission} />
                  <input type="hidden" name="from" value="review" />
                  <div>
                    {nameOf(member)}
                    <br />
                    <PermissionText granted={granted} today={today} />
                  </div>
                  <Button look="secondary" isSmall hiddenText={`${names(granted.permission)}, ${nameOf(member)}`}>
                    {t('take')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Note>
  )
}

const nameOf = ({ givenName, familyName }: Member) => `${givenName} ${familyName}`
