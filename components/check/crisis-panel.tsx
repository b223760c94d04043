/** The 988 panel. It must read right, too, for someone whose claim is about crisis care. */
export function CrisisPanel() {
  return (
    <section className="crisis" aria-labelledby="crisis">
      <h2 id="crisis">You can talk to someone now</h2>
      <p>
        In danger right now, or very ill? Call <a href="tel:911">911</a>.{" "}
        <span lang="es">¿En peligro ahora? Llame al 911.</span>
      </p>
      <p>
        If you are thinking about suicide, or you feel you cannot go on, you can call or text 988. It is free and open
        day and night. You do not have to be sure.
      </p>
      <p className="buttons">
        <a className="button quiet" href="tel:988">
          Call 988
        </a>
        <a className="button quiet" href="sms:988">
          Text 988
        </a>
      </p>
      <p>
        Chat:{" "}
        <a href="https://988lifeline.org/chat/" rel="noreferrer">
          988lifeline.org
        </a>
        . Veterans: press 1. <span lang="es">Para español, oprima 2.</span>
      </p>
      <p>Your result is below. It does not depend on this.</p>
    </section>
  );
}
