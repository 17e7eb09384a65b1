"""The sentences stage."""
