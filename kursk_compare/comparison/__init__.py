"""The comparison stage."""
