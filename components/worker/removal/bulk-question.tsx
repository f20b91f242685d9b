import { useTranslations } from 'next-intl'
import type { BulkProblem } from '@/lib/domain/bulk-cancellation/bulk-cancellation.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { ReasonFields } from './reason-fields.tsx'

export interface BulkQuestionProps {
  bulkId: string
  lineCount: number
  /** Of those that can be cancelled as they are now. */
  readyCount: number
  entered: { reason: string; reasonText: string; count: string }
  errors: Partial<Record<BulkProblem, string>>
  action: (form: FormData) => Promise<void>
  keepHref: string
}

/** Why, and how many: the number is typed, so that nobody deletes a whole list by mistake. */
export function BulkQuestion({ bulkId, lineCount, readyCount, entered, errors, action, keepHref }: BulkQuestionProps) {
  const t = useTranslations('bulkCancellation.question')
  return (
    <form action={action} noValidate>
      <input type="hidden" name="bulkId" value={bulkId} />
      <ReasonFields entered={entered} errors={errors} />
      <TextField
        name="count"
        label={t('count', { count: lineCount })}
        hint={t('countHint')}
        error={errors.count}
        defaultValue={entered.count}
        width="xs"
        inputMode="numeric"
        maxLength={10}
      />
      <div className="bar">
        <ButtonLink href={keepHref} look="secondary">
          {t('keep')}
        </ButtonLink>
        <Button look="danger" icon="trash-2">
          {t('confirm', { count: readyCount })}
        </Button>
      </div>
    </form>
  )
}
