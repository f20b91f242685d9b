import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'

export type CookiePurpose = 'language' | 'accountLanguage' | 'session' | 'signIn' | 'keptForm' | 'shownCodes'

/** What each cookie is for and how long it lives. */
export function CookieTable({ cookies }: { cookies: Record<CookiePurpose, readonly string[]> }) {
  const t = useTranslations('footer.cookies')
  const columns = (['name', 'purpose', 'life'] as const).map((key) => ({ key, label: t(key) }))
  return (
    <Table caption={t('caption')} columns={columns}>
      {(Object.keys(cookies) as CookiePurpose[]).map((purpose) => (
        <Row key={purpose}>
          <RowHead>
            {cookies[purpose].map((name) => (
              <span key={name} className="sub mono">
                {name}
              </span>
            ))}
          </RowHead>
          <Cell label={t('purpose')}>{t(`rows.${purpose}.purpose`)}</Cell>
          <Cell label={t('life')}>{t(`rows.${purpose}.life`)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
