import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { ParameterGroup } from '@/lib/domain/legal-parameters/definitions.ts'
import type { ParameterLine } from '@/lib/domain/legal-parameters/parameter-views.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { ConfidenceText, LegalReference } from './source-text.tsx'
import { ParameterValue, useValueText } from './value-text.tsx'

export interface ParameterListProps {
  group: ParameterGroup
  lines: readonly ParameterLine[]
  hrefOf: (name: string) => string
}

/** The parameters of one subject, each with what holds today and what comes next. */
export function ParameterGroupTable({ group, lines, hrefOf }: ParameterListProps) {
  const t = useTranslations('parameters')
  const columns = (['name', 'valueToday', 'reference', 'confidence', 'checked'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
    className: `par-${key}`,
  }))
  return (
    <section id={group}>
      <h2>{t(`groups.${group}`)}</h2>
      <Table caption={t(`groups.${group}`)} isCaptionHidden columns={columns} className="par">
        {lines
          .filter(({ definition }) => definition.group === group)
          .map((line) => (
            <ParameterRow key={line.definition.name} line={line} href={hrefOf(line.definition.name)} />
          ))}
      </Table>
    </section>
  )
}

function ParameterRow({ line: { definition, current, next }, href }: { line: ParameterLine; href: string }) {
  const t = useTranslations('parameters')
  return (
    <Row>
      <RowHead>
        <Link href={href}>{t(`names.${definition.name}`)}</Link>
      </RowHead>
      <Cell label={t('columns.valueToday')}>
        <ParameterValue value={current} unit={definition.unit} />
        {next && <NextValue next={next} definition={definition} />}
      </Cell>
      <Cell label={t('columns.reference')}>{current && <LegalReference>{current.legalReference}</LegalReference>}</Cell>
      <Cell label={t('columns.confidence')}>{current && <ConfidenceText confidence={current.confidence} />}</Cell>
      <Cell label={t('columns.checked')} kind="number">
        {current && <time dateTime={current.lastCheckedDate}>{formatDate(current.lastCheckedDate)}</time>}
      </Cell>
    </Row>
  )
}

function NextValue({
  next,
  definition,
}: Pick<ParameterLine, 'definition'> & { next: NonNullable<ParameterLine['next']> }) {
  const t = useTranslations('parameters')
  const write = useValueText()
  return (
    <small className="muted par-next">
      {t('next', { date: formatDate(next.startDate), value: write(next, definition.unit) })}
    </small>
  )
}
