#!/bin/bash
# Install the .deb in a Debian root that has what its Depends names and nothing else, start the
# program there as an ordinary user, upgrade and remove it: settings and data must stay.
# packaging/verify_deb.sh [DEB]; needs root, unshare, and a mirror for debootstrap and apt.
# ROOT_FOLDER=folder is copied instead of calling debootstrap.
set -euo pipefail
cd "$(dirname "$0")/.."
name=braintumor-desktop
deb=${1:-$(ls dist/${name}_*.deb)}
[ -f "$deb" ] || { echo "There is no $deb: type make deb." >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "SKIPPED: chroot needs root."; exit 0; }
work=$(mktemp -d)
root=$work/root
home="/home/Zoë Müller"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }

# Run a command that must end with 0 and say nothing; where its tool is missing, say so.
silent() {
	local what=$1 tool=$2
	shift
	command -v "$tool" >/dev/null || { echo "SKIPPED: $what, there is no $tool."; return; }
	"$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; fail "$what"; }
	[ ! -s "$work/out" ] || { cat "$work/out" >&2; fail "$what"; }
	echo "ok  $what"
}

apt() {
	chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
		apt-get -q --yes --no-install-recommends "$@" >"$work/out" 2>&1 || { tail "$work/out" >&2; fail "apt-get $*"; }
}

# As an ordinary user, without a network, from a read-only /opt; the mounts end with the command.
as_reader() {
	# shellcheck disable=SC2016
	unshare --net --mount --propagation private bash -euc '
		root=$1 home=$2; shift 2
		mount --bind -o ro "$root/opt" "$root/opt"
		mount -t proc proc "$root/proc"
		mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
		mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
		exec chroot --userspec=reader "$root" env -i HOME="$home" LC_ALL=C.UTF-8 PATH=/usr/bin:/bin "$@"
	' _ "$root" "$home" "$@"
}

expect() {
	local wanted=$1
	shift
	as_reader "$@" >"$work/out" 2>"$work/err" </dev/null || { cat "$work/out" "$work/err" >&2; fail "$*"; }
	grep -q "$wanted" "$work/out" || { cat "$work/out" "$work/err" >&2; fail "no \"$wanted\" from $*"; }
	echo "ok  ${*##*/}"
}

window() {
	command -v Xvfb >/dev/null && command -v xdotool >/dev/null ||
		{ echo "SKIPPED: a window, there is no Xvfb or xdotool."; return; }
	local display=:$((200 + $$ % 300)) pid found=
	Xvfb "$display" -ac -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 & server=$!
	sleep 2
	as_reader timeout 20 env DISPLAY="$display" $name "$sample" >"$work/out" 2>&1 </dev/null & pid=$!
	for _ in $(seq 30); do
		found=$(DISPLAY=$display xdotool search --onlyvisible --name Braintumor 2>/dev/null) && break
		sleep 0.5
	done
	[ -z "${PICTURE:-}" ] || { sleep 5; DISPLAY=$display import -window root "$PICTURE"; }
	wait $pid && fail "the window ended by itself" || [ $? = 124 ] || { cat "$work/out" >&2; fail "the window"; }
	[ -n "$found" ] || fail "no window on the display"
	[ ! -s "$work/out" ] || { cat "$work/out" >&2; fail "the window wrote unexpected output"; }
	echo "ok  a window on a display"
}

sums() { (cd "$root" && find root home etc/$name -type f -exec sha256sum {} + | sort); }
unchanged() { [ "$(sums)" = "$before" ] || { diff <(echo "$before") <(sums) >&2 || :; fail "$1 changed data of users"; }; echo "ok  $1 keeps settings and data"; }

# What the desktop reads, looked at by the desktop's own tools.
dpkg-deb --extract "$deb" "$work/content"
share=$work/content/usr/share
silent "desktop entry" desktop-file-validate "$share/applications/$name.desktop"
silent "MIME type" xmllint --noout "$share/mime/packages/$name.xml"
XDG_DATA_DIRS=$share silent "MIME database" update-mime-database "$share/mime"
gunzip "$share/man/man1/$name.1.gz"
silent "man page" groff -man -ww -z -Tutf8 "$share/man/man1/$name.1"
rm -rf "$work/content"

if [ -n "${ROOT_FOLDER:-}" ]; then
	cp -a "$ROOT_FOLDER" "$root"
else
	debootstrap --variant=minbase bookworm "$root" >"$work/out" 2>&1 || {
		tail -5 "$work/out"; echo "SKIPPED: no Debian root could be made (is a mirror reachable?)."; exit 0; }
fi
chroot "$root" useradd --create-home --home-dir "$home" reader
for folder in "$root/root" "$root$home"; do
	mkdir -p "$folder/.local/share/$name" "$folder/.config/$name"
	echo "of a user" | tee "$folder/.local/share/$name/kept" >"$folder/.config/$name/kept"
done
mkdir -p "$root/etc/$name"
echo 'theme = "light"' >"$root/etc/$name/policy.toml"
chroot "$root" chown -R reader: "$home"

cp "$deb" "$root/tmp/program.deb"
before=$(sums)
apt install /tmp/program.deb
unchanged "installing"
as_reader touch /opt/$name/x 2>/dev/null && fail "/opt can be written"
sample=/opt/$name/_internal/resources/sample
expect "All checks passed" $name selftest
expect "^Judged [1-9]" $name analyze "$sample" --output "$home/résultats"
[ "$(wc -l <"$root$home/résultats/results.jsonl")" -ge 48 ] || fail "results are missing"
window
before=$(sums)
[ "$(echo "$before" | wc -l)" -gt 6 ] || fail "the program wrote no data of its own"
# The same content under a higher version stands for an upgrade.
dpkg-deb --raw-extract "$deb" "$work/next"
sed -i 's/^Version: .*/Version: 999/' "$work/next/DEBIAN/control"
dpkg-deb -Znone --build "$work/next" "$root/tmp/next.deb" >/dev/null
apt install /tmp/next.deb
unchanged "upgrading"
expect "^$name [0-9]" $name --version
before=$(sums)
apt remove $name
unchanged "removing"
chroot "$root" dpkg --purge $name >/dev/null 2>&1 # Says that nothing is left to purge.
unchanged "purging"
mkdir -p "$root/opt" # Empty, it went with the package.
left=$(find "$root/opt" "$root/usr" "$root/var/lib/dpkg/info" -name "*$name*")
[ -z "$left" ] || fail "files were left: $left"
echo "The package installs what it needs, runs, and keeps settings and data."
