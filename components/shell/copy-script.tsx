/** Our own small script for copy buttons. `data-keep` tells the build that it stays. */
export function CopyScript() {
  return <script src="/js/copy.js" type="module" data-keep="" />;
}
