"""The alarm clock: a few ticks. What is due lies in columns, so a restart loses nothing."""

from __future__ import annotations

import inspect
import logging
from asyncio import CancelledError
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from fgdm_bot.log import Spell

log = logging.getLogger("fgdm_bot.timetable")

Job = Callable[[], Awaitable[object] | object]
ONE_AT_A_TIME = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}


class Timetable:
    """Runs jobs every so many seconds, and one at a set moment; late ones run once, never twice side by side."""

    def __init__(self, jobs: dict[float, list[Job]]) -> None:
        self._clock = AsyncIOScheduler(timezone="UTC")
        for seconds, group in jobs.items():
            for job in group:
                self._clock.add_job(_unbroken(job), "interval", seconds=seconds, **ONE_AT_A_TIME)

    def start(self, at_once: Sequence[Job] = ()) -> None:
        """Set it going; some jobs run at once, too."""
        self._clock.start()
        for job in at_once:
            self._clock.add_job(_unbroken(job), misfire_grace_time=None)

    def stop(self) -> None:
        if self._clock.running:
            self._clock.shutdown(wait=False)

    def wake_in(self, delay: timedelta, job: Job) -> None:
        """Run a job once after a while; a later call takes the place of this one."""
        at = datetime.now(UTC) + delay
        self._clock.add_job(
            _unbroken(job), "date", run_date=at, id="next due", replace_existing=True, misfire_grace_time=None
        )


def _unbroken(job: Job) -> Callable[[], Awaitable[None]]:
    """A job that fails is logged by us, without its words, and runs again at its next time."""

    trouble = Spell(log, "a job of the timetable fails")

    async def run() -> None:
        try:
            done = job()
            if inspect.isawaitable(done):
                await done
            trouble.is_over()
        except CancelledError:
            return  # cut off as the service stops: what it had claimed is found again at the next start
        except Exception as error:
            trouble.goes_on(error)

    return run
