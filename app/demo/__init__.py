"""`shyraq demo`: a practice region on this computer, with a server, a facilitator and a coordinator.

With a screen it opens the facilitator's window. Without one it tells a working day through the same window: keys are
pressed, pages are painted, and at the end the coordinator's machine must show what the facilitator wrote.
"""
