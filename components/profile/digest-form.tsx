import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { Checkbox } from '@/components/ui/fields/checkbox.tsx'
import { Note } from '@/components/ui/note.tsx'

interface DigestFormProps {
  isMailed: boolean
  /** Where it is sent. */
  email: string
  isSaved: boolean
  action: (form: FormData) => Promise<void>
}

/** Whether a weekly mail says how much waits at the person's employers. */
export function DigestForm({ isMailed, email, isSaved, action }: DigestFormProps) {
  const t = useTranslations('digest')
  return (
    <section id="digest" className="flow" aria-labelledby="digest-title">
      <h2 id="digest-title">{t('title')}</h2>
      {isSaved && <Note tone="ok" title={t('saved')} titleAs="p" isStatus />}
      <form action={action} className="flow" noValidate>
        <Checkbox
          name="isMailed"
          value="yes"
          defaultChecked={isMailed}
          label={t('isMailed')}
          detail={t('isMailedDetail', { email })}
        />
        <Button look="secondary">{t('save')}</Button>
      </form>
    </section>
  )
}
