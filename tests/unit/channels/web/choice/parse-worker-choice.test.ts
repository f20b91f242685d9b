import { expect, test } from 'vitest'
import { parseWorkerChoice } from '@/lib/channels/web/choice/parse-worker-choice.ts'

const isabelle = '0193a5c0-0000-7000-8000-000000000001'

test('each ticked worker counts once, what is no id counts for nothing', () => {
  const form = new FormData()
  for (const value of [isabelle, isabelle.toUpperCase(), 'x', '']) form.append('workers', value)
  expect(parseWorkerChoice(form)).toEqual({ intent: 'next', workerIds: [isabelle] })
})

test('an unknown button means Suivant', () => {
  const form = new FormData()
  form.append('intent', 'delete')
  expect(parseWorkerChoice(form).intent).toBe('next')
})
