import { getTranslations } from 'next-intl/server'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { GroupMember } from '@/lib/domain/group/worker-group.ts'
import type { DraftQuality } from '@/lib/domain/transmission/draft.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'

interface GroupMembersProps {
  members: readonly GroupMember[]
  language: Language
}

/** Who is in it, and with what his form begins. */
export async function GroupMembers({ members, language }: GroupMembersProps) {
  const t = await getTranslations('groups')
  const words = await templateWords(language)
  return (
    <section>
      <Table
        caption={t('members', { count: members.length })}
        columns={[
          { key: 'name', label: t('worker') },
          { key: 'ssin', label: t('ssin') },
          { key: 'template', label: t('template') },
        ]}
      >
        {members.map(({ worker: { workerId, givenName, familyName, ssin }, qualities }) => (
          <Row key={workerId}>
            <RowHead>
              {givenName} {familyName}
            </RowHead>
            <Cell className="num nw" label={t('ssin')}>
              {formatSsin(ssin)}
            </Cell>
            <Cell label={t('template')}>
              {qualities.length === 0 ? t('noTemplate') : qualities.map(words).join(' ; ')}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

/** « 210, Ouvrier (050), 1 000,00 €, prime : chaque mois ». */
async function templateWords(language: Language): Promise<(quality: DraftQuality) => string> {
  const t = await getTranslations('wizard')
  const premium = await premiumWords(language)
  return ({ employerCategory, workerType, grossWageCents, premiums }) =>
    [
      employerCategory,
      workerType && t(`quality.workerTypes.${workerType}`),
      grossWageCents !== undefined && formatAmount(grossWageCents, language),
      ...premiums.map(premium),
    ]
      .filter(Boolean)
      .join(', ')
}

type TemplatePremium = DraftQuality['premiums'][number]

async function premiumWords(language: Language): Promise<(premium: TemplatePremium) => string | null> {
  const t = await getTranslations('wizard')
  const groups = await getTranslations('groups')
  return ({ amountCents, frequencyMonths }) => {
    if (frequencyMonths === undefined) return null
    const frequency =
      frequencyMonths === 0 ? t('premium.irregular') : t('premium.everyMonths', { months: frequencyMonths })
    const amount = amountCents === undefined ? 'none' : formatAmount(amountCents, language)
    return groups('premium', { frequency, amount })
  }
}
