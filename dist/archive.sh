# shellcheck shell=sh
# What makes the command start fast. Sourced by from-source.sh and dist/build.

# unpack_sqlite APP JAR: unpacks SQLite's own library into APP/native, as each run would otherwise do
# anew; fails where there is none for this machine.
unpack_sqlite() {
  case $(uname -s) in
    Linux) system=Linux ;;
    Darwin) system=Mac ;;
    *) return 1 ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) machine=x86_64 ;;
    aarch64 | arm64) machine=aarch64 ;;
    *) return 1 ;;
  esac
  native=org/sqlite/native/$system/$machine
  (cd "$1" && "$2" xf lib/sqlite-jdbc-*.jar "$native" && mv "$native" native && rm -r org)
}

# archive APP JAVA EXAMPLES [COMMAND...]: dumps the classes that a run loads into APP/musnad.jsa, as Java loads
# them much faster from there; fails if it cannot. Java checks time and size of the jars: they must
# stay as they are now. The command runs the dump. CLASSES names a list to take instead of running.
archive() {
  app=$1
  exec 9<"$app" # the jars by the name that the start script gives them
  jars=$app
  [ ! -f /proc/self/fd/9/musnad.jar ] || jars=/proc/self/fd/9
  if [ -n "${CLASSES:-}" ]; then
    cp "$CLASSES" "$app/classes"
  else
    record "$2" "$3"
  fi
  # No compiler: its thread may come first or last, and no two dumps were the same.
  java_=$2
  shift 3
  "$@" "$java_" -Xshare:dump -Xint -XX:+UseG1GC -XX:ErrorFile="$app/crash.log" \
    -XX:SharedClassListFile="$app/classes" -XX:SharedArchiveFile="$app/musnad.jsa" \
    -jar "$jars/musnad.jar" >"$app/dump.log" 2>&1 || {
    tail -n 5 "$app/dump.log" >&2
    rm -f "$app"/musnad.jsa "$app"/classes "$app"/classes.* "$app"/try.* "$app"/dump.log "$app"/crash.log
    return 1
  }
  rm -f "$app/dump.log"
}

# record JAVA EXAMPLES: writes which classes runs load into APP/classes.
record() {
  list_classes "$1" plain read "$2"/*.txt
  for form in text json csv; do
    list_classes "$1" "$form" read --color --threads 1 --format "$form" "$2"
  done
  list_classes "$1" add add --threads 1 --ledger "$app/try.db" "$2"
  list_classes "$1" serve serve --ledger "$app/try.db" --port 0 --try
  list_classes "$1" verify verify --ledger "$app/try.db"
  # In order, as threads load in any. Lambdas of signed libraries cannot be in an archive: Java 17
  # crashes over them. Proxies are made anew by each run.
  cat "$app"/classes.* | LC_ALL=C sort -u |
    grep -v -e '^#' -e '^@lambda-proxy org/eclipse/\(elk\|emf\)' -e '[$]Proxy[0-9]' >"$app/classes"
  rm -f "$app"/classes.* "$app"/try.*
}

# list_classes JAVA NAME ARGUMENT...: writes which classes the command loads. What it answers is
# for other tests.
list_classes() {
  list=$app/classes.$2
  java_=$1
  shift 2
  "$java_" -Xshare:auto -XX:DumpLoadedClassList="$list" -jar "$jars/musnad.jar" "$@" >/dev/null 2>&1 || :
}
