# shellcheck shell=sh
# What the start script does in a checkout: builds what is not built yet, or is older than its
# sources. Sourced by musnad, which has set home; sets java and app, and makes home absolute.
#
# Each build goes into a folder of its own, .musnad/build.N, and .musnad/current names the one in
# use, so that a running process never has its files changed under it.

home=$(CDPATH='' cd -- "$home" && pwd -P)
state=$home/.musnad

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java || :)
fi
[ -x "$java" ] || fail 'no Java found; install a JDK, 17 or newer (Debian: apt-get install openjdk-17-jdk-headless), or set JAVA_HOME'

current() {
  build=
  { read -r build && read -r built_by; } <"$state/current" || :
} 2>/dev/null

# Whether the current build is whole, made for this Java, and no source is newer than its start.
is_fresh() {
  current
  [ -n "$build" ] && [ "$built_by" = "$java" ] && [ -f "$state/$build/musnad.jar" ] || return 1
  newer=$(cd "$home" && find pom.xml dist/from-source.sh dist/archive.sh ./*/pom.xml ./*/src/main arabic/lexicon arabic/gazetteer arabic/offices arabic/rules \
    -newer "$state/$build/started" -print 2>/dev/null | head -n 1)
  [ -z "$newer" ]
}

run_maven() {
  (cd "$home" && mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -pl app -am package) \
    </dev/null >"$state/build.log" 2>&1
}

build() {
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] || fail "Java 17 or newer is needed; $java is ${version:-unknown}"
  command -v mvn >/dev/null || fail 'no Maven found to build with; install it (Debian: apt-get install maven)'
  echo 'musnad: building (first run, or the sources have changed) ...' >&2
  new=build.$$
  rm -rf "${state:?}/$new"
  mkdir -p "$state/$new"
  : >"$state/$new/started"
  run_maven || {
    cat "$state/build.log" >&2
    rm -rf "${state:?}/$new"
    fail 'the build failed, see above'
  }
  cp -R "$home/app/target/musnad.jar" "$home/app/target/lib" "$state/$new/"
  # shellcheck source=dist/archive.sh
  . "$home/dist/archive.sh"
  jar=${java%/*}/jar
  [ -x "$jar" ] || jar=jar
  unpack_sqlite "$state/$new" "$jar" 2>/dev/null || :
  archive "$state/$new" "$java" "$home/examples" 2>/dev/null || :
  printf '%s\n' "$new" "$java" >"$state/$new/current"
  mv -f "$state/$new/current" "$state/current"
  for old in "$state"/build.*; do
    [ ! -d "$old" ] || [ "$old" = "$state/$new" ] || [ "$old" = "$state/${build:-none}" ] || rm -rf "$old"
  done
}

if ! is_fresh; then
  mkdir -p "$state" || fail "cannot write to $home"
  if command -v flock >/dev/null; then
    exec 9>"$state/lock"
    flock 9
    is_fresh || (build) # in a shell of its own, as it opens other things as 9
    exec 9>&-
  else
    build
  fi
  current
fi
app=$state/$build
