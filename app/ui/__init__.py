"""The window: PySide6, alone in the program; a folder per screen, a file per idea."""

import builtins

# PySide6 replaces the import function by one that reads the source of every module imported after it, in search of a
# feature switch that nobody here uses: a third of the time until the first screen. The original is put back.
_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 - brings the replacement

builtins.__import__ = _plain_import
