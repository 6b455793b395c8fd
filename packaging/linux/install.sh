#!/bin/sh
# Install beside this script's folder into a prefix: ./install.sh [PREFIX]
# Without a prefix: /usr/local for root, ~/.local for everybody else. Again over an older
# version: an upgrade. Settings and data of users are never touched, those of a portable
# program (portable.ini, portable-data, policy.toml beside it) neither.
set -eu
name=braintumor-desktop
if [ $# -gt 0 ]; then prefix=$1; elif [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
cd "$(dirname "$0")"
target=$prefix/lib/$name
mkdir -p "$target" "$prefix/bin" "$prefix/share/applications" "$prefix/share/mime/packages" \
	"$prefix/share/icons/hicolor/256x256/apps" "$prefix/share/man/man1"
# The new files are complete before the old ones go.
new=$target/.new
rm -rf "$new"
cp -R "$name" "$new"
cp uninstall.sh "$new/"
for file in _internal $name sbom.cdx.json SHA256SUMS SHA256SUMS.sig uninstall.sh; do
	rm -rf "${target:?}/$file"
	[ ! -e "$new/$file" ] || mv "$new/$file" "$target/"
done
rmdir "$new"
ln -sf "$target/$name" "$prefix/bin/$name"
# Desktop entry specification: quoted as an argument of Exec, then as a string; then for sed.
quoted=$(printf '%s' "$prefix/bin/$name" | sed 's/["`$\\]/\\&/g; s/%/%%/g; s/\\/\\\\/g; s/[\\&|]/\\&/g')
sed "s|^Exec=$name|Exec=\"$quoted\"|" $name.desktop >"$prefix/share/applications/$name.desktop"
cp $name.png "$prefix/share/icons/hicolor/256x256/apps/"
cp $name.xml "$prefix/share/mime/packages/"
cp $name.1 "$prefix/share/man/man1/"
update-mime-database "$prefix/share/mime" 2>/dev/null || :
update-desktop-database "$prefix/share/applications" 2>/dev/null || :
echo "Installed: $prefix/bin/$name. To remove it: $target/uninstall.sh"
