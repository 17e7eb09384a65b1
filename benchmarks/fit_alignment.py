"""Fits the alignment scorer on ../shared/eval/training and writes resources/alignment/scorer.json.

Run: python benchmarks/fit_alignment.py [--write]   (some minutes the first time: it embeds)
Logistic regression by Newton's method; the operating points come from five-fold cross-validation
by event. `eval/gold` is never read here; benchmarks/alignment.py measures on it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kursk_compare.alignment.canonical import content_order
from kursk_compare.alignment.first_look import FIRST_LOOK, FirstLook
from kursk_compare.alignment.material import gather
from kursk_compare.alignment.other_models import SCALED, model_scale
from kursk_compare.alignment.pair_features import FEATURES, ArticlePairs, pair_features
from kursk_compare.alignment.rivals import Competition, distance_to_rivals, with_rivals
from kursk_compare.alignment.scorer import confidence
from kursk_compare.alignment.third_sources import third_sources
from kursk_compare.article import Article
from kursk_compare.embedding import Encoder, default_encoder
from kursk_compare.saving import write_whole
from kursk_compare.settings import Settings

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "eval"
FOLDS = 5
NOTICE = (
    "Coefficients fitted on sentence groups over 43 news events: texts from ABCD-Link news_ecb "
    "(UKP Lab, Technical University of Darmstadt, CC BY 4.0), annotation of ECB+ (Cybulska and "
    "Vossen 2014, CC BY 3.0); claim groups CC BY 4.0. Fitted by benchmarks/fit_alignment.py."
)

Numbers = NDArray[np.float64]
REWRITING = {
    "free": 1.2,
    "strict": 0.9,
    "strength": 2.0,
    "allowance": 1.4,
    "uncovered": 0.05,
    "covered": 0.15,
    "few": 1.5,
    "enough": 2.5,
    "unordered": 0.0,
    "ordered": 0.4,
    "reworded": 0.58,
    "copied": 0.68,
}
AGREEMENT = 0.89  # F1 of two careful readers' links; the training sets had one reader
EVERY = FirstLook([0.0] * len(FIRST_LOOK), -1.0)  # every pair gets the second look
POPULAR = 0.3  # links of a claim told k times count k to the power of minus this
RIDGE = 80.0  # holds the weights that rank candidates back
FIRST_LOOK_CHANCE = 0.02  # pairs that the first look finds less likely are not looked at again
PRECISION = {"strict": 0.75, "broad": 0.50}


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """One training set: its pairs (rows) with features, gold label, and how popular the claim is.

    `pairs` holds one entry for each two articles. `label` is 2 for two full members of a claim
    group, 1 for a partial one, 0 for none.
    """

    name: str
    pairs: list[ArticlePairs]
    features: Numbers
    label: NDArray[np.int8]
    popularity: Numbers

    @property
    def story(self) -> str:
        """The news event: two sets of one event are never on both sides of a split."""
        return self.name.removesuffix("b")


def load_event(path: Path, encoder: Encoder) -> Event:
    content = json.loads(path.read_text(encoding="utf-8"))
    articles = [Article.from_sentences(a["id"], a["sentences"]) for a in content["articles"]]
    articles = [articles[at] for at in content_order(articles)]
    material = gather(articles, encoder, {}, lambda _: None)
    compared = map(pair_features(material, EVERY), range(len(articles) - 1))
    pairs = [every.some(every.y == y) for every in compared for y in np.unique(every.y)]
    gold, name = labels(content["groups"]), [s.id for a in articles for s in a.sentences]
    ids = [(name[i], name[j]) for pair in pairs for i, j in zip(pair.i, pair.j, strict=True)]
    label = np.array([gold.get(frozenset(pair), 0) for pair in ids], dtype=np.int8)
    times = Counter(
        one for pair, is_link in zip(ids, label, strict=True) if is_link for one in pair
    )
    popularity = np.array([max(times[a], times[b], 1) for a, b in ids], dtype=np.float64)
    features = np.concatenate([pair.values for pair in pairs], axis=1).T
    return Event(path.stem, pairs, features, label, popularity)


def labels(groups: Sequence[dict[str, Any]]) -> dict[frozenset[str], int]:
    found: dict[frozenset[str], int] = {}
    for group in groups:
        for a, b in combinations(group["members"], 2):
            pair = frozenset((a["id"], b["id"]))
            value = 2 if a["strength"] == b["strength"] == "full" else 1
            found[pair] = max(value, found.get(pair, 0))
    return found


def logistic(features: Numbers, target: Numbers, weight: Numbers, ridge: float = 1.0) -> Numbers:
    """Fit by Newton's method; returns the coefficients, the bias last."""
    mean, spread = features.mean(0), features.std(0) + 1e-9
    table = np.c_[(features - mean) / spread, np.ones(len(features))]
    penalty = np.diag([ridge] * features.shape[1] + [1e-6])
    found = np.zeros(table.shape[1])
    for _ in range(12):
        p = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (weight * (target - p)) - penalty @ found
        step = np.linalg.solve((table.T * (weight * p * (1 - p))) @ table + penalty, slope)
        found += step
        if np.abs(step).max() < 1e-6:
            break
    scaled = found[:-1] / spread
    fitted: Numbers = np.r_[scaled, found[-1] - scaled @ mean]
    return fitted


