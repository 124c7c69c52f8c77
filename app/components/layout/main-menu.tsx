import {
  accountsPath,
  actionsPath,
  commentsPath,
  districtsPath,
  employeesPath,
  focusAreasPath,
  instrumentsPath,
  organisationPath,
  overviewPath,
  programmesPath,
  retentionPath,
  wavesPath,
} from '~/http/paths'
import { frameTexts } from '~/texts/frame'
import { useFrame } from './frame'
import { useTexts } from './language'

/** The way between the pages; only what the person's role may open. */
export function MainMenu() {
  const { account, path } = useFrame()
  const texts = useTexts(frameTexts)
  if (account === null) return null
  const isHrCity = account.role === 'hrCity'
  const entries = [
    { href: overviewPath(), label: texts.overview, isOpen: true },
    { href: districtsPath, label: texts.districts, isOpen: true },
    { href: focusAreasPath, label: texts.focusAreas, isOpen: true },
    { href: retentionPath(), label: texts.retention, isOpen: true },
    { href: actionsPath(), label: texts.actions, isOpen: true },
    { href: commentsPath(), label: texts.comments, isOpen: isHrCity },
    { href: wavesPath, label: texts.waves, isOpen: isHrCity },
    { href: programmesPath, label: texts.programmes, isOpen: isHrCity },
    { href: employeesPath, label: texts.people, isOpen: isHrCity },
    { href: organisationPath, label: texts.organisation, isOpen: isHrCity },
    { href: instrumentsPath, label: texts.instruments, isOpen: true, isApart: true },
    { href: accountsPath, label: texts.accounts, isOpen: isHrCity },
  ]
  return (
    <nav className="kv-nav" aria-label={texts.mainMenu}>
      <div className="kv-wrap">
        <ul className="kv-nav__l">
          {entries
            .filter((entry) => entry.isOpen)
            .map(({ href, label, isApart }) => (
              <li key={href} className={isApart ? 'kv-nav__sep' : undefined}>
                <a href={href} aria-current={isWithin(path.split('?')[0] ?? '', href) ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </nav>
  )
}

function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}
