// @ts-check
// Adds the packages of other platforms that a registry did not offer to `npm install`, so that `npm ci` accepts package-lock.json everywhere.
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "win32",
  "openbsd",
  "netbsd",
  "sunos",
  "aix",
  "openharmony",
  "wasi",
];
const PROCESSORS = ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = lock.packages;

/** @param {string} name @param {string} version @param {boolean} dev */
function entry(name, version, dev) {
  const last = name.split("/").pop() ?? name;
  const os = SYSTEMS.find((system) => last.includes(system));
  const words = last.split("-");
  const cpu = PROCESSORS.find(
    (processor) =>
      words.includes(processor) || (processor === "arm" && words.some((word) => /^arm(v7|eabi)?$/.test(word))),
  );
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev: true } : {}),
    ...(last.includes("musl") ? { libc: ["musl"] } : {}),
    optional: true,
    ...(os && os !== "wasi" ? { os: [os] } : {}),
  };
}

const added = [];
for (const [path, { optionalDependencies, dev }] of Object.entries(packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (packages[key] || packages[`${path}/node_modules/${name}`]) continue;
    if (!/^\d+\.\d+\.\d+$/.test(version)) continue;
    packages[key] = entry(name, version, Boolean(dev));
    added.push(name);
  }
}
const { "": root, ...rest } = packages;
lock.packages = { "": root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, "en"))) };
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} platform packages added`);
