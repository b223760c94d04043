import { fileURLToPath } from "node:url";

/** Everything that the tested server prints, its errors too. */
export const serverLog = fileURLToPath(new URL("../../.reports/server.log", import.meta.url));
