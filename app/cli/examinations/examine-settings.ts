import { statSync } from 'node:fs'
import type { Settings } from '../../env.server'
import type { Finding } from './finding'

export function examineSettings(settings: Settings): Finding[] {
  const findings: Finding[] = []
  if (settings.isDemo)
    findings.push({
      subject: 'key',
      verdict: 'warning',
      found: 'the demo key',
      remedy: 'never for real answers',
    })
  else findings.push(keyFinding(settings))
  const isLocal = /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(settings.origin)
  const isHttps = settings.origin.startsWith('https:')
  findings.push(
    isHttps || isLocal
      ? {
          subject: 'address',
          verdict: isHttps ? 'fine' : 'warning',
          found: settings.origin,
          ...(isHttps ? {} : { remedy: 'set KVAR_ORIGIN to the https address that people use' }),
        }
      : {
          subject: 'address',
          verdict: 'fault',
          found: settings.origin,
          remedy: 'put a proxy with TLS in front and set KVAR_ORIGIN to its https address',
        },
  )
  findings.push(
    settings.smtpUrl === undefined && !settings.isDemo
      ? {
          subject: 'mail',
          verdict: 'warning',
          found: 'no SMTP_URL',
          remedy: 'set SMTP_URL, or hand out letters; mails wait in the outbox until then',
        }
      : {
          subject: 'mail',
          verdict: 'fine',
          found: settings.isDemo ? 'the demo sends none' : 'SMTP_URL is set',
        },
  )
  return findings
}

function keyFinding(settings: Settings): Finding {
  if (settings.keySource === 'KVAR_KEY') return { subject: 'key', verdict: 'fine', found: 'from KVAR_KEY' }
  const mode = statSync(settings.keySource).mode & 0o077
  return mode === 0
    ? { subject: 'key', verdict: 'fine', found: settings.keySource }
    : {
        subject: 'key',
        verdict: 'fault',
        found: `${settings.keySource} can be read by others`,
        remedy: `chmod 600 ${settings.keySource}`,
      }
}
