"""Builds a tiny cross-encoder with random weights, since none is at hand that is trained."""

from __future__ import annotations

WORDS = (
    "a", "boat", "ferry", "fog", "four", "harbour", "in", "night", "of", "off", "sank", "sea",
    "storm", "the", "three", "vanished", "was",
)  # fmt: skip


def build(folder):
    """Write model and tokenizer into `folder`; the same weights every time."""
    import torch
    from safetensors.torch import save_file
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder.mkdir(parents=True, exist_ok=True)
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    vocabulary = folder / "vocab.txt"
    vocabulary.write_text("\n".join([*special, *WORDS]), encoding="utf-8")
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(special) + len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        num_labels=1,
        initializer_range=1.0,
    )
    config.architectures = ["BertForSequenceClassification"]
    config.save_pretrained(folder)
    model = BertForSequenceClassification(config)
    save_file(model.state_dict(), folder / "model.safetensors", {"format": "pt"})
    BertTokenizerFast(vocab_file=str(vocabulary), model_max_length=64).save_pretrained(folder)
    return folder
