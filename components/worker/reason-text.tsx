import { useTranslations } from 'next-intl'

const reasons = ['duplicate', 'wrongWorker', 'notWorked', 'typingError', 'payrollCorrection', 'other'] as const

/** Why something was corrected or deleted, in words; "Non fourni" when the channel gave none (batch). */
export function ReasonText({ reason, reasonText }: { reason: string | null; reasonText: string | null }) {
  const t = useTranslations('details.reasons')
  const known = reasons.find((each) => each === reason) ?? 'none'
  return reasonText ? `${t(known)} (${reasonText})` : t(known)
}
