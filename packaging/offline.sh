#!/bin/sh
# packaging/offline.sh wheelhouse|install: collect the locked wheels, install without a network.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
lock="--require-hashes --only-binary :all: --requirement requirements.lock"
case ${1:-} in
wheelhouse)
	# shellcheck disable=SC2086
	"$python" -m pip --disable-pip-version-check download --dest wheelhouse $lock
	;;
install)
	[ -d wheelhouse ] || { echo "There is no folder wheelhouse: type make wheelhouse where a network is." >&2; exit 2; }
	environment=${ENVIRONMENT:-.venv}
	[ -x "$environment/bin/python" ] || "$python" -m venv "$environment"
	pip="$environment/bin/python -m pip --disable-pip-version-check install --no-index"
	# shellcheck disable=SC2086
	$pip --find-links wheelhouse $lock
	# Editable: networks, sample and self-test lie beside the package, not inside.
	$pip --no-deps --no-build-isolation --quiet --editable .
	;;
*) echo "usage: packaging/offline.sh wheelhouse|install" >&2; exit 2 ;;
esac
