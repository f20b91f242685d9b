import { expect, test } from '@playwright/test'
import { runDrill } from '../../support/drills/run-drill.ts'

interface Told {
  lost: number
  duplicated: number
  stuck: number
  differentAnswers: number
  differentCents: number
  declarations: number
  sets: number
  kills: number
  seconds: number
}

test('[CASE-75] Worker, receiver and PostgreSQL are killed in the middle of sets: the same answers, nothing twice', async () => {
  const {
    sets: _sets,
    kills: _kills,
    seconds: _seconds,
    ...told
  } = await runDrill<Told>('scripts/drill-kill.ts', '--batch', '2400', '--kills', '4')
  expect(told).toEqual({
    lost: 0,
    duplicated: 0,
    stuck: 0,
    differentAnswers: 0,
    differentCents: 0,
    declarations: 2400,
  })
})
