import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { cookieKey } from "./sealed-cookie";

const built = fileURLToPath(new URL("../../.next/standalone/", import.meta.url));

/** A built server of a test's own, with its own copy of the rules and cards, and without the content that they come from. */
export interface OwnServer {
  address: string;
  /** What it has printed. */
  printed(): string;
  /** Lays other rules and cards on its disk; none given, the right ones. */
  lay(data?: string): void;
  stop(): Promise<void>;
}

/** @param data what stands in its file of rules and cards when it starts; none given, the right ones */
export async function ownServer(data?: string): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "own-server-"));
  for (const name of [".next", "node_modules", "public"]) symlinkSync(join(built, name), join(folder, name));
  for (const name of ["server.js", "package.json"]) copyFileSync(join(built, name), join(folder, name));
  const lay = (text = readFileSync(join(built, "check-data.json"), "utf8")) =>
    writeFileSync(join(folder, "check-data.json"), text);
  lay(data);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1", COOKIE_KEY: cookieKey };
  const child = spawn(process.execPath, ["server.js"], { cwd: folder, env });
  let printed = "";
  child.stdout.on("data", (bytes) => {
    printed += bytes;
  });
  child.stderr.on("data", (bytes) => {
    printed += bytes;
  });
  for (let tries = 0; !(await answers(`${address}/robots.txt`)); tries++) {
    if (tries > 100) throw new Error(`the server did not start: ${printed}`);
    await setTimeout(100);
  }
  return {
    address,
    printed: () => printed,
    lay,
    async stop() {
      child.kill();
      await once(child, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
