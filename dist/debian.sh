# shellcheck shell=bash
# Makes the Debian package; sourced by dist/build.

# package HOME VERSION OUT: the tree of the distribution, put where Debian has such things.
package() {
  local home=$1 version=${2/-SNAPSHOT/\~snapshot}-1 out=$3 arch root share depends maintainer
  arch=$(dpkg --print-architecture)
  maintainer="${DEBFULLNAME:-The Musnad authors} <${DEBEMAIL:-musnad@localhost}>"
  root=$out/stage/deb
  share=$root/usr/share
  mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib/musnad" "$share/man/man1" "$share/doc/musnad" \
    "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/lintian/overrides"
  cp -a "$home/musnad" "$home/app" "$home/runtime" "$root/usr/lib/musnad/"
  mv "$root/usr/lib/musnad/runtime/legal" "$share/doc/musnad/runtime-licenses"
  ln -s ../lib/musnad/musnad "$root/usr/bin/musnad"
  gzip -9n <"$home/share/man/man1/musnad.1" >"$share/man/man1/musnad.1.gz"
  sed '1{/^#!/d}' "$home/share/bash-completion/completions/musnad" >"$share/bash-completion/completions/musnad"
  cp "$home/share/zsh/site-functions/_musnad" "$share/zsh/vendor-completions/"
  cp -R "$home/NOTICE" "$home/legal" "$home/examples" "$share/doc/musnad/"
  sed -i -e 's|\.\./LICENSE|/usr/share/common-licenses/Apache-2.0|' -e 's|\.\./runtime/legal|../runtime-licenses|' \
    -e 's|\.\./runtime/release|/usr/lib/musnad/runtime/release|' "$share/doc/musnad/legal/README"
  gzip -9n <"$home/CHANGELOG.md" >"$share/doc/musnad/changelog.gz"
  gzip -9n >"$share/doc/musnad/changelog.Debian.gz" <<END
musnad ($version) unstable; urgency=medium

  * Packed by dist/build; changelog.gz tells what is new.

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
  { cat dist/debian/copyright && sed -e 's/^$/./' -e 's/^/ /' NOTICE; } >"$share/doc/musnad/copyright"
  cp dist/debian/overrides "$share/lintian/overrides/musnad"
  depends=$(libraries "$root")
  [[ -n $depends ]] || { echo 'dist/build: dpkg-shlibdeps found nothing that the package depends on' >&2; exit 1; }
  sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@DEPENDS@/$depends/" \
    -e "s/@MAINTAINER@/$maintainer/" -e "s/@SIZE@/$(du -sk --apparent-size "$root/usr" | cut -f 1)/" dist/debian/control >"$root/DEBIAN/control"
  settle "$root"
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
  settle "$root/DEBIAN"
  dpkg-deb --root-owner-group -Zgzip --build "$root" "$out/musnad_${version}_$arch.deb" >/dev/null
}

# libraries ROOT: what the programs and libraries of the tree need of the system, with versions, of those that a run
# loads: what draws windows and sounds of Java's is never loaded.
libraries() {
  local work
  work=$(mktemp -d)
  mkdir "$work/debian"
  printf 'Source: musnad\n\nPackage: musnad\nArchitecture: any\n' >"$work/debian/control"
  local lib=$PWD/$1/usr/lib/musnad/runtime/lib
  (cd "$work" && dpkg-shlibdeps -O --warnings=0 -l"$lib" -l"$lib/server" -e"${lib%/lib}/bin/java" \
    -e"$lib"/libjava.so -e"$lib"/libjli.so -e"$lib"/libjimage.so -e"$lib"/libnet.so -e"$lib"/libnio.so -e"$lib"/libzip.so \
    -e"$lib"/libverify.so -e"$lib"/libmanagement.so -e"$lib"/server/libjvm.so \
    -e"${lib%/runtime/lib}"/app/native/libsqlitejdbc.so 2>"$work/said") | sed 's/^shlibs:Depends=//' ||
    cat "$work/said" >&2 # or else it is warnings about Java's own libraries
  rm -rf "$work"
}
