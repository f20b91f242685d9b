import type { Page } from 'playwright'

/** The browser tells only of keys that took longer than this, in steps of eight milliseconds. */
const FINEST_MS = 16

interface TimedPage {
  slowKeys: Map<number, number>
}

/** Lets the browser note how long each key takes until what it changed is painted (Event Timing, what INP is made of). */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate((finest) => {
    const keys = new Map<number, number>()
    Object.assign(globalThis, { slowKeys: keys })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        const { interactionId = 0, duration } = entry
        if (interactionId > 0) keys.set(interactionId, Math.max(duration, keys.get(interactionId) ?? 0))
      }
    }).observe({ type: 'event', durationThreshold: finest } as PerformanceObserverInit)
  }, FINEST_MS)
}

/** How long the keys of a stretch took: those of which nothing was told count as the finest that is. */
export async function readKeys(page: Page, pressed: number): Promise<number[]> {
  // What is painted last is told a moment later.
  await page.waitForTimeout(500)
  const slow = await page.evaluate(() => [...(globalThis as unknown as TimedPage).slowKeys.values()])
  return [...slow, ...Array.from({ length: Math.max(0, pressed - slow.length) }, () => FINEST_MS)]
}

/** Presses a key as a fast clerk does. @returns how many keys it was */
export async function pressFast(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key)
  await page.waitForTimeout(60)
  return 1
}

/** Types a text as a fast clerk does. @returns how many keys it took */
export async function typeFast(page: Page, text: string): Promise<number> {
  for (const key of text) await pressFast(page, key)
  return text.length
}

export function computeP95(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN
}
