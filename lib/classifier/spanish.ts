import type { Token } from "./segment";

const spanish = new Set(
  "quiero quieren quiere operacion resonancia cirugia necesario necesaria medicamente aseguranza aprobaron aprobar rechazaron rechazo medicina receta examen estoy esta estan nuestra nuestro ayuda deuda cobran cobraron pago pagan mama papa madre padre el la los las que de del mi mis por para con una un es esta este esto pero como porque cuando tengo tiene dijeron dice carta seguro medico doctor plan pagar cubre cubierto negaron nego negado denegado necesito hospital factura reclamo apelacion autorizacion cobertura su sus yo ella ellos muy mas sin ya fue son al se lo le les ni nos hijo hija esposo".split(
    " ",
  ),
);
const english = new Set(
  "the and of to is was they my for that it in on with not have had be are this but from you i we".split(" "),
);
const shared = new Set(["doctor", "plan", "hospital", "no", "me", "a"]);

const LEAST = 3; // words that are Spanish and not English

/** Whether the text looks Spanish. The rules read English, so the page says so. */
export function looksSpanish(tokens: Token[]): boolean {
  let ours = 0;
  let theirs = 0;
  for (const { word } of tokens) {
    if (english.has(word)) theirs++;
    else if (spanish.has(word) && !shared.has(word)) ours++;
  }
  return ours >= LEAST && ours > theirs * 1.5 && ours * 6 >= tokens.length;
}
