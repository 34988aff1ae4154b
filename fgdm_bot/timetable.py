"""The alarm clock: a few ticks. What is due lies in columns, so a restart loses nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Job = Callable[[], Awaitable[None] | None]


def timetable(jobs: dict[float, list[Job]]) -> AsyncIOScheduler:
    """A scheduler that runs each job every so many seconds; late ones run once, never twice side by side."""
    clock = AsyncIOScheduler(timezone="UTC")
    for seconds, group in jobs.items():
        for job in group:
            clock.add_job(job, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None)
    return clock
