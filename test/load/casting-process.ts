import { createInterface } from 'node:readline'
import { z } from 'zod'
import { connectBox, connectRegister } from '#db/connect'
import { castBallot } from '~/services/cast-ballot.server'

// Casts what comes in by line and answers by line, until it is killed. Arguments: register, box, key.
const [, , register = '', box = '', key = ''] = process.argv
const requestSchema = z.object({
  id: z.number(),
  code: z.string(),
  sheet: z.unknown(),
  nonce: z.string(),
  today: z.string(),
})

const installation = { register: connectRegister(register), box: connectBox(box), key }

async function answer(line: string): Promise<void> {
  const { id, ...input } = requestSchema.parse(JSON.parse(line))
  const verdict = await castBallot(installation, input)
  process.stdout.write(`${JSON.stringify({ id, verdict })}\n`)
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(line))
process.stdout.write('ready\n')
