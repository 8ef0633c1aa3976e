import { dev } from 'astro';

/** Serves the pages while their archive is edited. @returns the port, another one if `port` is taken */
export async function startDevServer(port: number, isSilent: boolean): Promise<number> {
  const { address } = await dev({
    server: { port, host: '127.0.0.1' },
    logLevel: isSilent ? 'error' : 'info',
  });
  return address.port;
}
