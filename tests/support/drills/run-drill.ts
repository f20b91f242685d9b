import { spawn } from 'node:child_process'

/** The short form of a drill, on the build of these tests. @returns what it prints with `--json` @throws with what it said when it came to no end */
export async function runDrill<Told>(script: string, ...options: string[]): Promise<Told> {
  const drill = spawn(process.execPath, [script, ...options, '--json'])
  let [told, failed] = ['', '']
  drill.stdout.on('data', (text) => (told += text))
  drill.stderr.on('data', (text) => (failed += text))
  await new Promise((resolve) => drill.once('close', resolve))
  const line = told.trim().split('\n').at(-1) ?? ''
  if (!line.startsWith('{')) throw new Error(`The drill came to no end.\n${failed}`)
  return JSON.parse(line)
}
