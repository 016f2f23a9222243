"""The face: the only Click and the only printing."""
