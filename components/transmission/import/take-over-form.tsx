import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { StepBar } from '@/components/ui/step-bar.tsx'
import { CancelChoice, type CancelChoiceProps } from '../cancel-choice.tsx'

export interface TakeOverFormProps {
  action: (form: FormData) => Promise<void>
  /** Of the draft that the rows were judged by. */
  revision: number
  counts: { right: number; wrong: number; taken: number; takenWrong: number }
  hrefs: { overview: string; other: string }
  cancel: CancelChoiceProps
}

/** The right ones, or all that can go into the draft. */
export function TakeOverForm({ action, revision, counts, hrefs, cancel }: TakeOverFormProps) {
  const t = useTranslations('wageImport.preview')
  const total = counts.right + counts.wrong
  const takenCount = counts.taken + counts.takenWrong
  return (
    <form action={action}>
      <input type="hidden" name="revision" value={revision} />
      {total + takenCount === 0 && <p>{t('nothingToTake')}</p>}
      <StepBar>
        {counts.right > 0 && (
          <Button name="intent" value="right">
            {t('takeRight', { count: counts.right })}
          </Button>
        )}
        {counts.wrong > 0 && (
          <Button look="secondary" name="intent" value="all">
            {t('takeAll', { count: total, wrong: counts.wrong })}
          </Button>
        )}
        {takenCount > 0 && (
          <ButtonLink look={total === 0 ? 'primary' : 'secondary'} href={hrefs.overview}>
            {t('toOverview')}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" href={hrefs.other}>
          {t('other')}
        </ButtonLink>
        <CancelChoice {...cancel} />
      </StepBar>
    </form>
  )
}
