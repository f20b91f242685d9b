import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface ImportGraph {
  /** Our own modules that were read: packages and Node's are left out. */
  modules: string[]
  violations: { rule: string; comment: string; from: string; to: string }[]
}

/** The part of dependency-cruiser's JSON answer that is read here. */
interface Report {
  modules: { source: string; coreModule?: boolean; couldNotResolve?: boolean }[]
  summary: {
    violations: { rule: { name: string }; from: string; to: string }[]
    ruleSetUsed: { forbidden: { name: string; comment: string }[] }
  }
}

const run = promisify(execFile)
const folders = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests']
const answerLimitBytes = 256 * 1024 * 1024

/** Who imports whom below `root`, judged by its own .dependency-cruiser.cjs. */
export async function readImportGraph(root: string): Promise<ImportGraph> {
  const command = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const files = readdirSync(root).filter((name) => /\.(ts|mjs)$/.test(name) && name !== 'next-env.d.ts')
  const places = [...folders.filter((folder) => existsSync(join(root, folder))), ...files]
  const { stdout } = await run(process.execPath, [command, ...places, '--output-type', 'json'], {
    cwd: root,
    maxBuffer: answerLimitBytes,
    // It ends with the number of violations as its code: the answer is there all the same.
  }).catch((ended: { stdout: string }) => ended)
  const report = JSON.parse(stdout) as Report
  const comments = new Map(report.summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))
  return {
    modules: report.modules
      .filter((module) => !module.coreModule && !module.couldNotResolve && !module.source.includes('node_modules/'))
      .map((module) => module.source),
    violations: report.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      comment: comments.get(rule.name) ?? '',
      from,
      to,
    })),
  }
}
