import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { checkNode, findRuntime, installPackages, isInstalled, root } from './install.mjs'
import { stage, stopWith } from './stage.mjs'

// `npm run check`: everything that can be said about the code without starting it. Runs on Node 20 with nothing
// installed; the tools themselves run on the Node of the packages.

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'house']

/**
 * The slowest first, so that the others fit beside them. Types are read by the compiler written in Go, which needs a
 * third of the time; the one written in TypeScript stays for the tools that call it.
 * @type {[name: string, command: string[]][]}
 */
const steps = [
  ['house', [...vitest, '--exclude', '**/arrows.test.ts']],
  ['arrows', [...vitest, 'arrows.test.ts']],
  ['types', ['node_modules/typescript-native/bin/tsc', '--noEmit']],
  ['dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
  [
    'lint',
    [
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--error-on-warnings',
      '--reporter=github',
      '--max-diagnostics=none',
    ],
  ],
]

/** @param {string[]} command @returns {Promise<{ passed: boolean, said: string }>} */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(findRuntime(), command, { cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ passed: code === 0, said }))
  })
}

/** What a person wants to read: tests that passed left out, and Biome's answer as `path:line  rule: words`; what is only a matter of form is mended by a command. @param {string} said */
function shorten(said) {
  const lines = [
    ...said
      .replaceAll(`file=${root}`, 'file=')
      .matchAll(/^::(?:error|warning) title=([^,]*),file=([^,]*),line=(\d+)[^:]*::(.*)$/gm),
  ]
  if (lines.length === 0) return said.replace(/^\s+✓.*\n/gm, '')
  const told = lines.map(([, rule, file, line, words]) =>
    rule === 'format' || rule.startsWith('assist')
      ? `${file}  form: npx biome check --write`
      : `${file}:${line}  ${rule}: ${words}`,
  )
  return [...new Set(told)].sort().join('\n')
}

/** @param {[string, string[]]} step */
async function judge([name, command]) {
  const startedAt = performance.now()
  const { passed, said } = await run(command)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`  ${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)}${seconds.padStart(6)} s`)
  return { name, passed, said: shorten(said) }
}

/** As many steps at once as there are processors, whatever their number. */
async function judgeAll() {
  const waiting = [...steps]
  const judged = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) judged.push(await judge(step))
  }
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
  return judged
}

async function main() {
  checkNode()
  if (!isInstalled()) await stage('packages', installPackages)
  const generated = await run(['scripts/generate-client.ts'])
  if (!generated.passed) throw new Error(generated.said)
  const judged = await judgeAll()
  const failed = judged.filter(({ passed }) => !passed)
  for (const { name, said } of failed) console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n${said.trim()}`)
  console.log(`\ncheck: ${judged.length - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

main().catch(stopWith)
