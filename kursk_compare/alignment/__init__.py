"""Alignment: finds the sentences of different articles that report the same claim.

`kursk_compare.alignment.align.align` is the way in.
"""
