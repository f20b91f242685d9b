import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Checkbox } from '../ui/fields/checkbox.tsx'
import { ErrorSummary, type FieldProblem } from '../ui/fields/error-summary.tsx'
import { Link } from '../ui/link.tsx'
import { Note } from '../ui/note.tsx'
import { StepBar } from '../ui/step-bar.tsx'
import { SummaryList, SummaryTotal } from '../ui/summary-row.tsx'
import { CancelChoice, type CancelChoiceProps } from './cancel-choice.tsx'

export interface DraftOverviewProps {
  formId: string
  action: (form: FormData) => Promise<void>
  problems: readonly FieldProblem[]
  workerCount: number
  /** Rows, made of `DraftLineRow`. */
  rows: ReactNode
  /** Already in words; null while something is incomplete. */
  total: string | null
  /** Remarks that do not prevent sending. */
  warnings: readonly { key: string; worker: string; message: string }[]
  /** Where the form of the next worker without complete data is. */
  nextWorker: { href: string; name: string } | null
  previousHref: string
  cancel: CancelChoiceProps
  /** "Ajouter un flexi-travailleur": a dialog; absent in a correction. */
  addWorker: ReactNode
  isCorrection: boolean
  /** A tick for the repeated data of so many workers; null with less than two. */
  repeated: { name: string; count: number; isConfirmed: boolean } | null
  savedAt: string
}

/** Step 4: everything that will be sent, before it is. The ticks in the rows belong to the form below by its id: the rows hold forms of their own. */
export function DraftOverview(props: DraftOverviewProps) {
  const t = useTranslations('wizard')
  return (
    <>
      <ErrorSummary problems={props.problems} />
      <p className="muted">{t(props.isCorrection ? 'overview.leadCorrection' : 'overview.lead')}</p>
      <WarningList warnings={props.warnings} />
      <SummaryList>{props.rows}</SummaryList>
      {props.total && <SummaryTotal label={t('overview.total', { count: props.workerCount })} total={props.total} />}
      {props.addWorker && <div className="block">{props.addWorker}</div>}
      <form id={props.formId} action={props.action} noValidate>
        {props.repeated && (
          <div className="block">
            <Checkbox
              name={props.repeated.name}
              value="yes"
              label={t('repeat.allRight', { count: props.repeated.count })}
              detail={t('repeat.allRightDetail')}
              defaultChecked={props.repeated.isConfirmed}
            />
          </div>
        )}
        <OverviewBar {...props} />
      </form>
    </>
  )
}

function WarningList({ warnings }: Pick<DraftOverviewProps, 'warnings'>) {
  const t = useTranslations('wizard')
  if (warnings.length === 0) return null
  return (
    <div className="block">
      <Note tone="warn" title={t('overview.warnings', { count: warnings.length })}>
        <ul className="bullets">
          {warnings.map(({ key, worker, message }) => (
            <li key={key}>{t('overview.workerWarning', { name: worker, message })}</li>
          ))}
        </ul>
      </Note>
    </div>
  )
}

/** The button that sends is never disabled: pressed too early, it leads to what is missing. */
function OverviewBar({ nextWorker, workerCount, previousHref, cancel, isCorrection, savedAt }: DraftOverviewProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  const send = t(isCorrection ? 'overview.sendCorrection' : 'overview.send', { count: workerCount })
  return (
    <StepBar saved={t('frame.savedAt', { time: savedAt })}>
      {nextWorker && (
        <ButtonLink href={nextWorker.href} iconAfter="arrow-right" hiddenText={nextWorker.name}>
          {t('overview.nextWorker')}
        </ButtonLink>
      )}
      <Button look={nextWorker ? 'secondary' : 'primary'} icon="send" name="intent" value="send">
        {send}
      </Button>
      <ButtonLink look="secondary" icon="arrow-left" href={previousHref}>
        {actions('previous')}
      </ButtonLink>
      <CancelChoice {...cancel} />
    </StepBar>
  )
}

/** What a row says of a line that is not complete: each missing field leads to its place in the form. */
export function MissingFields({ problems }: { problems: readonly { href: string; message: string }[] }) {
  const t = useTranslations('wizard')
  return (
    <>
      <p>{t('overview.missing')}</p>
      <ul className="bullets">
        {problems.map(({ href, message }) => (
          <li key={`${href} ${message}`}>
            <Link href={href}>{message}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
