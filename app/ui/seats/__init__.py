"""Several people at one machine: the choice between them, their PINs, and the way from one to the other."""
