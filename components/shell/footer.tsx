import { site } from "@/lib/site";
import { aboutMenu, menu } from "./menu";

/** The same on every page, in the same order: help first. */
export function Footer() {
  return (
    <footer className="footer">
      <div className="sheet">
        <section className="help" aria-label="Help">
          <h2>Get help from a person</h2>
          <p>
            <a href="/help">Free help by state</a>
          </p>
          <p>
            <a href="/guides/get-help-from-a-person">Who to call, by kind of plan</a>
          </p>
          <p>
            In danger now? Call <a href="tel:911">911</a>. Thinking about suicide? Call or text{" "}
            <a href="tel:988">988</a>, day or night.
          </p>
        </section>
        <nav className="menu" id="menu" aria-label="Menu">
          <ul>
            <li>
              <a href="/">Home</a>
            </li>
            {[...menu, ...aboutMenu].map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-label={`About ${site.name}`}>
          <h2>What {site.name} does</h2>
          <p className="small">
            <strong>Classification:</strong> it names what the refusal rests on. <strong>Coordination:</strong> it says
            who must act, and by which route. <strong>Record-building:</strong> it turns each step into a dated, written
            record.
          </p>
          <p className="small">{site.maker}</p>
          <p className="small">{site.notAdvice}</p>
        </section>
      </div>
    </footer>
  );
}
