/** Carries what was filled in to the next step; a list gives a field for each. */
export function HiddenValues({
  values,
}: {
  readonly values: Readonly<Record<string, string | readonly string[]>>
}) {
  return Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => (
      <input type="hidden" name={name} value={one} key={`${name} ${one}`} />
    )),
  )
}
