import { site } from "@/lib/site";
import { menu } from "./menu";

export function Masthead() {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the main text
      </a>
      <header className="masthead">
        <div className="sheet">
          <a className="wordmark" href="/">
            {site.name}
          </a>
          <nav aria-label="Site">
            <ul className="wide-nav">
              {menu.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
            <a className="menu-link" href="#menu">
              Menu
            </a>
          </nav>
        </div>
      </header>
    </>
  );
}
