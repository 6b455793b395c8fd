#!/bin/sh
# Signs what is shipped. Secrets come from the environment or are asked for, never arguments.
#
#   packaging/sign.sh new-key /safe/place/release.pem resources/release.pub.pem
#   packaging/sign.sh folder dist/braintumor-desktop --key /safe/place/release.pem
#   SIGN_PIN=... packaging/sign.sh folder dist/braintumor-desktop \
#       --pkcs11 /usr/lib/softhsm/libsofthsm2.so --token release --label release
#   packaging/sign.sh files dist/*.deb dist/*.tar.gz --key /safe/place/release.pem
#   packaging/sign.sh verify dist/braintumor-desktop --public resources/release.pub.pem
#   packaging/sign.sh windows certificate.pem key.pem dist/setup.exe [timestamp server]
set -eu
here=$(dirname "$0")

# Authenticode, in place. Without a timestamp the signature ends with the certificate.
authenticode() {
	certificate=$1 key=$2 file=$3 server=${4:-}
	set -- -certs "$certificate" -key "$key" -h sha256 -n "Braintumor Desktop"
	if [ -n "${SIGN_PASSPHRASE:-}" ]; then
		# From a file of this user alone: an argument would show in the list of processes.
		secret=$(mktemp)
		trap 'rm -f "$secret"' EXIT
		printf '%s' "$SIGN_PASSPHRASE" >"$secret"
		set -- "$@" -readpass "$secret"
	fi
	[ -z "$server" ] || set -- "$@" -ts "$server"
	osslsigncode sign "$@" -in "$file" -out "$file.signed"
	mv "$file.signed" "$file"
}

if [ "${1:-}" = windows ]; then
	[ $# -ge 4 ] || { echo "windows CERTIFICATE KEY FILE [TIMESTAMP SERVER]" >&2; exit 2; }
	shift
	authenticode "$@"
else
	exec "${PYTHON:-$here/../.venv/bin/python}" "$here/sign.py" "$@"
fi
