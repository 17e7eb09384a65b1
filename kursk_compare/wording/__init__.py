"""The wording stage."""
