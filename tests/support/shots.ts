import { launchBrowser } from './browser.ts';
const [, , out = '/tmp/shot', path = '/', w = '1440', h = '900', theme = 'light', lang = 'zh'] = process.argv;
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: Number(w), height: Number(h) }, colorScheme: theme as 'light' | 'dark', locale: lang });
await page.goto(`http://127.0.0.1:4123${path}`);
await page.waitForTimeout(2500);
await page.screenshot({ path: `${out}.png` });
await browser.close();
