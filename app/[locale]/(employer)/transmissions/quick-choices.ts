import { getTranslations } from 'next-intl/server'
import type { QuickChoiceOffer } from '@/components/transmission/wage-period-form.tsx'
import { presentFollowing, presentQuickChoice, quickChoices } from '@/lib/channels/web/parse-wage-period.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { formatDate, formatDateRange } from '@/lib/i18n/format-date.ts'
import { readFollowingWagePeriod } from '@/lib/use-cases/wage-period/read-following-wage-period.ts'

interface Asking {
  actor: Actor
  today: LocalDate
  now: Date
}

/** Last month, this month, last week, and what follows the last transmission, with their dates. */
export async function offerQuickChoices({ actor, today, now }: Asking): Promise<QuickChoiceOffer[]> {
  const t = await getTranslations('wizard')
  const named = quickChoices.map((name) => ({
    value: name,
    name,
    dates: formatDateRange(presentQuickChoice(name, today)),
  }))
  const following = await readFollowingWagePeriod(actor, now)
  if (!following) return named
  const days = { startDate: formatDate(following.startDate), endDate: formatDate(following.endDate) }
  return [...named, { value: presentFollowing(following), name: 'sameAsLast', dates: t('wagePeriod.fromTo', days) }]
}
