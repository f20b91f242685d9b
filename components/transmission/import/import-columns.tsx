import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'

export interface DescribedColumn {
  title: string
  content: string
}

/** What the columns of a sheet are called, and what is written below each. */
export function ImportColumns({ columns }: { columns: readonly DescribedColumn[] }) {
  const t = useTranslations('wageImport.columns')
  return (
    <>
      <p>{t('text', { ssin: columns[0]?.title ?? '' })}</p>
      <p className="block-end">{t('several')}</p>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'title', label: t('column') },
          { key: 'content', label: t('content') },
        ]}
      >
        {columns.map(({ title, content }) => (
          <Row key={title}>
            <RowHead>{title}</RowHead>
            <Cell label={t('content')}>{content}</Cell>
          </Row>
        ))}
      </Table>
    </>
  )
}
