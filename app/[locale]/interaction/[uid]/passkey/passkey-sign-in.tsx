import { useTranslations } from 'next-intl'
import { PasskeyForm } from '@/components/account/passkey-form.tsx'
import { useCeremonyWords } from '@/components/account/use-ceremony-words.ts'
import { Button } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { KeyStep } from '@/lib/auth/key-step.ts'
import { formatExactTime } from '@/lib/i18n/format-date.ts'

/** The button that asks the device, and what the last attempt came to. */
export function PasskeySignIn({ here, step }: { here: string; step: KeyStep | null }) {
  const t = useTranslations('signIn.passkey')
  const words = useCeremonyWords('use')
  return (
    <>
      {step?.problem && <Problem step={step} />}
      <PasskeyForm ceremony="use" optionsAddress={`${here}/options`} action={`${here}/check`} words={words}>
        <Button icon="key-round">{t('submit')}</Button>
      </PasskeyForm>
    </>
  )
}

function Problem({ step: { problem, waitUntil } }: { step: KeyStep }) {
  const t = useTranslations('signIn')
  if (problem === 'missing') return <Note tone="warn" title={t('passkey.needsScript')} titleAs="p" isStatus />
  const title =
    problem === 'wait' ? t('form.wait', { time: formatExactTime(new Date(waitUntil ?? 0)) }) : t('passkey.wrong')
  return <Note tone="bad" title={title} titleAs="p" isStatus />
}
