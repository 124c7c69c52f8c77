import { connectBox, connectRegister } from '#db/connect'
import { waveIdSchema } from '~/domain/wave/wave'
import { closeWave } from '~/services/close-wave.server'

// Closes a wave in a process of its own and kills it: after the named step, or after so many milliseconds.
// Arguments: register, box, key, wave, today, step or milliseconds.
const [, , register = '', box = '', key = '', waveId = '', today = '', killAt = ''] = process.argv

const kill = () => process.kill(process.pid, 'SIGKILL')
process.stdout.write('ready\n')
if (/^\d+$/.test(killAt)) setTimeout(kill, Number(killAt))

await closeWave(
  { register: connectRegister(register), box: connectBox(box), key },
  { waveId: waveIdSchema.parse(waveId), today },
  async (step) => {
    if (step === killAt) kill()
  },
)
