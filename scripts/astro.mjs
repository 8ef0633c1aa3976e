/** Runs Astro's command line with its telemetry off, whatever the platform's way to set a variable. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
