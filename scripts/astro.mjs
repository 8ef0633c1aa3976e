/** Runs Astro's command line without telemetry. Works in every shell, because no shell sets the variable. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
