import { useTranslations } from 'next-intl'
import type { MembershipRole } from '@/lib/domain/access/member.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/fields/radio-group.tsx'

interface RoleFormProps {
  membershipId: string
  role: MembershipRole
  /** The present one and those this manager may give. */
  roles: readonly MembershipRole[]
  action: (form: FormData) => Promise<void>
}

/** User, access manager or chief; only where there is a choice. */
export function RoleForm({ membershipId, role, roles, action }: RoleFormProps) {
  const t = useTranslations('access')
  if (roles.length < 2) return null
  return (
    <section className="flow" aria-labelledby="role-title">
      <h2 id="role-title">{t('role.title')}</h2>
      <form action={action} className="flow">
        <input type="hidden" name="membershipId" value={membershipId} />
        <RadioGroup
          name="role"
          label={t('role.label')}
          defaultValue={role}
          choices={roles.map((each) => ({ value: each, label: t(`roles.${each}`), detail: t(`role.details.${each}`) }))}
        />
        <Button look="secondary">{t('role.save')}</Button>
      </form>
    </section>
  )
}
