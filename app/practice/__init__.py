"""The practice school: a year of a made-up hub school, told through the desk, in a profile that stays on this computer.

`story` and the files of the year say what happened when; `profile` puts it into a folder and begins it anew.
"""
