import { test as base, expect } from '@playwright/test'
import { PortalProcess } from './server-process.ts'

interface PortalOfWorker {
  process: PortalProcess
  /** The file whose journeys the world was last made fresh for. */
  file: string
}

/** The tests of one file share a server and a demonstration world; the next file finds it as on its first day. */
export const test = base.extend<{ portal: PortalProcess; freshWorld: undefined }, { portalOfWorker: PortalOfWorker }>({
  portalOfWorker: [
    async ({ browserName: _ }, use) => {
      const process = await PortalProcess.start()
      await use({ process, file: '' })
      await process.end()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  portal: async ({ portalOfWorker }, use) => use(portalOfWorker.process),
  baseURL: async ({ portalOfWorker }, use) => use(portalOfWorker.process.url),
  freshWorld: [
    async ({ portalOfWorker }, use, testInfo) => {
      if (portalOfWorker.file !== '' && portalOfWorker.file !== testInfo.file) await portalOfWorker.process.reset()
      portalOfWorker.file = testInfo.file
      await use(undefined)
    },
    { auto: true, timeout: 60_000 },
  ],
})

export { expect }
