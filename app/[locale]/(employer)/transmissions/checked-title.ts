import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { wizardTitle } from './wizard-page.tsx'

interface CheckedPage {
  title: string
  /** `?check=1`: the page was asked to say what is wrong. */
  isChecked: boolean
  listProblems: () => Promise<readonly unknown[]>
}

/** The title says first that something is wrong (checklist G.3), as long as it is: an address outlives what was mended. */
export async function checkedTitle({ title, isChecked, listProblems }: CheckedPage): Promise<Metadata> {
  if (!isChecked) return wizardTitle(title)
  const errors = await getTranslations('errors')
  return titleUnlessRefused(async () => ((await listProblems()).length > 0 ? errors('title', { title }) : title))
}
