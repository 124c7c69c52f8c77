/** Where to go after signing in: a path of this site, or nothing. `//host`, `/\host` and control characters are not paths. */
export function sameOriginTarget(given: string | null | undefined): string | undefined {
  if (given === null || given === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given))
    return undefined
  const base = 'https://kvar.invalid'
  const url = new URL(given, base)
  // Dots are gone by now: "/..//host" has become "//host".
  const isHere = url.origin === base && !url.pathname.startsWith('//')
  return isHere ? `${url.pathname}${url.search}` : undefined
}
