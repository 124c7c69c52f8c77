import { statfs } from 'node:fs/promises'
import type { Settings } from '../../env.server'
import type { Finding } from './finding'

const leastFreeShare = 0.05

export function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isEnough = major > 20 || (major === 20 && minor >= 19)
  return isEnough
    ? { subject: 'node', verdict: 'fine', found: process.versions.node }
    : {
        subject: 'node',
        verdict: 'fault',
        found: process.versions.node,
        remedy: 'install Node 20.19 or later',
      }
}

export async function examineDisk(settings: Settings): Promise<Finding> {
  const found = await statfs(settings.dataFolder).catch(() => statfs('.'))
  const share = found.bavail / found.blocks
  const gigabytes = `${((found.bavail * found.bsize) / 1e9).toFixed(1)} GB free`
  return share > leastFreeShare
    ? { subject: 'disk', verdict: 'fine', found: gigabytes }
    : {
        subject: 'disk',
        verdict: 'fault',
        found: gigabytes,
        remedy: `make room on the disk of ${settings.dataFolder}`,
      }
}
