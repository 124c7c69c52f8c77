import type { Settings } from '~/env.server'

/** Whether mails go out: to a server, nowhere because none is set, or nowhere because it is a demo. */
export function mailServerOf({
  smtpUrl,
  isDemo,
}: Pick<Settings, 'smtpUrl' | 'isDemo'>): 'set' | 'missing' | 'demo' {
  if (isDemo) return 'demo'
  return smtpUrl === undefined ? 'missing' : 'set'
}
