import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/i18n/request.ts')

const nextConfig: NextConfig = {
  // A second build folder lets a try-out build beside a running server.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` reads the types of the whole project; here they would only make the first start longer.
  typescript: { ignoreBuildErrors: true },
  // The gate of server.ts refuses bodies above 1 MiB with a readable page, so this limit is never the first to speak.
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  serverExternalPackages: [
    'pg',
    'pg-boss',
    'pino',
    'oidc-provider',
    'nodemailer',
    'pdfkit',
    'saxes',
    'libxml2-wasm',
    '@prisma/client',
    '@prisma/adapter-pg',
  ],
}

export default withMessages(nextConfig)
