# shellcheck shell=bash
# Sourced by run.sh and test.sh. Makes a bare machine able to run Shyraq: system packages, `.venv`, locked
# dependencies. A stamp inside `.venv` says what is already there, so a second start does nothing and needs no network.

uv_version=0.13.9
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv="$root/.venv"
stamp="$venv/shyraq-stamp"

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$*"
  exit 1
}

# Names in the lists for `$1` (main or dev) that neither an installed package nor one that provides the name stands for.
missing_packages() {
  local lists=("$root/packaging/system-packages.txt")
  [ "$1" = main ] || lists+=("$root/packaging/test-packages.txt")
  { dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/([^)]*)//g; s/,/ /g; s/^installed //p'
    echo ---
    sed 's/#.*//' "${lists[@]}"
  } | awk '$1 == "---" { wanted = 1; next }
           !wanted { for (i = 1; i <= NF; i++) have[$i] = 1; next }
           NF && !($1 in have) { print $1 }'
}

# Runs apt-get as root. /sbin is added because `su` without a dash keeps a PATH that dpkg refuses.
apt_get() {
  local prefix=() name
  [ "$(id -u)" = 0 ] || prefix=(sudo)
  prefix+=(env "PATH=$PATH:/usr/sbin:/sbin" DEBIAN_FRONTEND=noninteractive)
  for name in http_proxy https_proxy no_proxy; do
    [ -z "${!name:-}" ] || prefix+=("$name=${!name}")
  done
  "${prefix[@]}" apt-get -qq -o DPkg::Lock::Timeout=120 "$@"
}

install_missing_packages() {
  local missing
  read -ra missing -d '' < <(missing_packages "$1") || true
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    stop "Shyraq needs system packages. Ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}"
  fi
  say "Installing system packages: ${missing[*]}"
  apt_get update >/dev/null || say "The package lists could not be refreshed; going on with the ones that are there."
  apt_get install -y --no-install-recommends "${missing[@]}" >/dev/null ||
    stop "apt-get could not install the packages above. Check the network and, on Ubuntu, that the 'universe' component is on; then start again."
}

# Systems without apt: the libraries must be there already, whoever brought them.
check_other_system() {
  [ "$(uname -s)" = Linux ] || stop "This script runs on Linux. On Windows start packaging/run.ps1; other systems are not supported yet."
  command -v python3 >/dev/null || stop "Install Python 3.11 or newer with its venv module, then start again."
  python3 - <<'PYTHON' || stop "This script installs system packages only on Debian and Ubuntu. Install with your own package manager: Python 3.11 or newer with venv, EGL, GL, GLib 2, D-Bus, fontconfig, xkbcommon and xkbcommon-x11, xcb-cursor, xcb-icccm, xcb-keysyms, xcb-shape, and the Noto Sans font; then start again."
import ctypes
for name in ("EGL.so.1", "GL.so.1", "glib-2.0.so.0", "dbus-1.so.3", "fontconfig.so.1", "xkbcommon.so.0"):
    try:
        ctypes.CDLL("lib" + name)
    except OSError as missing:
        raise SystemExit(str(missing))
PYTHON
}

check_python() {
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Shyraq needs Python 3.11 or newer; this machine has $(python3 --version). Debian 12 and Ubuntu 24.04 bring a new enough one."
}

# What must be true of `.venv` for it to be used as it is: same place, same interpreter, same lock file.
fingerprint() {
  printf '%s\n' "$root" "$(readlink -f "$venv/bin/python")" "$(cat "$root/uv.lock" "$root/pyproject.toml" | sha256sum)"
}

# Succeeds when `.venv` already holds everything that `$1` (main or dev) asks for; dev includes main.
venv_is_ready() {
  [ -x "$venv/bin/python" ] && [ -f "$stamp" ] || return 1
  [ "$(head -n 3 "$stamp")" = "$(fingerprint)" ] || return 1
  case "$1:$(sed -n 4p "$stamp")" in main:* | dev:dev) return 0 ;; esac
  return 1
}

# Keeps a `.venv` that works where it stands; one that was moved, copied or lost its interpreter is made anew.
make_venv() {
  local works='import sys; sys.exit(sys.version_info < (3, 11) or sys.prefix != sys.argv[1])'
  if [ ! -f "$stamp" ] || [ "$(head -n 1 "$stamp")" = "$root" ]; then
    "$venv/bin/python" -c "$works" "$venv" 2>/dev/null && return 0
  fi
  python3 -m venv --clear "$venv" || stop "The Python environment could not be made in $venv; see the message above."
}

# Installs what uv.lock says, with uv; through pip, with the same hashes, where only pip knows the way to an index.
install_locked() {
  local groups=(--no-dev) python="$venv/bin/python" list
  [ "$1" = main ] || groups=(--group dev)
  "$python" -m pip --version >/dev/null 2>&1 || "$python" -m ensurepip >/dev/null
  "$python" -m pip install --quiet --disable-pip-version-check "uv==$uv_version" || return 1
  export UV_PROJECT_ENVIRONMENT="$venv" UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}"
  unset VIRTUAL_ENV PYTHONDONTWRITEBYTECODE
  # --inexact: pip and uv stay, and so do the development tools when only the program is asked for.
  "$venv/bin/uv" sync --quiet --project "$root" --frozen --inexact "${groups[@]}" && return 0
  say "uv could not reach its index; trying with pip."
  list=$(mktemp)
  "$venv/bin/uv" export --quiet --project "$root" --frozen --no-emit-project "${groups[@]}" --output-file "$list" >/dev/null &&
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$list" &&
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps --editable "$root"
  local result=$?
  rm -f "$list"
  return "$result"
}

# prepare main|dev: after it, `.venv` runs the program (main) or the program and its tests (dev).
prepare() {
  if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    install_missing_packages "$1"
  elif ! venv_is_ready "$1"; then
    check_other_system
  fi
  venv_is_ready "$1" && return 0
  local wanted="$1"
  [ "$(sed -n 4p "$stamp" 2>/dev/null)" != dev ] || wanted=dev
  check_python
  say "Preparing the Python environment in $venv"
  make_venv
  rm -f "$stamp"
  install_locked "$wanted" || stop "The Python packages could not be installed. Check the network (and the proxy settings), then start again."
  # Byte code made now spares every start half a second where nobody may write it later.
  "$venv/bin/python" -m compileall -q -j 0 "$venv/lib" "$root/app" >/dev/null || true
  { fingerprint; echo "$wanted"; } >"$stamp"
}
