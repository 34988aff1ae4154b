"""What Sam types before the tests of a room begin: each scene is played once for each worker, and copied."""

from __future__ import annotations

TYPED = {
    "offers_family": (
        "/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14",
        "/add R-1042 Dawn Price, mother, no phone, pr",
        "/add R-1042 Carl Price, father, no phone, pr",
        "/add R-1042 Nan Price, grandmother, no phone",
    ),
    "network_case": ("/open R-1042 children AB10231 2015-03-27",),
    "network_family": (
        "/add R-1042 Dawn Price, aunt, 07700 900123",
        "/add R-1042 Carl Price, father, 07700 900124",
        "/add R-1042 Lee Moss, family friend, 07700 900125",
    ),
    "network_asked": (
        *(f"/check R-1042 {name} verified, safe, 9-18, not shared" for name in ("Dawn", "Carl", "Lee")),
        "/propose R-1042 Tue 15 Dec 4pm, Thu 17 Dec 5.30pm for 2 hours",
        "/ask R-1042 now",
    ),
    "cases_prices": (
        "/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14",
        "/add R-1042 Dawn Price, aunt, 07700 900123, must attend",
        "/add R-1042 Carl Price, father, 07700 900124, pr",
        "/add R-1042 Lee Moss, family friend, 07700 900125",
        *(f"/check R-1042 {name} verified, safe, 9-18, not shared" for name in ("Dawn", "Carl", "Lee")),
    ),
    "todo_asked": (
        "/open R-1042 children AB10231 2015-03-27",
        "/add R-1042 Dawn Price, aunt, 07700 900123",
        "/add R-1042 Lee Moss, family friend, 07700 900125",
        *(f"/check R-1042 {name} verified, safe, 9-18, not shared" for name in ("Dawn", "Lee")),
        "/propose R-1042 Tue 15 Dec 4pm, Thu 17 Dec 5.30pm for 2 hours",
        "/ask R-1042 now",
    ),
    "trail": (
        "/open R-1042 children AB10231 2015-03-27",
        *(
            f"/add R-1042 {name} Price, aunt, no phone"
            for name in ("Ann", "Bea", "Cleo", "Dot", "Eve", "Fay", "Gail", "Hope", "Ida")
        ),
    ),
}

SCENES = {
    "family": ("family",),
    "asked": ("family", "asked"),
    "fixed": ("family", "asked", "fixed"),
    "offers_family": ("offers_family",),
    "network_case": ("network_case",),
    "network_family": ("network_case", "network_family"),
    "network_asked": ("network_case", "network_family", "network_asked"),
    "cases_prices": ("cases_prices",),
    "todo_asked": ("todo_asked",),
    "trail": ("trail",),
}
"""Which parts are played for a scene; a later one goes before an earlier one where a test asks for both."""
