/** Suffixes under which anyone can have a host: a few of https://publicsuffix.org that programs are put under. */
const SUFFIXES: ReadonlySet<string> = new Set(
  `com net org edu gov io co dev app ai me info biz uk de fr eu us ca au jp cn in br ru nl ch se no it es pl
   co.uk org.uk ac.uk gov.uk com.au net.au org.au co.nz co.jp co.kr com.br com.cn com.mx com.tr com.sg com.hk co.in co.za
   github.io gitlab.io herokuapp.com vercel.app now.sh netlify.app netlify.com azurewebsites.net cloudfront.net
   amazonaws.com web.app firebaseapp.com appspot.com pages.dev workers.dev onrender.com fly.dev up.railway.app surge.sh
   glitch.me repl.co`.split(/\s+/),
);

/** Whether anyone can have a host under a name. */
export function isPublicSuffix(name: string): boolean {
  return SUFFIXES.has(name);
}

/** Whether a name is one that somebody has registered, with all hosts below it: `example.com`, `example.co.uk`. */
export function isRegistrableDomain(name: string): boolean {
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name) || /^[\d.]+$/.test(name) || SUFFIXES.has(name)) return false;
  const labels = name.split('.');
  return labels.length === 2 || (labels.length === 3 && SUFFIXES.has(labels.slice(1).join('.')));
}
