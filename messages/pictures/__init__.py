"""Pictures people receive: who can make which time, and the counts. matplotlib loads with the first."""

from messages.pictures.chart import QuarterFigures, counts_chart
from messages.pictures.grid import Mark, Row, who_grid

__all__ = ["Mark", "QuarterFigures", "Row", "counts_chart", "who_grid"]
