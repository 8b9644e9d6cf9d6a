#!/usr/bin/env bash
# Runs the tests: `bash packaging/test.sh [profile] [arguments of pytest]`. Without a profile: the whole suite.
#   --kill-loop   kills the running program 250 times, and the bare storage 500 times, and looks for lost edits
#   --nightly     the property tests with tens of thousands of random histories each
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

profile=(--hypothesis-profile=ci)
case "${1:-}" in
  --kill-loop)
    export SHYRAQ_KILLS="${SHYRAQ_KILLS:-500}"
    profile+=(tests/storage tests/end_to_end tests/ui/attendance -k kill)
    shift
    ;;
  --nightly)
    profile=(--hypothesis-profile=nightly)
    shift
    ;;
esac

prepare dev
cd "$root"
export QT_QPA_PLATFORM=offscreen
exec "$venv/bin/python" -m pytest -n logical --dist worksteal "${profile[@]}" "$@"