def applied(found: Numbers, features: Numbers) -> Numbers:
    values: Numbers = features @ found[:-1] + found[-1]
    return values


def weights(events: Sequence[Event]) -> tuple[Numbers, Numbers]:
    """Return what each pair counts for in ranking pairs, and in calibrating them.

    Long stories count less than in proportion, and so do claims that are told many times.
    """
    size: Counter[str] = Counter()
    for event in events:
        size[event.story] += len(event.label)
    share = np.concatenate([np.full(len(e.label), 1 / size[e.story]) for e in events])
    share /= share.mean()
    label = np.concatenate([e.label for e in events])
    popularity = np.concatenate([e.popularity for e in events])
    return np.sqrt(share) * np.where(label > 0, 2 / popularity**POPULAR, 1.0), share


def fit_pairs(events: Sequence[Event], names: Sequence[str]) -> Numbers:
    columns = [FEATURES.index(name) for name in names]
    features = np.concatenate([event.features[:, columns] for event in events])
    target = (np.concatenate([event.label for event in events]) > 0).astype(np.float64)
    ranking, _ = weights(events)
    return logistic(features, target, ranking)


def rows(event: Event, support: Numbers) -> tuple[Numbers, NDArray[np.bool_], NDArray[np.int64]]:
    """Return features and label of all pairs whose sentence has a counterpart, and its number.

    `support` is what third articles say of each pair.
    """
    features = np.c_[event.features, support]
    tables, gold, owner, at, count = [], [], [], 0, 0
    for pair in event.pairs:
        part = slice(at, at + len(pair.i))
        at += len(pair.i)
        right = event.label[part] > 0
        for sentence in (pair.i, pair.j):
            asked = (np.bincount(sentence, right) > 0)[sentence]
            tables.append(features[part][asked])
            gold.append(right[asked])
            owner.append(sentence[asked] + count)
            count += int(sentence.max()) + 1
    return np.concatenate(tables), np.concatenate(gold), np.concatenate(owner)


def fit_ranking(events: Sequence[Event], odds: dict[str, Numbers]) -> Numbers:
    """Fit the chance that a right candidate comes first (conditional logit) by Newton's method."""
    found = [rows(event, supported(event, odds[event.name])) for event in events]
    begins = np.cumsum([0, *(int(owner.max(initial=-1)) + 1 for _, _, owner in found)])
    owner = np.concatenate([own + b for (_, _, own), b in zip(found, begins, strict=False)])
    order = np.argsort(owner, kind="stable")
    features = np.concatenate([table for table, _, _ in found])[order]
    right, owner = np.concatenate([gold for _, gold, _ in found])[order], owner[order]
    starts = np.r_[0, np.nonzero(np.diff(owner))[0] + 1]
    row = np.repeat(np.arange(len(starts)), np.diff(np.r_[starts, len(owner)]))
    spread = features.std(0) + 1e-9
    table = (features - features.mean(0)) / spread
    weight = np.zeros(table.shape[1])
    for _ in range(25):
        evidence = np.exp(np.clip(table @ weight, -50, 50))
        share = evidence / np.add.reduceat(evidence, starts)[row]
        wanted = evidence * right / np.add.reduceat(evidence * right, starts)[row]
        mean = np.add.reduceat(table * share[:, None], starts, axis=0)
        bend = (table.T * share) @ table - mean.T @ mean + RIDGE * np.eye(len(weight))
        step = np.linalg.solve(bend, table.T @ (wanted - share) - RIDGE * weight)
        weight += step
        if np.abs(step).max() < 1e-6:
            break
    scaled: Numbers = weight / spread
    return scaled


