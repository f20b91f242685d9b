import { useTranslations } from 'next-intl'
import type { GrantablePermission } from '@/lib/domain/access/member.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { DateField } from '../ui/fields/date-field.tsx'
import { FieldsetFrame } from '../ui/fields/field-frame.tsx'
import { FieldPair } from '../ui/fields/field-pair.tsx'

export interface GrantFieldsProps {
  grantable: readonly GrantablePermission[]
  entered: { permissions: readonly GrantablePermission[]; startDate: string; endDate: string }
  errors: Partial<Record<'permissions' | 'startDate' | 'endDate', string>>
  today: LocalDate
}

/** Which permissions, from when, until when: the same for a colleague who is here and for one who is invited. */
export function GrantFields({ grantable, entered, errors, today }: GrantFieldsProps) {
  const t = useTranslations('access')
  const names = useTranslations('refusal.permission.names')
  return (
    <>
      <FieldsetFrame
        name="permissions"
        label={t('give.permissions')}
        hint={t('give.permissionsHint')}
        error={errors.permissions}
      >
        <div>
          {grantable.map((permission, position) => (
            <label key={permission} className="ck">
              <input
                type="checkbox"
                id={position === 0 ? 'permissions' : `permissions-${permission}`}
                name="permissions"
                value={permission}
                defaultChecked={entered.permissions.includes(permission)}
              />
              <span>
                {names(permission)}
                <small>{t(`give.details.${permission}`)}</small>
              </span>
            </label>
          ))}
        </div>
      </FieldsetFrame>
      <FieldPair>
        <DateField
          name="startDate"
          label={t('give.startDate')}
          hasPatternHint
          min={today}
          defaultValue={entered.startDate}
          error={errors.startDate}
        />
        <DateField
          name="endDate"
          label={t('give.endDate')}
          hasPatternHint
          isOptional
          min={today}
          defaultValue={entered.endDate}
          error={errors.endDate}
        />
      </FieldPair>
    </>
  )
}
