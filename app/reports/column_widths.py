"""How the columns of a table share its width, on paper and in files for Word."""

from __future__ import annotations

from collections.abc import Sequence


def share_width(width: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """The widths of columns by their shares, none below its least width; where that is too much, by least width."""
    if sum(least) >= width:
        return [width * each / sum(least) for each in least]
    fixed: set[int] = set()
    while True:
        left = width - sum(least[place] for place in fixed)
        whole = sum(share for place, share in enumerate(shares) if place not in fixed)
        widths = [
            least[place] if place in fixed else left * share / whole for place, share in enumerate(shares)
        ]  # fmt: skip
        narrow = {place for place, each in enumerate(widths) if each < least[place] - 1e-6}
        if not narrow:
            return widths
        fixed |= narrow
