import { useTranslations } from 'next-intl'
import type { GroupEntry } from '@/lib/domain/group/worker-group.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { Link } from '../../ui/link.tsx'

interface GroupToolsProps {
  groups: readonly GroupEntry[]
  /** Where groups are renamed and removed. */
  href: string
}

/** In the form of step 2: tick a group, name who is ticked. Its buttons send the form, so that no tick is lost. */
export function GroupTools({ groups, href }: GroupToolsProps) {
  const t = useTranslations('groups')
  return (
    <fieldset className="block">
      <legend>{t('tools')}</legend>
      {groups.length > 0 && (
        <div className="tools">
          <SelectField
            name="group"
            label={t('group')}
            options={groups.map(({ groupId, name, memberCount }) => ({
              value: groupId,
              label: t('option', { name, count: memberCount }),
            }))}
          />
          <Button look="secondary" name="intent" value="group">
            {t('tick')}
          </Button>
        </div>
      )}
      <p className="row">
        <Button look="secondary" isSmall name="intent" value="keep">
          {t('keepTicked')}
        </Button>
        {groups.length > 0 && <Link href={href}>{t('manage')}</Link>}
      </p>
    </fieldset>
  )
}
