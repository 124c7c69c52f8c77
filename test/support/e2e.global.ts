import type { TestProject } from 'vitest/node'
import makeBuild from './build.global'
import makeDemo from './demo.global'

/** The build and the demo, side by side: neither needs the other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [removeDemo] = await Promise.all([makeDemo(project), makeBuild()])
  return removeDemo
}
