import { notFound } from '~/http/guards.server'

/** Every address that is nobody's: with this route the page that says so still has its frame and its language. */
export function loader() {
  throw notFound()
}

export function action() {
  throw notFound()
}

/** Never drawn; a route without a component would be answered without a page. */
export default function NotThere() {
  return null
}