def folds(events: Sequence[Event]) -> list[list[str]]:
    stories = sorted({event.story for event in events})
    shuffled = np.random.default_rng(0).permutation(stories).tolist()
    return [shuffled[at::FOLDS] for at in range(FOLDS)]


def held_out(events: Sequence[Event], names: Sequence[str]) -> dict[str, Numbers]:
    """Return each event's log odds by coefficients that were fitted without its story."""
    found = {}
    for fold in folds(events):
        fitted = fit_pairs([event for event in events if event.story not in fold], names)
        for event in events:
            if event.story in fold:
                columns = [FEATURES.index(name) for name in names]
                found[event.name] = applied(fitted, event.features[:, columns])
    return found


def calibrated(events: Sequence[Event], odds: dict[str, Numbers]) -> Numbers:
    """Return slope, weight of the distance to rivals, and offset: odds become probabilities."""
    _, share = weights(events)
    columns = [np.c_[odds[e.name], by_pair(e, odds[e.name], distance_to_rivals)] for e in events]
    target = (np.concatenate([event.label for event in events]) > 0).astype(np.float64)
    return logistic(np.concatenate(columns), target, share, ridge=0.0)


def second_reader(events: Sequence[Event], odds: dict[str, Numbers]) -> float:
    """Return what to add to the log odds that one reader links, to get those of either of two.

    Two readers who agree at AGREEMENT mark 2 - AGREEMENT times as many links as one of them; the
    base rate of links is shifted accordingly (Saerens et al. 2002, with the new rate known).
    """
    _, share = weights(events)
    every = np.concatenate([odds[event.name] for event in events])
    wanted = (2 - AGREEMENT) * (share / (1 + np.exp(-every))).sum()
    low, high = 0.0, 2.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        enough = (share / (1 + np.exp(-every - middle))).sum() >= wanted
        low, high = (low, middle) if enough else (middle, high)
    return high


def by_pair(
    event: Event, odds: Numbers, change: Callable[[Numbers, ArticlePairs], Numbers]
) -> Numbers:
    """Return what `change` makes of the log odds of each two articles of the event."""
    ends = np.cumsum([len(pair.i) for pair in event.pairs])[:-1]
    parts = zip(np.split(odds, ends), event.pairs, strict=True)
    return np.concatenate([change(part, pair) for part, pair in parts])


def after_rivals(event: Event, odds: Numbers, rivals: Competition) -> Numbers:
    return by_pair(event, odds, lambda part, pair: with_rivals(part, pair, rivals))


def supported(event: Event, odds: Numbers) -> Numbers:
    """Return what third articles say of each pair, by the pairs' log odds after rivals."""
    one = np.concatenate([pair.i for pair in event.pairs])
    other = np.concatenate([pair.j for pair in event.pairs])
    return third_sources(one, other, confidence(odds))


def curve(odds: Numbers, label: NDArray[np.int8]) -> tuple[Numbers, Numbers, Numbers]:
    """Return probability, precision and recall at each cut, most probable first."""
    order = np.argsort(-odds, kind="stable")
    right, full = np.cumsum(label[order] > 0), np.cumsum(label[order] == 2)
    precision = right / np.arange(1, len(order) + 1)
    return 1 / (1 + np.exp(-odds[order])), precision, full / max(1, full[-1])


def presets(events: Sequence[Event], odds: dict[str, Numbers]) -> dict[str, float]:
    label = np.concatenate([event.label for event in events])
    chance, precision, recall = curve(np.concatenate([odds[e.name] for e in events]), label)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = int(f1.argmax())
    print(f"held out: F1 {f1[best]:.3f} P {precision[best]:.3f} R {recall[best]:.3f}")
    found = {"balanced": round(float(chance[best]), 2)}
    for name, least in PRECISION.items():
        last = int(np.nonzero(precision >= least)[0].max())
        print(f"held out, {name}: P {precision[last]:.3f} R {recall[last]:.3f}")
        found[name] = round(float(chance[last]), 2)
    return found


