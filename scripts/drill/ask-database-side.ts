import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs one command of database-side.ts with the environment of this process. @returns what it printed */
export async function askDatabaseSide(...command: string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/drill/database-side.ts', ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const [exitCode] = await once(child, 'close')
  if (exitCode !== 0) throw new Error(`${command.join(' ')} failed (${exitCode})`)
  return said
}
