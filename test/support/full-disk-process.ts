import { connectBox, connectRegister } from '#db/connect'
import { castBallot } from '~/services/cast-ballot.server'
import { aNonce, aSheet, opensOn, testKey } from '../factories/a-fieldwork'

// Casts the codes it is given and says what came of each, in a process whose files may not grow (see the test).
// Arguments: register, box, codes.
const [, , register = '', box = '', ...codes] = process.argv
const installation = { register: connectRegister(register), box: connectBox(box), key: testKey }

for (const code of codes) {
  const verdict = await castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today: opensOn })
  process.stdout.write(`${verdict.ok ? 'taken' : verdict.reason}\n`)
}
