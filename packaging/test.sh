#!/usr/bin/env bash
# Runs the tests: `bash packaging/test.sh [profile] [arguments of pytest]`. Without a profile: the whole suite.
#   --kill-loop   kills the running program 250 times, and the bare storage 500 times, and looks for lost edits
#   --nightly     the property tests with tens of thousands of random histories each
#   --matrix      machines and a server as processes on 54 bad lines, with kills; prints its table
#   --soak        ten machines that exchange a thousand times over bad lines; prints what their tables grew to
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
  --matrix)
    export SHYRAQ_MATRIX=1
    profile+=(tests/faults/test_matrix.py)
    shift
    ;;
  --soak)
    export SHYRAQ_SOAK=1
    profile+=(tests/faults/test_soak.py)
    shift
    ;;
esac

prepare dev
cd "$root"
export QT_QPA_PLATFORM=offscreen
# Thousands of processes start, each with the byte code that the first one left.
unset PYTHONDONTWRITEBYTECODE
# Tens of thousands of commits wait for their disk. One of memory, where there is room, never lets them wait; a process
# that is killed, the only loss of power there is in the tests, loses no more on it than on any other.
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || true
if [ -z "${TMPDIR:-}" ] && [ "${room:-0}" -gt 3000000 ]; then export TMPDIR=/dev/shm; fi
# One worker more than there are cores: many tests wait for a window, a process or PostgreSQL.
exec "$venv/bin/python" -m pytest -n "$(($(nproc) + 1))" --dist worksteal "${profile[@]}" "$@"
