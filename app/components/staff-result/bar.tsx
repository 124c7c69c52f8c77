/** A bar from 0 to 100; the figure stands beside it in words. `city`: where the whole city is. */
export function Bar({ value, city }: { readonly value: number; readonly city?: number | undefined }) {
  return (
    <svg className="kv-bar100" width="100%" height="14" aria-hidden="true">
      <rect className="kv-bar100__all" width="100%" y="3" height="8" rx="4" />
      <rect className="kv-bar100__own" width={`${value}%`} y="3" height="8" rx="4" />
      {city !== undefined && (
        <line className="kv-bar100__city" x1={`${city}%`} x2={`${city}%`} y1="0" y2="14" />
      )}
    </svg>
  )
}
