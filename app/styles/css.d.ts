/** A stylesheet imported by a route is the address of its built file. */
declare module '*.css' {
  const href: string
  export default href
}
