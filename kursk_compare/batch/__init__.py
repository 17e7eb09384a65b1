"""Many events at once: a folder of folders becomes a folder of reports with an index."""

from kursk_compare.batch.model import Failure, Result, Summary
from kursk_compare.batch.run import Batch, Outcome, Told, run_batch

__all__ = ["Batch", "Failure", "Outcome", "Result", "Summary", "Told", "run_batch"]
