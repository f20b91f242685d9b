import { getTranslations } from 'next-intl/server'
import type { KeyFieldErrors, KeyFieldName } from '@/components/sign-in/key-fields.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import type { KeyStep } from '@/lib/auth/key-step.ts'
import { formatExactTime } from '@/lib/i18n/format-date.ts'

export interface KeyErrors {
  fields: KeyFieldErrors
  problems: FieldProblem[]
}

const fieldNames: readonly KeyFieldName[] = ['username', 'password', 'code']

/** What the page of a key says is wrong, at the fields and in the summary. */
export async function findKeyErrors(step: KeyStep | null): Promise<KeyErrors> {
  const fields = step?.problem === 'missing' ? await missingWords(step) : await problemWords(step)
  const problems = fieldNames.flatMap((name) => (fields[name] ? [{ name, message: fields[name] }] : []))
  return { fields, problems }
}

async function missingWords({ page, missing = [] }: KeyStep): Promise<KeyFieldErrors> {
  const t = await getTranslations('signIn.form.missing')
  const wordOf = (name: KeyFieldName) => t(name === 'code' && page === 'recoveryCode' ? 'recoveryCode' : name)
  return Object.fromEntries(fieldNames.filter((name) => missing.includes(name)).map((name) => [name, wordOf(name)]))
}

/** One sentence for everything else: it never says which part was wrong. */
async function problemWords(step: KeyStep | null): Promise<KeyFieldErrors> {
  if (!step?.problem) return {}
  const message = step.problem === 'wait' ? await waitWords(step.waitUntil ?? 0) : await wrongWords(step)
  return step.page === 'confirm' ? { code: message } : { username: message }
}

async function waitWords(waitUntil: number): Promise<string> {
  const t = await getTranslations('signIn.form')
  return t('wait', { time: formatExactTime(new Date(waitUntil)) })
}

async function wrongWords({ page, problem }: KeyStep): Promise<string> {
  const t = await getTranslations('signIn')
  if (problem === 'unavailable') return t('emailCode.unavailable')
  if (page !== 'confirm') return t(`${page}.wrong`)
  return problem === 'wrong' ? t('confirm.wrong') : t('confirm.over')
}
