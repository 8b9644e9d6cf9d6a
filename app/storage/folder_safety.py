"""Where a database must not live: folders that another program copies behind our back, and network folders.

SQLite's write-ahead log is several files and shared memory. A cloud client uploads them at different moments, a network
file system does not lock them: both end in a damaged database, weeks later and without a message.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath

from app.domain.problems import NetworkFolder, UnsafeFolder

# What the clients name their folders; "OneDrive - School 12" and "Dropbox (Personal)" are common.
_CLOUDS = (
    ("OneDrive", re.compile(r"onedrive\b.*", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox\b.*", re.IGNORECASE)),
    ("Google Drive", re.compile(r"(google ?drive|googledrive-.+|my drive|мой диск|менің дискім)", re.IGNORECASE)),
    ("Yandex.Disk", re.compile(r"(yandex[. ]?disk|яндекс[. ]?диск)\b.*", re.IGNORECASE)),
    ("iCloud", re.compile(r"(icloud ?drive|icloud~.+|mobile documents|com~apple~clouddocs)", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"(nextcloud|owncloud)\b.*", re.IGNORECASE)),
    ("Mail.ru Cloud", re.compile(r"(облако mail\.?ru|cloud mail\.?ru|mail\.ru cloud)\b.*", re.IGNORECASE)),
)
# A client's own mark inside the folder it copies, for folders with another name.
_CLOUD_FILES = ((".dropbox", "Dropbox"), (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "Nextcloud"))
_NETWORK_SYSTEMS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs", "fuse.davfs2",
    "fuse.rclone", "fuse.gvfsd-fuse", "fuse.onedriver", "fuse.google-drive-ocamlfuse", "fuse.glusterfs", "ceph",
}  # fmt: skip
_WINDOWS_NETWORK_DRIVE = 4


def check_folder(folder: Path, mounts: str | None = None) -> None:
    """Raise UnsafeFolder if `folder`, or one above it, belongs to a cloud client; NetworkFolder on another machine.

    `mounts` is the text of `/proc/mounts`; it is read from there if it is not given.
    """
    place = folder.expanduser().absolute()
    for path in (place, place.resolve()):
        service = cloud_of(path)
        if service:
            raise UnsafeFolder(folder=str(folder), service=service)
        if is_network(path, mounts):
            raise NetworkFolder(folder=str(folder))


def cloud_of(path: PurePath) -> str:
    """The cloud service whose folder `path` lies in, or an empty text."""
    for part in path.parts:
        for service, pattern in _CLOUDS:
            if pattern.fullmatch(part):
                return service
    if isinstance(path, Path):
        for above in (path, *path.parents):
            for name, service in _CLOUD_FILES:
                # In the home folder `.dropbox` is where the client keeps its own settings.
                if (above / name).exists() and above != Path.home():
                    return service
    return ""


def is_network(path: PurePath, mounts: str | None = None) -> bool:
    """Whether `path` lies on another machine: a UNC path, a network drive of Windows, or a network mount."""
    if str(path).startswith(("\\\\", "//")) and not str(path).startswith(("\\\\?\\", "\\\\.\\")):
        return True
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(str(path.anchor))) == _WINDOWS_NETWORK_DRIVE
    return _mounted_system(path, mounts) in _NETWORK_SYSTEMS


def _mounted_system(path: PurePath, mounts: str | None) -> str:
    """The file system of the longest mount point above `path`."""
    if mounts is None:
        table = Path("/proc/mounts")
        mounts = table.read_text(encoding="utf-8", errors="replace") if table.exists() else ""
    best, system = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), parts[1])
        if path.is_relative_to(point) and len(point) >= len(best):
            best, system = point, parts[2]
    return system
