#!/bin/sh
# Install beside this script's folder into a prefix: ./install.sh [PREFIX]
# Without a prefix: /opt and /usr/local for root, ~/.local for everybody else.
# Settings and data of users are never touched.
set -eu
cd "$(dirname "$0")"
name=braintumor-desktop
if [ $# -gt 0 ]; then prefix=$1; elif [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
target=$prefix/lib/$name
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications" "$prefix/share/mime/packages" \
	"$prefix/share/icons/hicolor/256x256/apps"
# The new folder is complete before the old one goes.
rm -rf "$target.new"
cp -R "$name" "$target.new"
cp uninstall.sh "$target.new/uninstall.sh"
rm -rf "$target"
mv "$target.new" "$target"
ln -sf "$target/$name" "$prefix/bin/$name"
sed "s|^Exec=$name|Exec=\"$prefix/bin/$name\"|" $name.desktop >"$prefix/share/applications/$name.desktop"
cp $name.png "$prefix/share/icons/hicolor/256x256/apps/"
cp $name.xml "$prefix/share/mime/packages/"
update-mime-database "$prefix/share/mime" 2>/dev/null || :
echo "Installed: $prefix/bin/$name. To remove it: $target/uninstall.sh"
