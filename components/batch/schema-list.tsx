import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'

const schemas = ['FLXWAGE', 'ACRF', 'NOTIFICATION'] as const
const samples = [
  'FLXWAGE_accepted',
  'FLXWAGE_changes',
  'FLXWAGE_overlap',
  'ACRF_positive',
  'ACRF_name',
  'ACRF_schema',
  'NOTIFICATION_accepted',
  'NOTIFICATION_remark',
  'NOTIFICATION_refused',
  'NOTIFICATION_change_refused',
] as const

/** The schemas in force, ready to download. */
export function SchemaList({ quarter }: { quarter: string }) {
  const t = useTranslations('technicalLibrary.schemas')
  return (
    <Table
      caption={t('caption', { quarter })}
      columns={[
        { key: 'name', label: t('name') },
        { key: 'use', label: t('use') },
      ]}
    >
      {schemas.map((name) => (
        <Row key={name}>
          <RowHead>
            <LibraryFile quarter={quarter} name={`${name}_${quarter}.xsd`} />
          </RowHead>
          <Cell label={t('use')}>{t(name)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

/** One file for each kind of answer. */
export function SampleList({ quarter }: { quarter: string }) {
  const t = useTranslations('technicalLibrary.samples')
  return (
    <ul>
      {samples.map((name) => (
        <li key={name}>
          <LibraryFile quarter={quarter} name={`samples/${name}.xml`} words={t(`files.${name}`)} />
        </li>
      ))}
    </ul>
  )
}

interface LibraryFileProps {
  quarter: string
  /** Below the folder of the quarter. */
  name: string
  /** The name of the file, unless words say more. */
  words?: string
}

export function LibraryFile({ quarter, name, words = name.slice(name.indexOf('/') + 1) }: LibraryFileProps) {
  return (
    <Link href={`/technical-library/${quarter}/${name}`} isPlain download>
      {words}
    </Link>
  )
}
