import { useTranslations } from 'next-intl'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import type { DateRange } from '@/lib/domain/local-date.ts'
import type { WorkerName } from '@/lib/domain/transmission/draft-view.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { CellCheckbox } from '../../ui/fields/checkbox.tsx'
import { FieldError } from '../../ui/fields/field-frame.tsx'
import { SelectionCount } from '../../ui/islands/selection-count.tsx'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'
import { DateRangeText } from '../date-range-text.tsx'

export interface CancellableDeclaration extends WorkerName {
  declarationId: string
  calculationPeriod: DateRange
  payslipReference: string | null
  totalCents: EuroCents
}

export interface BulkChoiceProps {
  declarations: readonly CancellableDeclaration[]
  /** What the list was asked for, sent along so that it comes back the same. */
  asked: readonly (readonly [name: string, value: string])[]
  isAllTicked: boolean
  error: string | undefined
  hrefs: { all: string; back: string }
  action: (form: FormData) => Promise<void>
  language: Language
}

/** Name of the boxes; the first box has it as id, so that the error summary leads to it. */
export const bulkChoiceName = 'declarations'
const tableId = 'cancellable'
const tickAllId = 'tick-all'

/** Accepted declarations, each with a box: what is ticked is shown once more before anything is cancelled. */
export function BulkChoice({ declarations, asked, error, hrefs, action, ...choice }: BulkChoiceProps) {
  const t = useTranslations('bulkCancellation.choice')
  const { isAllTicked, language } = choice
  return (
    <form action={action} noValidate>
      {asked.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div id={tableId} className={error ? 'f err block' : 'block'}>
        {error && <FieldError name={bulkChoiceName} error={error} />}
        <div className="row">
          <p className="small muted">
            <SelectionCount
              tableId={tableId}
              tickAllId={tickAllId}
              initialCount={isAllTicked ? declarations.length : 0}
              template={t('chosen', { count: '{count}', total: declarations.length })}
            />
          </p>
          <ButtonLink id={tickAllId} href={hrefs.all} look="secondary" isSmall>
            {t('tickAll', { count: declarations.length })}
          </ButtonLink>
        </div>
        <Table
          className="pick"
          caption={t('caption')}
          isCaptionHidden
          columns={[
            { key: 'choice', label: t('tick'), isHidden: true },
            { key: 'worker', label: t('worker') },
            { key: 'calculationPeriod', label: t('calculationPeriod') },
            { key: 'reference', label: t('reference') },
            { key: 'amount', label: t('amount'), align: 'right' },
          ]}
        >
          {declarations.map((declaration, place) => (
            <ChoiceRow
              key={declaration.declarationId}
              {...{ declaration, language, isAllTicked }}
              boxId={place === 0 ? bulkChoiceName : `d-${declaration.declarationId}`}
              describedBy={place === 0 && error ? `${bulkChoiceName}-error` : undefined}
            />
          ))}
        </Table>
      </div>
      <div className="bar">
        <ButtonLink href={hrefs.back} look="secondary">
          {t('back')}
        </ButtonLink>
        <Button iconAfter="arrow-right">{t('next')}</Button>
      </div>
    </form>
  )
}

interface ChoiceRowProps extends Pick<BulkChoiceProps, 'isAllTicked' | 'language'> {
  declaration: CancellableDeclaration
  boxId: string
  describedBy: string | undefined
}

function ChoiceRow({ declaration, isAllTicked, language, boxId, describedBy }: ChoiceRowProps) {
  const t = useTranslations('bulkCancellation.choice')
  const { declarationId, givenName, familyName, ssin, calculationPeriod, payslipReference, totalCents } = declaration
  const { startDate, endDate } = calculationPeriod
  const name = `${familyName} ${givenName}`
  return (
    <Row isSelected={isAllTicked}>
      <Cell kind="check">
        <CellCheckbox
          name={bulkChoiceName}
          id={boxId}
          label={t('boxLabel', { name, startDate: formatDate(startDate), endDate: formatDate(endDate) })}
          value={declarationId}
          defaultChecked={isAllTicked}
          aria-describedby={describedBy}
        />
      </Cell>
      <RowHead>
        {name}
        <span className="sub num">{formatSsin(ssin)}</span>
      </RowHead>
      <Cell kind="number" label={t('calculationPeriod')}>
        <DateRangeText range={calculationPeriod} />
      </Cell>
      <Cell label={t('reference')}>{payslipReference ?? <span className="muted">{t('noReference')}</span>}</Cell>
      <Cell kind="amount" label={t('amount')}>
        {formatAmount(totalCents, language)}
      </Cell>
    </Row>
  )
}
