import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'

interface NamedTemplate {
  groupId: string
  name: string
}

/** In the form of one worker: a button for each group that keeps a template of him. */
export function TemplateOne({ templates }: { templates: readonly NamedTemplate[] }) {
  const t = useTranslations('groups')
  if (templates.length === 0) return null
  return (
    <p className="row block">
      {templates.map(({ groupId, name }) => (
        <Button key={groupId} look="secondary" isSmall icon="copy" name="intent" value={`template:${groupId}`}>
          {t('takeOne', { name })}
        </Button>
      ))}
    </p>
  )
}

interface TemplateForAllProps {
  action: (form: FormData) => Promise<void>
  groups: readonly (NamedTemplate & { untouchedCount: number })[]
}

/** The template of a group for all its workers whose form nobody has touched. */
export function TemplateForAll({ action, groups }: TemplateForAllProps) {
  const t = useTranslations('groups')
  return (
    <details className="fold block">
      <summary>{t('takeTitle')}</summary>
      <form action={action} noValidate>
        <p className="small muted">{t('takeText')}</p>
        <SelectField
          name="group"
          label={t('group')}
          options={groups.map(({ groupId, name, untouchedCount }) => ({
            value: groupId,
            label: t('option', { name, count: untouchedCount }),
          }))}
        />
        <p className="block">
          <Button look="secondary" icon="copy">
            {t('takeAll')}
          </Button>
        </p>
      </form>
    </details>
  )
}
