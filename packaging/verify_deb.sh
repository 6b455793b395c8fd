#!/bin/bash
# Install, upgrade and remove the .deb in a Debian root: settings and data must stay as they are.
# packaging/verify_deb.sh ROOT_FOLDER [DEB]; needs root. ROOT_FOLDER (debootstrap) is copied.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -ge 1 ] || { echo "usage: packaging/verify_deb.sh ROOT_FOLDER [DEB]" >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "SKIPPED: chroot needs root."; exit 0; }
deb=${2:-$(ls dist/braintumor-desktop_*.deb)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -a "$1" "$work/root"
cp "$deb" "$work/root/tmp/program.deb"
for folder in root/.local/share/braintumor-desktop root/.config/braintumor-desktop home/reader/.local/share/braintumor-desktop etc/braintumor-desktop; do
	mkdir -p "$work/root/$folder"
	echo "of a user" >"$work/root/$folder/kept"
done
sums() { (cd "$work/root" && find root home etc/braintumor-desktop -type f -exec sha256sum {} + | sort); }
in_root() { unshare -n chroot "$work/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@" >/dev/null; }
before=$(sums)
check() { [ "$(sums)" = "$before" ] || { echo "FAILED: $1 changed data of users" >&2; exit 1; }; echo "ok  $1"; }
in_root dpkg --install /tmp/program.deb && check install
[ -x "$work/root/usr/bin/braintumor-desktop" ] || [ -L "$work/root/usr/bin/braintumor-desktop" ]
# The same content under a higher version stands for an upgrade.
dpkg-deb --raw-extract "$deb" "$work/next"
sed -i 's/^Version: .*/Version: 999/' "$work/next/DEBIAN/control"
dpkg-deb -Znone --build "$work/next" "$work/root/tmp/next.deb" >/dev/null
in_root dpkg --install /tmp/next.deb && check upgrade
in_root dpkg --remove braintumor-desktop && check remove
in_root dpkg --purge braintumor-desktop && check purge
[ ! -e "$work/root/opt/braintumor-desktop" ] || { echo "FAILED: files were left" >&2; exit 1; }
echo "Installing, upgrading and removing keep settings and data."
