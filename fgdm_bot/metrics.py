"""The gauges as Prometheus reads them."""

from __future__ import annotations

from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST as CONTENT_TYPE
from prometheus_client.exposition import generate_latest

from handlers.gauging import Gauges

__all__ = ["CONTENT_TYPE", "exposition"]


def exposition(gauges: Gauges) -> bytes:
    """One reading as text; a registry of its own each time, for the numbers lie in the database, not here."""
    registry = CollectorRegistry()
    registry.register(_Reading(gauges))
    return generate_latest(registry)


class _Reading:
    def __init__(self, gauges: Gauges) -> None:
        self.gauges = gauges

    def collect(self) -> Iterable[Metric]:
        read = self.gauges
        yield _labelled("fgdm_messages_due", "messages due and not yet sent", ["channel"], _single(read.due))
        yield GaugeMetricFamily("fgdm_messages_later", "messages due later", read.later)
        yield GaugeMetricFamily("fgdm_oldest_due_seconds", "how long the most overdue waits", read.oldest_due)
        yield GaugeMetricFamily("fgdm_messages_in_doubt", "messages of which it is not known", read.in_doubt)
        yield _labelled("fgdm_failures_day", "ended badly in a day", ["channel", "kind"], read.failures)
        yield _labelled("fgdm_waiting_for_a_person", "open matters", ["kind"], _single(read.matters))
        yield GaugeMetricFamily("fgdm_texts_without_effect", "texts filed and not yet taken", read.untaken)


def _single(numbers: dict[str, int]) -> dict[tuple[str, ...], int]:
    return {(name,): number for name, number in numbers.items()}


def _labelled(
    name: str, told: str, labels: list[str], numbers: dict[tuple[str, ...], int] | dict[tuple[str, str], int]
) -> Metric:
    family = GaugeMetricFamily(name, told, labels=labels)
    for values, number in numbers.items():
        family.add_metric(list(values), number)
    return family
