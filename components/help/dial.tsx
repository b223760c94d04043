/** A United States telephone number that a tap dials. */
export function Dial({ number }: { number: string }) {
  return <a href={`tel:+${number.replace(/\D/g, "").replace(/^(?!1)/, "1")}`}>{number}</a>;
}
