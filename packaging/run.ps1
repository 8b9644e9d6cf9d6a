# Starts Shyraq from a clone on Windows: powershell -ExecutionPolicy Bypass -File packaging\run.ps1 [arguments of shyraq]
# Without arguments it runs the demo. Needs Python 3.11 or newer; makes .venv from the lock file on the first start.
$ErrorActionPreference = 'Stop'
$uvVersion = '0.13.9'
$root = Split-Path -Parent $PSScriptRoot
$venv = Join-Path $root '.venv'
$python = Join-Path $venv 'Scripts\python.exe'
$stamp = Join-Path $venv 'shyraq-stamp'

function Stop-WithSentence([string]$sentence) {
    [Console]::Error.WriteLine($sentence)
    exit 1
}

function Find-Python {
    # The launcher first: plain "python" may be the shop window of the Microsoft Store.
    foreach ($candidate in @(@('py', '-3'), @('python'))) {
        if (-not (Get-Command $candidate[0] -ErrorAction SilentlyContinue)) { continue }
        $arguments = @($candidate | Select-Object -Skip 1)
        $ErrorActionPreference = 'Continue'
        & $candidate[0] @arguments -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>$null
        if ($LASTEXITCODE -eq 0) { return $candidate }
    }
    Stop-WithSentence 'Shyraq needs Python 3.11 or newer: install it from python.org (tick "py launcher"), then start again.'
}

function Get-Fingerprint {
    $hashes = foreach ($name in 'uv.lock', 'pyproject.toml') { (Get-FileHash (Join-Path $root $name)).Hash }
    return (@($root) + $hashes) -join "`n"
}

function Install-Locked {
    $found = @(Find-Python)
    $arguments = @($found | Select-Object -Skip 1)
    if (Test-Path $stamp) { Remove-Item $stamp }
    [Console]::Error.WriteLine("Preparing the Python environment in $venv")
    & $found[0] @arguments -m venv --clear $venv
    if ($LASTEXITCODE -ne 0) { Stop-WithSentence "The Python environment could not be made in $venv; see the message above." }
    & $python -m pip install --quiet --disable-pip-version-check "uv==$uvVersion"
    if ($LASTEXITCODE -eq 0) {
        $env:UV_PROJECT_ENVIRONMENT = $venv
        $env:UV_PYTHON_DOWNLOADS = 'never'
        $env:UV_SYSTEM_CERTS = '1'
        & (Join-Path $venv 'Scripts\uv.exe') sync --quiet --project $root --frozen --inexact --no-dev
    }
    if ($LASTEXITCODE -ne 0) { Stop-WithSentence 'The Python packages could not be installed. Check the network (and the proxy settings), then start again.' }
    [IO.File]::WriteAllText($stamp, (Get-Fingerprint))
}

$ready = (Test-Path $python) -and (Test-Path $stamp) -and ([IO.File]::ReadAllText($stamp) -eq (Get-Fingerprint))
if (-not $ready) { Install-Locked }

$arguments = @(if ($args.Count) { $args } else { 'demo' })
& (Join-Path $venv 'Scripts\shyraq.exe') @arguments
exit $LASTEXITCODE
