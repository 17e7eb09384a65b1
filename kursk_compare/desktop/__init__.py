"""The desktop stage."""
