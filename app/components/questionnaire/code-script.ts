/**
 * Moves the code from the fragment of the link into the form, out of the address bar, and out of sight. The entry in
 * the browser's history keeps it, so that reloading and going back work. Everything works without it too.
 */
export const codeScript = `(function(d,h){
function fill(){
var c=location.hash.slice(1)||(h.state||{}).code||'',f=d.getElementById('kod');
if(!f||!/^[0-9a-z-]{16,24}$/i.test(c))return;
f.value=c;
h.replaceState({code:c},'',location.pathname+location.search);
d.getElementById('kodfalt').hidden=true;
d.getElementById('ifylld').hidden=false;
d.querySelectorAll('.kv-lang a').forEach(function(a){a.hash=c})
}
fill();addEventListener('hashchange',fill)
})(document,history)`
