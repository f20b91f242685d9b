import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before a program: it kills itself, as by `kill -9`, before it asks for the KILL_AT-th time something of the files below EXPORT_DIR.

type Step = (path: string, ...rest: unknown[]) => Promise<unknown>

let left = Number(process.env.KILL_AT)
const watched = process.env.EXPORT_DIR ?? ''
const steps = fs as unknown as Record<string, Step>

for (const name of ['mkdir', 'open', 'readdir', 'rename', 'rm', 'stat', 'writeFile']) {
  const step = steps[name] as Step
  steps[name] = async (path, ...rest) => {
    if (path.startsWith(watched)) left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    return step(path, ...rest)
  }
}
syncBuiltinESMExports()
