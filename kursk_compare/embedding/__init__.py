"""Embedding: texts become vectors, in a child process, kept on disk for the next time."""

from kursk_compare.embedding.cached_encoder import CachedEncoder
from kursk_compare.embedding.child_encoder import ChildEncoder
from kursk_compare.embedding.child_pair_scorer import ChildPairScorer
from kursk_compare.embedding.default import default_encoder
from kursk_compare.embedding.encoder import Encoded, Encoder, PairScorer, SentencePair
from kursk_compare.embedding.model_folder import DEFAULT_NAME, ModelFolder, find_model

__all__ = [
    "DEFAULT_NAME",
    "CachedEncoder",
    "ChildEncoder",
    "ChildPairScorer",
    "Encoded",
    "Encoder",
    "ModelFolder",
    "PairScorer",
    "SentencePair",
    "default_encoder",
    "find_model",
]