def fit_none(events: Sequence[Event], odds: dict[str, Numbers]) -> Numbers:
    """Fit the odds of having a counterpart on the two best candidates' log odds."""
    rows, target = [], []
    for event in events:
        at = 0
        for pair in event.pairs:
            shape, part = (len(np.unique(pair.i)), -1), slice(at, at + len(pair.i))
            table = np.clip(odds[event.name][part], -9.2, 9.2).reshape(shape)
            gold = event.label[part].reshape(shape)
            at = part.stop
            for side, right in ((table, gold), (table.T, gold.T)):
                best = -np.sort(-np.c_[side, np.full((len(side), 1), -9.2)], axis=1)[:, :2]
                rows.append(best)
                target.append(right.max(axis=1) > 0)
    return logistic(
        np.concatenate(rows), np.concatenate(target).astype(np.float64), np.array([1.0])
    )


@dataclass(frozen=True, slots=True, eq=False)
class Confidence:
    """Weights of the features `names` (the bias last), and the held-out log odds by event.

    `calm` are the log odds once rivals count as everywhere, by `always`.
    """

    names: Sequence[str]
    weights: Numbers
    always: float
    plain: dict[str, Numbers]
    calm: dict[str, Numbers]


def fit_confidence(events: Sequence[Event], names: Sequence[str]) -> Confidence:
    raw = held_out(events, names)
    slope, distance, offset = calibrated(events, raw).tolist()
    always = round(-distance / slope, 4)
    plain = {name: found * slope + offset for name, found in raw.items()}
    rivals = Competition(**{"always": always, **REWRITING, "strength": 0.0})
    calm = {event.name: after_rivals(event, plain[event.name], rivals) for event in events}
    shift = second_reader(events, calm)
    found = fit_pairs(events, names) * slope
    found[-1] += offset + shift
    plain, calm = ({name: odds + shift for name, odds in table.items()} for table in (plain, calm))
    return Confidence(names, found, always, plain, calm)


def fit(events: Sequence[Event], encoder: Encoder) -> dict[str, object]:
    looked = np.concatenate([event.features[:, : len(FIRST_LOOK)] for event in events])
    target = (np.concatenate([event.label for event in events]) > 0).astype(np.float64)
    first = logistic(looked, target, weights(events)[0])
    floor = float(np.log(FIRST_LOOK_CHANCE / (1 - FIRST_LOOK_CHANCE)) - first[-1])
    found = fit_confidence(events, FEATURES)
    rivals = {"always": found.always, **REWRITING}
    odds = {e.name: after_rivals(e, found.plain[e.name], Competition(**rivals)) for e in events}
    *ranking, third = fit_ranking(events, odds).tolist()
    none = dict(zip(("first", "second", "bias"), fit_none(events, odds).tolist(), strict=True))
    # Rivals count for more in rewrites only; the operating points are those of all others.
    points = presets(events, found.calm)
    print("by vectors alone, as between languages:")
    across = fit_confidence(events, SCALED)
    presets(events, across.calm)
    return {
        "notice": NOTICE,
        "model": encoder.sha256,
        "scale": model_scale(encoder),
        "first_look": {**named(FIRST_LOOK, first), "floor": round(floor, 4)},
        "weights": with_bias(found),
        "ranking": {**named(FEATURES, np.r_[ranking, 0.0]), "third_source": round(third, 4)},
        "across": with_bias(across),
        "competition": rivals,
        "none": {name: round(value, 4) for name, value in none.items()},
        "presets": points,
    }


def with_bias(found: Confidence) -> dict[str, float]:
    return {"bias": round(float(found.weights[-1]), 4), **named(found.names, found.weights)}


def named(names: Sequence[str], found: Numbers) -> dict[str, float]:
    return {name: round(float(value), 4) for name, value in zip(names, found[:-1], strict=True)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace scorer.json")
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        print("../shared is missing: there is nothing to fit on here.")
        return 1
    with default_encoder(Settings()) as encoder:
        paths = sorted((SHARED / "training").glob("*.json"))
        events = [load_event(path, encoder) for path in paths]
        content = json.dumps(fit(events, encoder), indent=1) + "\n"
    print(content)
    if arguments.write:
        write_whole(ROOT / "resources" / "alignment" / "scorer.json", content.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
