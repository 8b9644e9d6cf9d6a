#!/usr/bin/env bash
# Starts Shyraq from a clone: `bash packaging/run.sh [arguments of shyraq]`; without arguments, the demo.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

prepare main
[ $# -gt 0 ] || set -- demo
exec "$venv/bin/shyraq" "$@"
