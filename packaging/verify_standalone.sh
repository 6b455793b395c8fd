#!/bin/bash
# Prove that the built folder stands alone: packaging/verify_standalone.sh [BUNDLE]
# In an empty environment, in a Debian root without Python, without a network. Needs root,
# chroot, unshare and debootstrap (or ROOT_FOLDER=a prepared root); says what it skips.
set -euo pipefail
cd "$(dirname "$0")/.."
name=braintumor-desktop
bundle=$(realpath "${1:-dist/$name}")
[ -x "$bundle/$name" ] || { echo "There is no $bundle/$name: type make package." >&2; exit 2; }
packages=libegl1,libgl1,libfontconfig1,libxkbcommon0,libxcb1,fonts-dejavu-core
# A clean environment has a home and UTF-8, nothing else.
clean=(env -i HOME=/tmp/home LC_ALL=C.UTF-8)
work=$(mktemp -d)
server=
cleanup() {
	[ -z "$server" ] || kill "$server" 2>/dev/null || :
	mountpoint -q "$work/root/opt/bundle" && umount "$work/root/opt/bundle"
	mountpoint -q "$work/root/tmp/.X11-unix" && umount "$work/root/tmp/.X11-unix"
	mountpoint -q "$work/root/proc" && umount "$work/root/proc"
	# Never remove through a mount that could not be undone.
	mount | grep -q " $work/" || rm -rf "$work"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }

# Run, and fail on an exit code, on anything unexpected on standard error, or a missing answer.
expect() {
	local wanted=$1 allowed=$2
	shift 2
	echo "- ${*: -4}"
	"$@" >"$work/out" 2>"$work/err" </dev/null || { cat "$work/out" "$work/err" >&2; fail "$*"; }
	grep -vE "$allowed" "$work/err" >"$work/unexpected" && { cat "$work/unexpected" >&2; fail "unexpected output"; }
	grep -qE "$wanted" "$work/out" "$work/err" || { cat "$work/out" >&2; fail "no \"$wanted\" in the output"; }
}

# What can be shown without a root of its own.
only_environment() {
	echo "SKIPPED: $1; only the empty environment is tried."
	expect "All checks passed" '^$' env -i "HOME=$work/home" LC_ALL=C.UTF-8 "$bundle/$name" selftest
	echo "The bundle runs in an empty environment."
	exit 0
}

[ "$(id -u)" = 0 ] || only_environment "chroot and network namespace need root"
unshare -n true 2>/dev/null || only_environment "unshare cannot make a network namespace here"
if [ -n "${ROOT_FOLDER:-}" ]; then
	cp -a "$ROOT_FOLDER" "$work/root"
elif command -v debootstrap >/dev/null; then
	debootstrap --variant=minbase --include=$packages bookworm "$work/root" >"$work/log" 2>&1 || {
		tail -5 "$work/log"; only_environment "no Debian root could be made (is a mirror reachable?)"; }
else
	only_environment "neither debootstrap nor ROOT_FOLDER"
fi
mkdir -p "$work/root/opt/bundle" "$work/root/tmp/.X11-unix" "$work/root/tmp/home"
mount --bind -o ro "$bundle" "$work/root/opt/bundle"
mount -t proc proc "$work/root/proc"
run=(unshare -n chroot "$work/root" "${clean[@]}")
chroot "$work/root" sh -c 'command -v python3 || command -v python' && fail "the root has a Python"
program=/opt/bundle/$name

expect "All checks passed" '^$' "${run[@]}" $program selftest
expect '"ok": ?true' '^$' "${run[@]}" $program selftest --json
expect "All checks passed" '^The report is in' "${run[@]}" $program selftest --output /tmp/report.pdf
head -c 5 "$work/root/tmp/report.pdf" | grep -q '%PDF-' || fail "the report is no PDF"
# The ends of the series show no brain: the gate refuses some of them.
expect "Judged 4[0-9] of 48" '.' "${run[@]}" $program analyze /opt/bundle/_internal/resources/sample --output /tmp/results
[ "$(wc -l <"$work/root/tmp/results/results.jsonl")" -ge 48 ] || fail "results are missing"

# A window is on the display, and it shows more than flat areas: slices have hundreds of grays.
drawn() {
	local colors
	DISPLAY=$DISPLAY_OF_TEST xdotool search --onlyvisible --name Braintumor >/dev/null || fail "no window on the display"
	colors=$(DISPLAY=$DISPLAY_OF_TEST import -window root png:- | identify -format %k png:-)
	[ "$colors" -ge 200 ] || fail "the window shows only $colors colors"
	echo "  drawn, with $colors colors"
}

# The window, off the screen and on a display; it must still be there after some seconds.
window() {
	local code=0
	echo "- window: $*"
	timeout --signal=TERM 12 "${run[@]}" "$@" $program /opt/bundle/_internal/resources/sample \
		>"$work/out" 2>&1 </dev/null & local pid=$!
	sleep 8
	[ -z "${DISPLAY_OF_TEST:-}" ] || drawn
	wait $pid || code=$?
	[ $code = 124 ] || { cat "$work/out" >&2; fail "the window ended by itself with $code"; }
	[ ! -s "$work/out" ] || { cat "$work/out" >&2; fail "the window wrote unexpected output"; }
}
window env QT_QPA_PLATFORM=offscreen
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null && command -v import >/dev/null; then
	number=$((200 + $$ % 300))
	Xvfb ":$number" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 & server=$!
	sleep 2
	mount --bind /tmp/.X11-unix "$work/root/tmp/.X11-unix"
	DISPLAY_OF_TEST=:$number window env DISPLAY=:$number
else
	echo "SKIPPED: no window on a display, which needs Xvfb, xdotool and ImageMagick."
fi
echo "The bundle stands alone."
