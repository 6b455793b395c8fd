#!/bin/sh
# Remove the program that stands beside this script. Settings and data of users stay.
set -eu
name=braintumor-desktop
target=$(cd "$(dirname "$0")" && pwd)
[ -x "$target/$name" ] || { echo "There is no $name in $target." >&2; exit 2; }
prefix=$(cd "$target/../.." && pwd)
rm -f "$prefix/bin/$name" "$prefix/share/applications/$name.desktop" "$prefix/share/man/man1/$name.1" \
	"$prefix/share/icons/hicolor/256x256/apps/$name.png" "$prefix/share/mime/packages/$name.xml"
for file in _internal $name sbom.cdx.json SHA256SUMS SHA256SUMS.sig uninstall.sh; do
	rm -rf "${target:?}/$file"
done
rmdir "$target" 2>/dev/null || echo "Kept, because the program did not bring it: what is in $target."
update-mime-database "$prefix/share/mime" 2>/dev/null || :
update-desktop-database "$prefix/share/applications" 2>/dev/null || :
echo "Removed. Settings and data of users were kept."
