import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { Checkbox } from '@/components/ui/fields/checkbox.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { OptionalMail } from '@/lib/domain/optional-mail.ts'

/** Those asked for here; each has its words under its name. */
export type ChosenMail = Exclude<OptionalMail, 'counterAlerts'>

interface MailChoiceFormProps {
  mail: ChosenMail
  isMailed: boolean
  /** Where it is sent. */
  email: string
  isSaved: boolean
  action: (form: FormData) => Promise<void>
}

/** Whether the person gets such a mail. */
export function MailChoiceForm({ mail, isMailed, email, isSaved, action }: MailChoiceFormProps) {
  const t = useTranslations()
  return (
    <section id={mail} className="flow" aria-labelledby={`${mail}-title`}>
      <h2 id={`${mail}-title`}>{t(`${mail}.title`)}</h2>
      {isSaved && <Note tone="ok" title={t(`${mail}.saved`)} titleAs="p" isStatus />}
      <form action={action} className="flow" noValidate>
        <Checkbox
          id={`${mail}-isMailed`}
          name="isMailed"
          value="yes"
          defaultChecked={isMailed}
          label={t(`${mail}.isMailed`)}
          detail={t(`${mail}.isMailedDetail`, { email })}
        />
        <Button look="secondary" hiddenText={t(`${mail}.title`)}>
          {t(`${mail}.save`)}
        </Button>
      </form>
    </section>
  )
}
