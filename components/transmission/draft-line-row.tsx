import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '../ui/button.tsx'
import { Checkbox } from '../ui/fields/checkbox.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { SummaryRow } from '../ui/summary-row.tsx'

export interface DraftLineRowProps {
  id: string
  familyName: string
  givenName: string
  /** Written 96.03.08-999.22. */
  ssinText: string
  calculationDates: string | null
  total: string | null
  isComplete: boolean
  /** Its data were repeated, and nobody has confirmed them. */
  isToConfirm: boolean
  isOpen: boolean
  editHref: string
  /** "Retirer": a dialog; absent in a correction. */
  remove: ReactNode
  /** The form of the overview, to which the ticks belong. */
  formId: string
  /** Warnings that ask for "Ces données sont justes". */
  ticks: readonly { name: string; message: string; isConfirmed: boolean; error?: string | undefined }[]
  /** The calculation field by field, or what is missing. */
  children: ReactNode
}

/** One worker of the overview. */
export function DraftLineRow(props: DraftLineRowProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  const { givenName, familyName, calculationDates, ssinText, isComplete, isToConfirm } = props
  const name = `${givenName} ${familyName}`
  return (
    <SummaryRow
      isOpen={props.isOpen}
      name={
        <span id={props.id} tabIndex={-1}>
          {`${familyName} ${givenName}`}
        </span>
      }
      sub={
        <span className="subs">
          <span className="nw">{ssinText}</span>
          {calculationDates && ' · '}
          <span className="nw">{calculationDates}</span>
        </span>
      }
      total={props.total}
      state={
        <StatusChip look={isComplete && !isToConfirm ? 'accepted' : 'warning'}>
          {t(isToConfirm ? 'repeat.toConfirm' : isComplete ? 'overview.complete' : 'overview.incomplete')}
        </StatusChip>
      }
      actions={
        <>
          <ButtonLink
            look="secondary"
            isSmall
            icon="pencil"
            href={props.editHref}
            hiddenText={t('overview.dataOf', { name })}
          >
            {actions('edit')}
          </ButtonLink>
          {props.remove}
        </>
      }
    >
      {props.children}
      {props.ticks.map((tick) => (
        <div key={tick.name} className="block">
          <p>{tick.message}</p>
          <Checkbox
            name={tick.name}
            value="yes"
            form={props.formId}
            label={t('overview.dataIsRight')}
            defaultChecked={tick.isConfirmed}
            error={tick.error}
          />
        </div>
      ))}
    </SummaryRow>
  )
}
