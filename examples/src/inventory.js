import { readFileSync } from 'node:fs';
import https from 'node:https';

export const agent = new https.Agent({ rejectUnauthorized: false });

export const safeAgent = new https.Agent({ ca: readFileSync('/etc/ssl/internal-ca.pem') });
