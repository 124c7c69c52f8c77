import { createInterface } from 'node:readline'
import { connectBox, connectRegister } from '#db/connect'
import { runDueTasks } from '~/services/run-due-tasks.server'
import { townLinks } from './programme-town'

// Does what is due at each instant that comes in by line, and answers with how many failed, until it is killed.
// Arguments: register, box, key.
const [, , register = '', box = '', key = ''] = process.argv
const installation = { register: connectRegister(register), box: connectBox(box), key }

async function round(now: string): Promise<void> {
  const outcomes = await runDueTasks(installation, { now: () => now, links: townLinks })
  const failed = outcomes.flatMap((outcome) => (outcome.ok ? [] : [String(outcome.error)]))
  process.stdout.write(`${JSON.stringify({ now, failed })}\n`)
}

let turns = Promise.resolve()
createInterface({ input: process.stdin }).on('line', (now) => {
  turns = turns.then(() => round(now))
})
process.stdout.write('ready\n')
